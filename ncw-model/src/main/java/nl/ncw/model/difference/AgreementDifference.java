package nl.ncw.model.difference;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.snapshot.AgreementSnapshot;

/**
 * What changed between two agreements, such as the one that was sent out and the one that came back. Answers are told apart
 * by question and voice, elements of lists by what they are and not by where they stand. There is a difference if and only
 * if the agreements are not equal.
 *
 * @param changes the changes: first those of fields, then those of lists, then those of answers in the order of their keys
 */
public record AgreementDifference(List<AgreementChange> changes) {
    // Copies the list.
    public AgreementDifference {
        changes = Checks.copy(changes, "changes");
    }

    /**
     * Compares two agreements.
     *
     * @param before the agreement as it was
     * @param after the agreement as it is; it may name another catalogue or have another id, which are changes too
     * @return what changed
     */
    public static AgreementDifference between(Agreement before, Agreement after) {
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
        List<AgreementSnapshot> both = AgreementSnapshot.of(before, after);
        return new AgreementDifference(AgreementSnapshot.subjects(both).stream()
                .map(subject -> new AgreementChange(
                        subject, both.get(0).at(subject), both.get(1).at(subject)))
                .filter(change -> !change.before().equals(change.after()))
                .toList());
    }

    /**
     * Whether nothing changed.
     *
     * @return whether the agreements are equal
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * What became of one thing.
     *
     * @param subject what to look for
     * @return the change, if it changed
     */
    public Optional<AgreementChange> at(AgreementPath subject) {
        Checks.notNull(subject, "subject");
        return changes.stream()
                .filter(change -> change.subject().equals(subject))
                .findFirst();
    }
}
