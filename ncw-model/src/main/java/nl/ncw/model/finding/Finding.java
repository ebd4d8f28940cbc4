package nl.ncw.model.finding;

import java.util.Locale;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Something that was found in an agreement or in the file it came from.
 *
 * @param severity how serious it is
 * @param code a stable name for this kind of finding, such as {@code answer.missing}, for programs; {@link FindingCodes} says what it means
 * @param place where it is
 * @param text what is wrong and what to do, for people
 */
public record Finding(Severity severity, String code, Place place, LocalisedText text) {
    // Requires all four.
    public Finding {
        Checks.notNull(severity, "severity");
        FindingCode.requireCode(code);
        Checks.notNull(place, "place");
        Checks.notNull(text, "text");
    }

    /**
     * The same finding at another place.
     *
     * @param other the place
     * @return the finding there
     */
    public Finding at(Place other) {
        return new Finding(severity, code, other, text);
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
