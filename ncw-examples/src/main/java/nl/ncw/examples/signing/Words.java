package nl.ncw.examples.signing;

import java.text.Normalizer;
import java.util.Locale;

/** Words of names as they are compared: without capitals, accents and punctuation. */
final class Words {
    private Words() {}

    /** Returns the words of a text, each between two spaces. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return " " + plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
