package nl.ncw.model.upgrade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueChanges;
import nl.ncw.model.catalogue.QuestionChange;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/**
 * Step of an upgrade: from one version of a catalogue to the next.
 *
 * @param older the version before
 * @param newer the version after
 * @param changes the changes of the questions between them
 */
record UpgradeStep(Catalogue older, Catalogue newer, CatalogueChanges changes) {
    private static final int UNCHANGED = -1;

    UpgradeState apply(Agreement agreement) {
        AnswerMigrator migrator = new AnswerMigrator(this, agreement);
        Map<AnswerKey, List<MigratingAnswer>> incoming = new LinkedHashMap<>();
        for (MigratingAnswer migrating : inOrder(agreement)) {
            List<AnswerKey> destinations = destinations(migrating);
            if (destinations.isEmpty()) {
                migrator.withdraw(migrating);
            }
            destinations.forEach(key ->
                    incoming.computeIfAbsent(key, first -> new ArrayList<>()).add(migrating));
        }
        incoming.forEach(migrator::settle);
        return migrator.state();
    }

    /**
     * Returns the answers in the order in which they are placed. Those to unchanged questions come first, so that they
     * keep their questions; then those to changed questions, in the order of the changes.
     */
    private List<MigratingAnswer> inOrder(Agreement agreement) {
        Map<QuestionId, QuestionChange> changed = changedQuestions();
        Map<QuestionId, Integer> ranks = new HashMap<>();
        changed.keySet().forEach(question -> ranks.put(question, ranks.size()));
        return agreement.answers().entrySet().stream()
                .map(entry -> migrating(entry.getKey(), entry.getValue(), changed))
                .sorted(Comparator.comparingInt(migrating -> rank(migrating, ranks)))
                .toList();
    }

    private static int rank(MigratingAnswer migrating, Map<QuestionId, Integer> ranks) {
        return migrating.change().isEmpty()
                ? UNCHANGED
                : ranks.getOrDefault(migrating.from().question(), UNCHANGED);
    }

    /** Returns the change of each changed question, in the order of the changes. */
    private Map<QuestionId, QuestionChange> changedQuestions() {
        Map<QuestionId, QuestionChange> changed = new LinkedHashMap<>();
        for (QuestionChange change : changes.questions()) {
            change.from().forEach(question -> changed.putIfAbsent(question, change));
        }
        return changed;
    }

    private MigratingAnswer migrating(AnswerKey key, Answer answer, Map<QuestionId, QuestionChange> changed) {
        Optional<Question> old = older.find(key.question()).map(Catalogue.Entry::question);
        return new MigratingAnswer(
                key, answer, old, old.flatMap(question -> Optional.ofNullable(changed.get(question.id()))));
    }

    private List<AnswerKey> destinations(MigratingAnswer migrating) {
        if (migrating.old().isEmpty()) {
            return List.of(migrating.from());
        }
        Question old = migrating.old().get();
        return target(migrating)
                .flatMap(newer::find)
                .map(Catalogue.Entry::question)
                // If a property of the agreement now answers the question, a stored answer to it would never be shown.
                .filter(question -> question.fact().isEmpty() || old.fact().isPresent())
                .map(question -> voices(migrating.from().voice(), old, question).stream()
                        .map(voice -> new AnswerKey(question.id(), voice))
                        .toList())
                .orElse(List.of());
    }

    private Optional<QuestionId> target(MigratingAnswer migrating) {
        if (migrating.change().isEmpty()) {
            return Optional.of(migrating.from().question());
        }
        List<QuestionId> to = migrating.change().get().to();
        return migrating.change().get().kind() == QuestionChange.Kind.SPLIT
                ? Optional.of(to.stream()
                        .filter(id -> asksFor(id, migrating.answer()))
                        .findFirst()
                        .orElse(to.get(0)))
                : to.stream().findFirst();
    }

    private boolean asksFor(QuestionId id, Answer answer) {
        return answer.given()
                .map(value -> newer.find(id)
                        .filter(entry -> entry.question().kind() == value.kind())
                        .isPresent())
                .orElse(true);
    }

    private static List<Voice> voices(Voice voice, Question old, Question question) {
        boolean stays = question.voices().contains(voice) || !old.voices().contains(voice);
        return stays ? List.of(voice) : question.voices();
    }
}
