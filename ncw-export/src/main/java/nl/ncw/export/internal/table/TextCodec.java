package nl.ncw.export.internal.table;

import java.util.List;
import java.util.Optional;

/**
 * Cells for text; whatever is written in them is meant.
 *
 * @param input what can be written in them
 */
public record TextCodec(CellInput input) implements CellCodec<String> {
    /** Text without suggestions. */
    public static final TextCodec PLAIN = new TextCodec(CellInput.TEXT);

    /** Cells that name their row, and in which nothing is written. */
    static final TextCodec NAME = new TextCodec(CellInput.NONE);

    static TextCodec suggesting(List<String> suggestions) {
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
