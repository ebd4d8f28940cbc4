package nl.ncw.export.internal.ooxml.workbook;

import java.util.Optional;
import nl.ncw.export.internal.ooxml.symbol.SymbolText;

/**
 * Cell that is not empty.
 *
 * @param column the column, counted from 0
 * @param kind the kind of content
 * @param text the content as text: a number in digits with a decimal point, a day or time in ISO 8601, {@code true} or
 *     {@code false}, or an error such as {@code #REF!}; for a formula, the result stored in the file
 * @param formula the formula, without the equals sign; it is never evaluated
 * @param struck whether a part of the text is struck through
 * @param symbols what the text shows, if a part of it is in a symbol font
 */
public record Cell(
        int column, Kind kind, String text, Optional<String> formula, boolean struck, Optional<SymbolText> symbols) {
    /**
     * Creates a cell without symbol fonts.
     *
     * @param column the column, counted from 0
     * @param kind the kind of content
     * @param text the content as text
     * @param formula the formula, without the equals sign
     * @param struck whether a part of the text is struck through
     */
    public Cell(int column, Kind kind, String text, Optional<String> formula, boolean struck) {
        this(column, kind, text, formula, struck, Optional.empty());
    }

    /**
     * Returns the text that is seen.
     *
     * @return the text, with symbols as the characters that show them
     */
    public String seen() {
        return symbols.map(SymbolText::text).orElse(text);
    }

    /** The kinds of content. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** Number that is shown as a day, a time or both. */
        DATE,
        /** True or false. */
        BOOLEAN,
        /** Error as the result of a formula. */
        ERROR
    }
}
