package nl.ncw.export.internal.typesetting.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the parts of a text that a line break would make hard to read: e-mail and web addresses, telephone numbers,
 * dates and how they are to be written, numbers with their units, postal codes and house numbers. The number that a text
 * begins with, such as that of a heading, stays with the word after it.
 */
public final class UnbreakableText {
    private static final Pattern ADDRESS = Pattern.compile("@|://|[^.\\s]\\.[^.\\s]|\\d|(?i)\\b(dd|jj|tt)-mm-");
    private static final Pattern STREET =
            Pattern.compile("(straat|laan|weg|plein|kade|dijk|singel|gracht|stra(ß|ss)e)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTAL_CODE = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern POSTAL_LETTERS = Pattern.compile("[A-Z]{2}[,.;)]?");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(\\.|er)?");
    private static final Pattern HEADING_NUMBER = Pattern.compile("\\d{1,2}\\.");
    private static final Pattern YEAR = Pattern.compile("\\d{4}\\D?");
    private static final Pattern PUNCTUATION = Pattern.compile("^[(\u201C\u201E\"']+|[.,;:!?)\u201D\"']+$");
    private static final String FRENCH_SIGNS = ":;?!\u00BB";

    /** The words before a number that belongs to them. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "postbus", "art.", "artikel", "article", "nr.", "no.", "n\u00B0", "blz.", "p.", "\u00A7", "\u20AC", "eur",
            "grip");

    private static final Set<String> MONTHS = words("""
            januari februari maart april mei juni juli augustus september oktober november december
            january february march may june july august october
            januar februar märz mai juni juli dezember
            janvier février mars avril juin juillet août septembre octobre novembre décembre
            """);

    private static final Set<String> UNITS = words("""
            % € euro miljoen miljard min km m cm ha
            minuut minuten uur uren dag dagen werkdag werkdagen week weken maand maanden jaar jaren keer maal personen
            mensen deelnemers kilometer meter hectare
            minute minutes hour hours day days weeks month months year years times people kilometres metres
            minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren uhr mal
            heure heures jour jours semaine semaines mois an ans fois personnes
            """);

    private final String text;
    private final BitSet kept = new BitSet();

    private UnbreakableText(String text) {
        this.text = text;
    }

    private record Token(int from, int to) {}

    private static Set<String> words(String list) {
        return Set.copyOf(new HashSet<>(List.of(list.strip().split("\\s+"))));
    }

    /** Returns the offsets in a text at which a line does not end if it can end elsewhere. */
    static BitSet offsets(String text) {
        UnbreakableText search = new UnbreakableText(text);
        search.search(search.tokens());
        return search.kept;
    }

    /**
     * Returns the parts of a text between the spaces at which a line may end.
     *
     * @param text any text
     * @return the parts, without the spaces between them
     */
    public static List<String> parts(String text) {
        UnbreakableText search = new UnbreakableText(text);
        List<Token> tokens = search.tokens();
        search.search(tokens);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || !search.kept.get(tokens.get(i).from())) {
                parts.add(text.substring(
                        tokens.get(from).from(), tokens.get(i - 1).to()));
                from = i;
            }
        }
        return tokens.isEmpty() ? List.of() : parts;
    }

    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (int next = 0; next <= text.length(); next++) {
            if (next == text.length() || isSpace(text.charAt(next))) {
                if (next > from) {
                    tokens.add(new Token(from, next));
                }
                from = next + 1;
            }
        }
        return tokens;
    }

    private static boolean isSpace(char character) {
        return CharacterClasses.isBlank(character) || CharacterClasses.endsLine(character);
    }

    private void search(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.to() - token.from() > 2 && isAddress(word(token))) {
                kept.set(token.from() + 1, token.to());
            }
            boolean numbered =
                    i == 1 && HEADING_NUMBER.matcher(word(tokens.get(0))).matches();
            if (i > 0
                    && (numbered || belongs(word(tokens.get(i - 1)), word(token)))
                    && isOneLine(tokens.get(i - 1), token)) {
                kept.set(token.from());
            }
        }
    }

    private String word(Token token) {
        return text.substring(token.from(), token.to());
    }

    private boolean isOneLine(Token before, Token after) {
        return text.substring(before.to(), after.from()).chars().noneMatch(CharacterClasses::endsLine);
    }

    /** Returns whether a word has signs of an address or a number. Most words are of letters alone. */
    private static boolean isAddress(String word) {
        return !isLetters(word) && ADDRESS.matcher(word).find();
    }

    private static boolean isLetters(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isLetter(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether two words with a space between them are one thing. The first characters are looked at before anything
     * else, since nearly all words are ruled out by them.
     */
    private static boolean belongs(String before, String after) {
        boolean beforeNumber = isDigitAt(before, before.length() - 1);
        boolean number = isDigitAt(after, 0) || after.startsWith("(") && isDigitAt(after, 1);
        return number && (beforeNumber || isPartOfNumber(before) || names(before) || isMonthBeforeYear(before, after))
                || beforeNumber && (UNITS.contains(bare(after)) || isDash(after) || isPostalCode(before, after))
                || isDigitAt(before, 0) && ORDINAL.matcher(before).matches() && MONTHS.contains(bare(after))
                || FRENCH_SIGNS.indexOf(after.charAt(0)) >= 0 && after.length() <= 3
                || before.equals("\u00AB");
    }

    private static boolean isMonthBeforeYear(String before, String after) {
        return YEAR.matcher(after).matches() && MONTHS.contains(bare(before));
    }

    private static boolean isPostalCode(String before, String after) {
        return POSTAL_CODE.matcher(before).matches()
                && POSTAL_LETTERS.matcher(after).matches();
    }

    private static boolean isDigitAt(String word, int index) {
        return index < word.length() && Character.isDigit(word.charAt(index));
    }

    /** Returns whether a word is the code of an area in brackets, or a dash within a number. */
    private static boolean isPartOfNumber(String word) {
        return isDash(word) || word.startsWith("(") && isDigitAt(word, 1) && word.endsWith(")");
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("\u2013");
    }

    private static boolean names(String word) {
        return BEFORE_NUMBER.contains(word.toLowerCase(Locale.ROOT))
                || STREET.matcher(word).find();
    }

    private static String bare(String word) {
        return PUNCTUATION.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
