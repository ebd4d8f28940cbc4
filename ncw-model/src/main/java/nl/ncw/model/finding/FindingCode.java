package nl.ncw.model.finding;

import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Explanation of a kind of finding.
 *
 * @param code the stable name, as {@link Finding#code()} returns it, such as {@code answer.missing}: two or more parts
 *     separated by dots, each with words of lower-case letters and digits separated by hyphens; a part begins with a
 *     letter
 * @param severity the severity of such findings; the most serious one where it depends on the agreement
 * @param meaning the meaning of the finding, in one sentence for people
 * @param cause the cause of the finding, in one sentence for people
 * @since 0.1.0
 */
public record FindingCode(String code, Severity severity, LocalisedText meaning, LocalisedText cause) {
    private static final String PART = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final Pattern PATTERN = Pattern.compile(PART + "(?:\\." + PART + ")+");

    // Requires all four.
    public FindingCode {
        requireCode(code);
        Checks.notNull(severity, "severity");
        Checks.notNull(meaning, "meaning");
        Checks.notNull(cause, "cause");
    }

    static void requireCode(String code) {
        Checks.matches(code, PATTERN, "a code such as answer.missing", "code");
    }

    @Override
    public String toString() {
        return severity.key() + " " + code;
    }
}
