package nl.ncw.export.internal.cell;

import java.util.List;
import java.util.Optional;

/**
 * Codec of cells with text. Any text is read as it is.
 *
 * @param input the input that the cells accept
 */
public record TextCodec(CellInput input) implements CellCodec<String> {
    /** Text without suggestions. */
    public static final TextCodec PLAIN = new TextCodec(CellInput.TEXT);

    /** The codec of cells that name their row, which people do not fill in. */
    public static final TextCodec NAME = new TextCodec(CellInput.NONE);

    public static TextCodec suggesting(List<String> suggestions) {
        return suggestions.isEmpty() ? PLAIN : new TextCodec(CellInput.suggestions(suggestions));
    }

    @Override
    public String show(String value) {
        return value;
    }

    @Override
    public Optional<String> read(String text) {
        return Optional.of(text);
    }
}
