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
import nl.ncw.validation.internal.review.RowName;

/**
 * Formats the parameters of messages in one language. Texts of users are put on one line and shortened.
 *
 * @param locale the language
 * @param terms the function from the key of a term of the library to its text in that language
 */
public record ParameterFormatter(Locale locale, UnaryOperator<String> terms) {
    private static final int SHOWN_OF_TEXT = 80;
    private static final int SHOWN_OF_LIST = 160;

    /** Term of the library, such as the name of a kind of answer. */
    public record Term(String key) {}

    /** Term of the library with a name, such as that of a party. */
    public record NamedTerm(Term term, String name) {}

    /** Question as it is put to one voice. */
    public record AsAsked(LocalisedText question, Voice voice) {}

    /**
     * Formats a parameter.
     *
     * @param parameter a text of a user (String), a list of those, a text of the catalogue ({@link LocalisedText}), a list
     *     of those, a date, a number, a {@link Term}, a {@link NamedTerm}, a {@link RowName} or a
     *     question {@link AsAsked}
     * @return the text, not escaped
     */
    String of(Object parameter) {
        if (parameter instanceof String text) {
            return shortened(text, SHOWN_OF_TEXT);
        }
        if (parameter instanceof List<?> list) {
            String joined = list.stream().map(this::of).collect(Collectors.joining(", "));
            return list.stream().allMatch(LocalisedText.class::isInstance) ? joined : shortened(joined, SHOWN_OF_LIST);
        }
        if (parameter instanceof LocalisedText text) {
            return text.in(locale);
        }
        if (parameter instanceof LocalDate date) {
            return DateTimeFormatter.ofPattern(terms.apply("date.pattern"), locale)
                    .format(date);
        }
        if (parameter instanceof Term term) {
            return terms.apply(term.key());
        }
        if (parameter instanceof NamedTerm named) {
            return of(named.term()) + " " + of(named.name());
        }
        if (parameter instanceof RowName row) {
            return row.number()
                    + row.first().map(first -> " (\"" + of(first) + "\")").orElse("");
        }
        if (parameter instanceof AsAsked asked) {
            return of(asked);
        }
        return parameter.toString();
    }

    private String of(AsAsked asked) {
        String question = "\"" + of(asked.question()) + "\"";
        return asked.voice() == Voice.JOINT
                ? question
                : question + " (" + terms.apply("voice." + asked.voice().key()) + ")";
    }

    private static String shortened(String text, int maximum) {
        return TextShortener.withinCodePoints(TextShortener.line(text), maximum);
    }
}
