package nl.ncw.model.internal.plaintext;

import java.text.Normalizer;
import java.util.Locale;

/** Normalises texts for comparison to lower-case letters and digits, without accents, signs and white space. */
public final class LettersOnly {
    /** The minimum similarity. Texts below it count as different. */
    public static final double ALIKE = 0.8;

    private LettersOnly() {}

    /** Returns the letters and digits of a text, in lower case and without accents. */
    public static String of(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * Returns the similarity of two normalised texts: 1 minus the share of letters that differ, or 0 below
     * {@link #ALIKE}.
     */
    public static double likeness(String left, String right) {
        int longest = Math.max(left.length(), right.length());
        // The difference in length decides most cases, and avoids the table below for long texts.
        if (longest == 0 || Math.abs(left.length() - right.length()) > longest * (1 - ALIKE)) {
            return 0;
        }
        double likeness = 1 - (double) distance(left, right) / longest;
        return likeness < ALIKE ? 0 : likeness;
    }

    /** Returns the number of letters to insert, remove or replace to make one text of another. */
    public static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= left.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int same = diagonal + (left.charAt(line - 1) == right.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(same, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
