package nl.ncw.export.form;

import java.util.List;
import java.util.Optional;

/** Cells for text; whatever is written in them is meant. */
record FreeText(Input input) implements CellType<String> {
    /** Text without suggestions. */
    static final FreeText PLAIN = new FreeText(Input.TEXT);

    /** Cells that name their row, and in which nothing is written. */
    static final FreeText NAME = new FreeText(Input.NONE);

    static FreeText suggesting(List<String> suggestions) {
        return suggestions.isEmpty() ? PLAIN : new FreeText(Input.suggestions(suggestions));
    }

    @Override
    public String show(String value) {
        return value;
    }

    @Override
    public Optional<String> read(String text) {
        return Optional.of(text);
    }

    @Override
    public Refusal refuse(String text) {
        throw new IllegalStateException("text is never refused");
    }
}
