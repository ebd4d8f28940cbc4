package nl.ncw.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.ncw.export.internal.typesetting.text.Hyphenation;
import nl.ncw.export.internal.typesetting.text.HyphenationPatterns;
import nl.ncw.model.text.LocalisedText;

/**
 * Hyphenation of Dutch words, with the patterns of OpenTaal. The patterns are read once, when this class is first used.
 */
final class DutchHyphenation {
    private static final String PATTERNS = "hyph_nl_NL.dic";

    static final Hyphenation INSTANCE = read();

    private DutchHyphenation() {}

    private static Hyphenation read() {
        try (InputStream in = DutchHyphenation.class.getResourceAsStream(PATTERNS)) {
            if (in == null) {
                throw new IllegalStateException(PATTERNS + ": not in this module");
            }
            return HyphenationPatterns.of(LocalisedText.DUTCH, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
