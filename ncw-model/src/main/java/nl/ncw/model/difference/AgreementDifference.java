package nl.ncw.model.difference;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.snapshot.AgreementSnapshot;

/**
 * Changes between two agreements, such as the sent agreement and the returned one. Answers are matched by question and
 * voice. Elements of lists are matched by identity, not by position. The difference is empty if and only if the
 * agreements are equal.
 *
 * @param changes the changes: of fields first, then of lists, then of answers in the order of their keys
 * @since 0.1.0
 */
public record AgreementDifference(List<AgreementChange> changes) {
    // Copies the list.
    public AgreementDifference {
        changes = Checks.copy(changes, "changes");
    }

    /**
     * Compares two agreements.
     *
     * @param before the agreement before
     * @param after the agreement after; another catalogue or another id counts as a change
     * @return the changes
     */
    public static AgreementDifference between(Agreement before, Agreement after) {
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
        List<AgreementSnapshot> both = AgreementSnapshot.of(before, after);
        return new AgreementDifference(AgreementSnapshot.paths(both).stream()
                .map(path -> new AgreementChange(
                        path, both.get(0).at(path), both.get(1).at(path)))
                .filter(change -> !change.before().equals(change.after()))
                .toList());
    }

    /**
     * Returns whether there are no changes.
     *
     * @return whether the agreements are equal
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Returns the change at a path.
     *
     * @param path the path
     * @return the change, or empty if the value at the path did not change
     */
    public Optional<AgreementChange> at(AgreementPath path) {
        Checks.notNull(path, "path");
        return changes.stream().filter(change -> change.path().equals(path)).findFirst();
    }

    @Override
    public String toString() {
        return changes.size() + " changes";
    }
}
