package nl.ncw.model.internal.code;

import java.util.SortedSet;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.internal.message.Translations;
import nl.ncw.model.text.LocalisedText;

/**
 * Explains codes with the texts of a bundle. The texts of a code have its key with the suffixes {@code .meaning} and
 * {@code .cause}.
 *
 * @param texts the texts
 */
public record FindingCodeExplanations(Translations texts) {
    /**
     * Returns a code with its explanation.
     *
     * @param code the code
     * @param severity the severity
     * @param key the key of the texts
     * @return the code
     * @throws java.util.MissingResourceException if a text is missing in a language
     */
    public FindingCode explain(String code, Severity severity, String key) {
        return new FindingCode(code, severity, text(key + ".meaning"), text(key + ".cause"));
    }

    /**
     * Returns a code whose severity depends on the agreement, with its explanation.
     *
     * @param code the code, which is also the key of the texts
     * @param severities the severities, the most serious one first
     * @return the code
     * @throws java.util.MissingResourceException if a text is missing in a language
     */
    public FindingCode explain(String code, SortedSet<Severity> severities) {
        return new FindingCode(
                code, severities.first(), severities.last(), text(code + ".meaning"), text(code + ".cause"));
    }

    private LocalisedText text(String key) {
        return texts.each(translation -> translation.text(key));
    }
}
