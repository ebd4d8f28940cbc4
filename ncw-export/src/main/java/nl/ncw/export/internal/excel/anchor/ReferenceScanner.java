package nl.ncw.export.internal.excel.anchor;

/**
 * Scanner that leaves the cell references, the names of sheets and the white space out of a formula: references change
 * when rows are added above, and programs write the others differently. A workbook has thousands of formulas, and a
 * regular expression would look at each letter of a word as the beginning of a sheet name.
 */
final class ReferenceScanner {
    private static final int MAXIMUM_COLUMN_LETTERS = 3;

    /** The longest quoted name of a sheet; Excel allows 31 characters, after the path of a file. */
    private static final int MAXIMUM_QUOTED = 1_024;

    private final String formula;

    /** The end of the word that was looked at last; it is not the name of a sheet. */
    private int wordEnd;

    private ReferenceScanner(String formula) {
        this.formula = formula;
    }

    /** Returns a formula without its references, names of sheets and white space. */
    static String withoutReferences(String formula) {
        return new ReferenceScanner(formula).rest();
    }

    private String rest() {
        StringBuilder rest = new StringBuilder(formula.length());
        int at = 0;
        while (at < formula.length()) {
            int end = end(at);
            if (end == at) {
                rest.append(formula.charAt(at));
                end++;
            }
            at = end;
        }
        return rest.toString();
    }

    /** Returns the end of what is left out at a position; the position itself if nothing is. */
    private int end(int at) {
        if (isSpace(formula.charAt(at))) {
            return at + 1;
        }
        int sheet = character(at) == '\'' ? quotedEnd(at) : wordEnd(at);
        return sheet > at ? sheet : cellEnd(at);
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    /** Returns the end of a name such as {@code 'Eigen sheet'!}, in which a quote is written twice. */
    private int quotedEnd(int at) {
        int end = at + 1;
        while (end < formula.length() && end - at < MAXIMUM_QUOTED) {
            if (character(end) != '\'') {
                end++;
            } else if (character(end + 1) == '\'') {
                end += 2;
            } else {
                return end > at + 1 && character(end + 1) == '!' ? end + 2 : at;
            }
        }
        return at;
    }

    /** Returns the end of a name such as {@code Velden!}. */
    private int wordEnd(int at) {
        if (at >= wordEnd) {
            wordEnd = at;
            while (wordEnd < formula.length() && isInWord(formula.codePointAt(wordEnd))) {
                wordEnd += Character.charCount(formula.codePointAt(wordEnd));
            }
        }
        return wordEnd > at && character(wordEnd) == '!' ? wordEnd + 1 : at;
    }

    private static boolean isInWord(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> character == '_' || character == '.' || Character.isLetter(character);
        };
    }

    /** Returns the end of a reference such as {@code $F7}. */
    private int cellEnd(int at) {
        int letters = character(at) == '$' ? at + 1 : at;
        int row = letters;
        while (character(row) >= 'A' && character(row) <= 'Z') {
            row++;
        }
        boolean isColumn = row > letters && row - letters <= MAXIMUM_COLUMN_LETTERS;
        int end = character(row) == '$' ? row + 1 : row;
        int first = end;
        while (character(end) >= '0' && character(end) <= '9') {
            end++;
        }
        return isColumn && end > first ? end : at;
    }

    private char character(int at) {
        return at < formula.length() ? formula.charAt(at) : '\0';
    }
}
