package nl.ncw.export.internal.table;

import java.util.List;

/**
 * Input that a cell of a form accepts.
 *
 * @param kind the kind of content
 * @param offered the texts to choose from, in the language of the form; empty if there is nothing to choose
 * @param others whether other texts than the offered ones are accepted too
 */
public record CellInput(Kind kind, List<String> offered, boolean others) {
    /** Free text. */
    public static final CellInput TEXT = new CellInput(Kind.TEXT, List.of(), true);

    /** A day. */
    public static final CellInput DATE = new CellInput(Kind.DATE, List.of(), false);

    /** A period. */
    public static final CellInput PERIOD = new CellInput(Kind.PERIOD, List.of(), true);

    /** No input: the cell only shows text. */
    public static final CellInput NONE = new CellInput(Kind.NONE, List.of(), false);

    // Copies the offered texts.
    public CellInput {
        offered = List.copyOf(offered);
    }

    /**
     * Returns the input of one of the offered texts.
     *
     * @param offered the texts
     * @return the input
     */
    public static CellInput choice(List<String> offered) {
        return new CellInput(Kind.TEXT, offered, false);
    }

    /**
     * Returns the input of free text with suggestions.
     *
     * @param offered the suggestions
     * @return the input
     */
    public static CellInput suggestions(List<String> offered) {
        return new CellInput(Kind.TEXT, offered, true);
    }

    /** Kinds of content. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** A day, written as {@code 2026-03-31} if the format has no type for days. */
        DATE,
        /** A period, written in words, such as {@code 6 maanden}. */
        PERIOD,
        /** No content. */
        NONE
    }
}
