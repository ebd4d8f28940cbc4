package nl.ncw.export.internal.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as people compare them: whatever the case and the white space in them. */
public final class NormalizedText {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private NormalizedText() {}

    /**
     * The text without what makes no difference.
     *
     * @param text the text
     * @return the same text for all texts that are alike
     */
    public static String of(String text) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
