package nl.ncw.export.internal.typesetting.text;

import com.lowagie.text.pdf.hyphenation.HyphenationTree;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Hyphenation by patterns, as in TeX and LibreOffice (Liang, <i>Word Hy-phen-a-tion by Com-put-er</i>, 1983). Words of
 * other languages, short words and acronyms are not broken. Immutable and thread-safe.
 */
public final class HyphenationPatterns implements Hyphenation {
    private static final int SHORTEST_WORD = 7;
    private static final int FEWEST_LETTERS = 3;

    private final String language;
    private final HyphenationTree tree;

    private HyphenationPatterns(String language, HyphenationTree tree) {
        this.language = language;
        this.tree = tree;
    }

    /**
     * Reads patterns in the format of LibreOffice's dictionaries: a line with the encoding, and a line for each
     * pattern.
     *
     * @param language the language of the patterns
     * @param in the patterns in UTF-8; the stream is not closed
     * @return the hyphenation
     * @throws IOException if reading from {@code in} fails
     */
    public static HyphenationPatterns of(Locale language, InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String patterns = reader.lines().skip(1).collect(Collectors.joining("\n"));
        String letters = patterns.chars()
                .filter(Character::isLetter)
                .distinct()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining("\n"));
        HyphenationTree tree = new HyphenationTree();
        // OpenPDF reads the format of Apache FOP, which contains the same patterns.
        tree.loadSimplePatterns(
                new ByteArrayInputStream("""
                <?xml version="1.0" encoding="UTF-8"?>
                <hyphenation-info>
                <classes>
                %s
                </classes>
                <patterns>
                %s
                </patterns>
                </hyphenation-info>
                """.formatted(letters, patterns).getBytes(StandardCharsets.UTF_8)));
        return new HyphenationPatterns(language.getLanguage(), tree);
    }

    @Override
    public List<Integer> places(String word, Locale wordLanguage) {
        if (!wordLanguage.getLanguage().equals(language) || word.length() < SHORTEST_WORD || isAcronym(word)) {
            return List.of();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        var places = lower.length() == word.length() ? tree.hyphenate(lower, FEWEST_LETTERS, FEWEST_LETTERS) : null;
        return places == null
                ? List.of()
                : Arrays.stream(places.getHyphenationPoints()).boxed().toList();
    }

    private static boolean isAcronym(String word) {
        return word.codePoints().filter(Character::isUpperCase).count() > 1;
    }
}
