package nl.ncw.model.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.question.QuestionId;

/**
 * What became of the questions since the version of the catalogue before. A question that stands in no change asks what
 * it asked before, in the same words.
 *
 * @param since the version before
 * @param questions the changes, in the order of the form
 */
public record CatalogueChanges(SemanticVersion since, List<QuestionChange> questions) {

    // Copies the changes; no question may come from two of them, or come out of two.
    public CatalogueChanges {
        Checks.notNull(since, "since");
        questions = Checks.copy(questions, "questions");
        Checks.unique(
                questions.stream().flatMap(change -> change.from().stream()).toList(), QuestionId::value, "from");
        Checks.unique(questions.stream().flatMap(change -> change.to().stream()).toList(), QuestionId::value, "to");
    }

    /**
     * What became of a question.
     *
     * @param old the question's id in the version before
     * @return the change, if anything did
     */
    public Optional<QuestionChange> of(QuestionId old) {
        return questions.stream().filter(change -> change.from().contains(old)).findFirst();
    }

    /** Requires that the new version has the questions that came out of the changes, and not those that went. */
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
}
