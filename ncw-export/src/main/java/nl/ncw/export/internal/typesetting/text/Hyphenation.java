package nl.ncw.export.internal.typesetting.text;

import java.util.List;
import java.util.Locale;

/** Where the words of a language may be broken at the end of a line, with a hyphen that is not part of them. */
@FunctionalInterface
public interface Hyphenation {
    /** Words are not broken but where their author put soft hyphens. */
    Hyphenation NONE = (word, language) -> List.of();

    /**
     * The places where a word may be broken.
     *
     * @param word letters only
     * @param language the language of the word
     * @return for each place how many {@code char}s of the word stand before it, in ascending order
     */
    List<Integer> places(String word, Locale language);
}
