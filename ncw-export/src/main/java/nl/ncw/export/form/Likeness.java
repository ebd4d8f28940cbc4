package nl.ncw.export.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two texts say the same to people: whatever the case and the white space in them. */
final class Likeness {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Likeness() {}

    /** The same text for all texts that are alike. */
    static String of(String text) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
