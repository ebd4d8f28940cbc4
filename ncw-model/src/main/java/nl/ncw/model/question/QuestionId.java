package nl.ncw.model.question;

import java.io.Serializable;
import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;

/**
 * Stable, readable id of a question, such as {@code proces.monitoren.trigger}. The numbers in the form are labels that
 * repeat and change; the id never changes.
 *
 * @param value at least three parts separated by dots, each of lower-case letters, digits and hyphens
 * @since 0.1.0
 */
public record QuestionId(String value) implements Comparable<QuestionId>, Serializable {
    // Possessive, since a greedy group takes stack for each repetition: an id from a file may be of any length.
    private static final Pattern FORM =
            Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+(\\.[a-z0-9]++(-[a-z0-9]++)*+){2,}+");

    // Requires a well-formed id.
    public QuestionId {
        Checks.matches(value, FORM, "an id such as proces.monitoren.trigger", "question id");
    }

    @Override
    public int compareTo(QuestionId other) {
        Checks.notNull(other, "other");
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
