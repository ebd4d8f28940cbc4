package nl.ncw.export.internal.cell;

import java.util.List;

/**
 * Input that a cell of a form accepts.
 *
 * @param kind the kind of content
 * @param offered the texts to choose from, in the language of the form; for {@link Kind#NUMBER} the unit; empty if there
 *     is nothing to choose
 * @param others whether other texts than the offered ones are accepted too
 */
public record CellInput(Kind kind, List<String> offered, boolean others) {
    /** Free text. */
    public static final CellInput TEXT = new CellInput(Kind.TEXT, List.of(), true);

    /** A day. */
    public static final CellInput DATE = new CellInput(Kind.DATE, List.of(), false);

    /** A period. */
    public static final CellInput PERIOD = new CellInput(Kind.PERIOD, List.of(), true);

    /** A box to tick, with {@link BoxCodec#TICKED} as its text. */
    public static final CellInput BOX = new CellInput(Kind.BOX, List.of(BoxCodec.TICKED), false);

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
     * Returns the input of a number.
     *
     * @param unit the name of its unit in the language of the form, such as {@code minuten}
     * @return the input, which offers the unit
     */
    public static CellInput number(String unit) {
        return new CellInput(Kind.NUMBER, List.of(unit), false);
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
        /** A number with a unit, such as {@code 30 minuten}; the only offered text is the unit. */
        NUMBER,
        /** A box to tick. */
        BOX,
        /** A period, written in words, such as {@code 6 maanden}. */
        PERIOD,
        /** No content. */
        NONE
    }
}
