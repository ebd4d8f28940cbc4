package nl.ncw.model.finding;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Something that was found in an agreement or in the file it came from.
 *
 * @param severity how serious it is
 * @param code a stable name for this kind of finding, such as {@code answer.missing}, for programs
 * @param place where it is
 * @param text what is wrong and what to do, for people
 */
public record Finding(Severity severity, String code, Place place, LocalisedText text) {
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+");

    // Requires all four.
    public Finding {
        Checks.notNull(severity, "severity");
        Checks.matches(code, CODE, "a code such as answer.missing", "code");
        Checks.notNull(place, "place");
        Checks.notNull(text, "text");
    }

    /**
     * The message in a language.
     *
     * @param locale the locale, of which the language counts
     * @return the message in that language, or in Dutch where there is none
     */
    public String message(Locale locale) {
        return text.in(locale);
    }
}
