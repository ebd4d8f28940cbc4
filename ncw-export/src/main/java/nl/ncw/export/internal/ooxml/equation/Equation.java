package nl.ncw.export.internal.ooxml.equation;

/**
 * Equation, or a part of one, as a line of text.
 *
 * @param text the line
 * @param complete whether the line says all that the equation shows; a matrix, for example, does not fit in a line
 * @param displayed whether it is shown on a line of its own
 */
public record Equation(String text, boolean complete, boolean displayed) {
    /**
     * Returns what to add to a text that this equation follows, so that the text and the equation stay apart.
     *
     * @param before the text before
     * @return the line, behind a blank or a line break where one is needed
     */
    public String after(String before) {
        if (before.isEmpty() || text.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1))) {
            return text;
        }
        if (displayed) {
            return "\n" + text;
        }
        boolean grows = Character.isLetterOrDigit(before.codePointBefore(before.length()))
                && Character.isLetterOrDigit(text.codePointAt(0))
                && LinearText.raw(text).level() != LinearText.Level.OPERAND;
        return grows || LinearText.bothDigits(before, text) ? " " + text : text;
    }
}
