package nl.ncw.examples.sample.random;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of one agreement, which take the places between braces in a phrase. */
final class PhraseWords {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private final Map<String, List<String>> words;

    PhraseWords(Map<String, List<String>> words) {
        this.words = words;
    }

    /**
     * Returns a phrase with a word or a choice in each place. A word with more values gives another one each time, until
     * all have been used.
     */
    String fill(String phrase, Draws draws) {
        Map<String, Deque<String>> unused = new HashMap<>();
        return PLACE.matcher(phrase).replaceAll(place -> quoted(filled(place, unused, draws)));
    }

    private String filled(MatchResult place, Map<String, Deque<String>> unused, Draws draws) {
        String name = place.group(1);
        if (name.indexOf('|') >= 0 || !Character.isLetter(name.charAt(0))) {
            return draws.one(SectionedText.values(name).toList());
        }
        String key = name.toLowerCase(Locale.ROOT);
        Deque<String> left = unused.computeIfAbsent(key, word -> new ArrayDeque<>());
        if (left.isEmpty()) {
            left.addAll(draws.shuffled(Objects.requireNonNull(words.get(key), key)));
        }
        String word = left.removeFirst();
        return key.equals(name) ? word : capitalised(word);
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
