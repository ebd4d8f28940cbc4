package nl.ncw.export.internal.cell;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Codec of cells with texts that programs write, such as a path, of which people read a name. A text without a name is shown
 * as it is. Either is read.
 */
public final class NamedTextCodec implements CellCodec<String> {
    private final Supplier<Map<String, String>> source;
    private @Nullable Map<String, String> names;
    private @Nullable Map<String, String> texts;

    /**
     * Creates a codec.
     *
     * @param names the names by their texts, made when the first cell is shown or read
     */
    public NamedTextCodec(Supplier<Map<String, String>> names) {
        this.source = names;
    }

    @Override
    public CellInput input() {
        return TextCodec.PLAIN.input();
    }

    @Override
    public String show(String text) {
        return names().getOrDefault(text, text);
    }

    @Override
    public Optional<String> read(String text) {
        return Optional.of(texts().getOrDefault(NormalizedText.of(text), text));
    }

    private Map<String, String> names() {
        if (names == null) {
            names = source.get();
        }
        return names;
    }

    /** Returns the texts by their names. If several have the same name, it is that of the first. */
    private Map<String, String> texts() {
        if (texts == null) {
            texts = names().entrySet().stream()
                    .collect(Collectors.toMap(
                            entry -> NormalizedText.of(entry.getValue()), Map.Entry::getKey, (first, second) -> first));
        }
        return texts;
    }
}
