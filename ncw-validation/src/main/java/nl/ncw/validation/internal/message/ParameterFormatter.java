package nl.ncw.validation.internal.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.ncw.model.internal.plaintext.TextShortener;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;

/**
 * Puts a word into the text that stands in a message: texts of users short and on one line, dates and the library's own
 * terms in the language.
 *
 * @param locale the language
 * @param terms gives a term of the library in that language
 */
public record ParameterFormatter(Locale locale, UnaryOperator<String> terms) {
    private static final int SHOWN_OF_TEXT = 80;
    private static final int SHOWN_OF_LIST = 160;

    /** A term of the library, such as the name of a kind of answer. */
    public record Term(String key) {}

    /** A question as it was put to one voice. */
    public record AsAsked(LocalisedText question, Voice voice) {}

    /**
     * The text for a word.
     *
     * @param word a text of a user (String), a list of those, a text of the catalogue ({@link LocalisedText}), a list of
     *     those, a date, a number, a {@link Term} or a question {@link AsAsked}
     * @return the text, to be shown as it is
     */
    String of(Object word) {
        if (word instanceof String text) {
            return shortened(text, SHOWN_OF_TEXT);
        }
        if (word instanceof List<?> list) {
            String joined = list.stream().map(this::of).collect(Collectors.joining(", "));
            return list.stream().allMatch(LocalisedText.class::isInstance) ? joined : shortened(joined, SHOWN_OF_LIST);
        }
        if (word instanceof LocalisedText text) {
            return text.in(locale);
        }
        if (word instanceof LocalDate date) {
            return DateTimeFormatter.ofPattern(terms.apply("date.pattern"), locale)
                    .format(date);
        }
        if (word instanceof Term term) {
            return terms.apply(term.key());
        }
        if (word instanceof AsAsked asked) {
            return of(asked);
        }
        return word.toString();
    }

    private String of(AsAsked asked) {
        String question = "\"" + of(asked.question()) + "\"";
        return asked.voice() == Voice.JOINT
                ? question
                : question + " (" + terms.apply("voice." + asked.voice().key()) + ")";
    }

    private static String shortened(String text, int shown) {
        return TextShortener.withinCodePoints(TextShortener.line(text), shown);
    }
}
