package nl.ncw.export.internal.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalizer of texts for comparison. It ignores case and differences in white space. */
public final class NormalizedText {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private NormalizedText() {}

    /**
     * Returns the normalized text.
     *
     * @param text the text
     * @return the text in Unicode form NFKC and lower case, with single spaces; equal for texts that differ only in
     *     these
     */
    public static String of(String text) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
