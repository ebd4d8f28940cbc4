package nl.ncw.export.internal.word.original;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: by their letters and digits alone, whatever signs, case and white space people gave them. */
final class LetterText {
    /** Texts that are less alike than this are not alike at all. */
    static final double ALIKE = 0.8;

    private LetterText() {}

    /** The letters and digits of a text, small and without their accents. */
    static String of(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** How much the letters of two texts are alike: 1 minus the share of them that differ, or 0 below {@link #ALIKE}. */
    static double likeness(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        // The difference in length alone tells most texts apart, and spares long ones the table below.
        if (longest == 0 || Math.abs(one.length() - other.length()) > longest * (1 - ALIKE)) {
            return 0;
        }
        double likeness = 1 - (double) distance(one, other) / longest;
        return likeness < ALIKE ? 0 : likeness;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int same = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(same, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
