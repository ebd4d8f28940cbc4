package nl.ncw.model.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.question.QuestionId;

/**
 * Changes to the questions of a catalogue since the version before. A question without a change asks the same, in the
 * same words.
 *
 * @param since the version before
 * @param questions the changes, in the order of the form
 * @since 0.1.0
 */
public record CatalogueChanges(SemanticVersion since, List<QuestionChange> questions) {

    // Copies the changes. No question may be the source of two changes or the result of two.
    public CatalogueChanges {
        Checks.notNull(since, "since");
        questions = Checks.copy(questions, "questions");
        Checks.unique(
                questions.stream().flatMap(change -> change.from().stream()).toList(), QuestionId::value, "from");
        Checks.unique(questions.stream().flatMap(change -> change.to().stream()).toList(), QuestionId::value, "to");
    }

    /**
     * Returns the change of a question.
     *
     * @param old the question's id in the version before
     * @return the change, or empty if the question did not change
     */
    public Optional<QuestionChange> of(QuestionId old) {
        Checks.notNull(old, "old");
        return questions.stream().filter(change -> change.from().contains(old)).findFirst();
    }

    /**
     * Requires that the changes fit the new version: it is later than the version before, it asks every result of a
     * change, and it no longer asks a source that is not also a result.
     */
    void requireFit(SemanticVersion version, Set<QuestionId> asked) {
        if (since.compareTo(version) >= 0) {
            throw new IllegalArgumentException(
                    "changes: expected those since a version before %s, was since %s".formatted(version, since));
        }
        Set<QuestionId> came =
                questions.stream().flatMap(change -> change.to().stream()).collect(Collectors.toSet());
        Set<QuestionId> went = questions.stream()
                .flatMap(change -> change.from().stream())
                .collect(Collectors.toCollection(HashSet::new));
        went.removeAll(came);
        came.stream().filter(id -> !asked.contains(id)).sorted().findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(
                    "changes: expected a question of version %s, was \"%s\"".formatted(version, id));
        });
        went.stream().filter(asked::contains).sorted().findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(
                    "changes: expected no such question in version %s, was \"%s\"".formatted(version, id));
        });
    }

    @Override
    public String toString() {
        return questions.size() + " changes since " + since;
    }
}
