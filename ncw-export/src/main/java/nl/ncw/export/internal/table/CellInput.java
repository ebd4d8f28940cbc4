package nl.ncw.export.internal.table;

import java.util.List;

/**
 * What can be written in a cell of a form.
 *
 * @param kind what kind of content it is
 * @param offered the texts to choose from, in the language of the form; none where there is nothing to choose
 * @param others whether other texts than those offered are welcome too
 */
public record CellInput(Kind kind, List<String> offered, boolean others) {
    /** Free text. */
    public static final CellInput TEXT = new CellInput(Kind.TEXT, List.of(), true);

    /** A day. */
    public static final CellInput DATE = new CellInput(Kind.DATE, List.of(), false);

    /** Nothing: the cell shows something. */
    public static final CellInput NONE = new CellInput(Kind.NONE, List.of(), false);

    // Copies what is offered.
    public CellInput {
        offered = List.copyOf(offered);
    }

    /**
     * One of the texts that are offered.
     *
     * @param offered the texts
     * @return the input
     */
    public static CellInput choice(List<String> offered) {
        return new CellInput(Kind.TEXT, offered, false);
    }

    /**
     * Free text, with suggestions.
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
        /** A day, written as {@code 2026-03-31} where the format has no days of its own. */
        DATE,
        /** Nothing may be written here. */
        NONE
    }
}
