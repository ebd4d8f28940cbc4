package nl.ncw.export.internal.typesetting.text;

import java.util.List;
import java.util.Locale;

/** Hyphenation of words at the end of a line. The hyphen is not part of the word. */
@FunctionalInterface
public interface Hyphenation {
    /** The hyphenation that breaks words only at soft hyphens of the author. */
    Hyphenation NONE = (word, language) -> List.of();

    /**
     * Returns the positions at which a word may be broken.
     *
     * @param word the word, letters only
     * @param language the language of the word
     * @return the number of {@code char}s before each position, in ascending order
     */
    List<Integer> places(String word, Locale language);
}
