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
 * @param mildest the least serious severity of such findings; the same unless it depends on the agreement
 * @param meaning the meaning of the finding, in one sentence for people
 * @param cause the cause of the finding, in one sentence for people
 * @since 0.1.0
 */
public record FindingCode(
        String code, Severity severity, Severity mildest, LocalisedText meaning, LocalisedText cause) {
    private static final String PART = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final Pattern PATTERN = Pattern.compile(PART + "(?:\\." + PART + ")+");

    // Requires all five, and the severities in their order.
    public FindingCode {
        requireCode(code);
        Checks.notNull(severity, "severity");
        if (Checks.notNull(mildest, "mildest").compareTo(severity) < 0) {
            throw new IllegalArgumentException("mildest: expected none more serious than \"%s\", was \"%s\""
                    .formatted(severity.key(), mildest.key()));
        }
        Checks.notNull(meaning, "meaning");
        Checks.notNull(cause, "cause");
    }

    /**
     * Creates the explanation of a kind of finding that always has the same severity.
     *
     * @param code the stable name
     * @param severity the severity
     * @param meaning the meaning of the finding, in one sentence for people
     * @param cause the cause of the finding, in one sentence for people
     */
    public FindingCode(String code, Severity severity, LocalisedText meaning, LocalisedText cause) {
        this(code, severity, severity, meaning, cause);
    }

    static void requireCode(String code) {
        Checks.matches(code, PATTERN, "a code such as answer.missing", "code");
    }

    @Override
    public String toString() {
        return severity.key() + " " + code;
    }
}
