package nl.ncw.export.internal.word.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in which telephone numbers, e-mail addresses and the like do not break at a space or a hyphen. */
final class NonBreakingText {
    private static final Pattern E_MAIL = Pattern.compile("(?<![^\\s@])[^\\s@]++@[^\\s@]+|\\b[eE]-[mM]ail\\b");

    private NonBreakingText() {}

    /** Returns a text with no-break spaces and hyphens where a line must not break. Readers see no difference. */
    static String of(String text) {
        String numbers = FittedColumns.NUMBER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().replace(' ', '\u00A0').replace('-', '\u2011')));
        if (numbers.indexOf('-') < 0) {
            return numbers;
        }
        return E_MAIL.matcher(numbers)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replace('-', '\u2011')));
    }
}
