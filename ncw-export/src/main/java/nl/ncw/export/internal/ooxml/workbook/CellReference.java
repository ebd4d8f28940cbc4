package nl.ncw.export.internal.ooxml.workbook;

import nl.ncw.export.internal.ooxml.xml.XmlNumbers;

/** Parses and writes cell references such as {@code F7}. Dollar signs are ignored. */
final class CellReference {
    private static final int LETTERS = 26;
    private static final int MAXIMUM_LETTERS = 3;
    private static final DefinedName.Position NONE = new DefinedName.Position(-1, -1);

    private CellReference() {}

    /** Returns the letters of a column that is counted from 0. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** Returns the position, with -1 for a missing row or column. */
    static DefinedName.Position parse(String reference) {
        String plain = reference.indexOf('$') < 0 ? reference : reference.replace("$", "");
        int letters = 0;
        int column = 0;
        while (letters < plain.length() && isLetter(plain.charAt(letters))) {
            column = column * LETTERS + (plain.charAt(letters) & 0x1F);
            letters++;
            if (letters > MAXIMUM_LETTERS) {
                return NONE;
            }
        }
        return new DefinedName.Position(XmlNumbers.count(plain.substring(letters)), column - 1);
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }
}
