package nl.ncw.model.finding;

import java.io.Serializable;
import java.util.Locale;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Problem or remark about an agreement, or about the file that it was read from.
 *
 * @param severity the severity
 * @param code the stable name of this kind of finding, such as {@code answer.missing}, for programs; {@link FindingCodes}
 *     explains it
 * @param place the place in the agreement or the file
 * @param text the message for people: what is wrong and what to do
 * @since 0.1.0
 */
@CheckReturnValue
public record Finding(Severity severity, String code, Place place, LocalisedText text) implements Serializable {
    // Requires all four.
    public Finding {
        Checks.notNull(severity, "severity");
        FindingCode.requireCode(code);
        Checks.notNull(place, "place");
        Checks.notNull(text, "text");
    }

    /**
     * Returns this finding at another place.
     *
     * @param newPlace the place
     * @return a finding with the same severity, code and text
     */
    public Finding at(Place newPlace) {
        return new Finding(severity, code, newPlace, text);
    }

    /**
     * Returns this finding with another severity.
     *
     * @param newSeverity the severity
     * @return a finding with the same code, place and text
     */
    public Finding withSeverity(Severity newSeverity) {
        return new Finding(newSeverity, code, place, text);
    }

    /**
     * Returns the message in a language.
     *
     * @param locale the locale; only its language is used
     * @return the message in that language, or in Dutch where there is none
     */
    public String message(Locale locale) {
        Checks.notNull(locale, "locale");
        return text.in(locale);
    }

    /**
     * Returns the severity, the code and the place, without the message, which may quote answers.
     *
     * @return the severity, the code and the place, without the message, which may quote answers
     */
    @Override
    public String toString() {
        return severity.key() + " " + code + " at " + place;
    }
}
