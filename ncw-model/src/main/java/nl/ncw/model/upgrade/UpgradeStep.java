package nl.ncw.model.upgrade;

import java.util.ArrayList;
import java.util.Comparator;
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
 * From one version of a catalogue to the next.
 *
 * @param older the version before
 * @param newer the version after
 * @param changes what became of the questions
 */
record UpgradeStep(Catalogue older, Catalogue newer, CatalogueChanges changes) {

    UpgradeState apply(Agreement agreement) {
        AnswerMigrator landing = new AnswerMigrator(this, agreement);
        Map<AnswerKey, List<MigratingAnswer>> arrivals = new LinkedHashMap<>();
        for (MigratingAnswer arrival : inOrder(agreement)) {
            List<AnswerKey> destinations = destinations(arrival);
            if (destinations.isEmpty()) {
                landing.withdraw(arrival);
            }
            destinations.forEach(key ->
                    arrivals.computeIfAbsent(key, first -> new ArrayList<>()).add(arrival));
        }
        arrivals.forEach(landing::settle);
        return landing.passage();
    }

    /** Answers that nothing moves come first, so that they keep their place; then those of each change, in its order. */
    private List<MigratingAnswer> inOrder(Agreement agreement) {
        return agreement.answers().entrySet().stream()
                .map(entry -> arrival(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(this::order))
                .toList();
    }

    private MigratingAnswer arrival(AnswerKey key, Answer answer) {
        Optional<Question> old = older.find(key.question()).map(Catalogue.Entry::question);
        return new MigratingAnswer(key, answer, old, old.flatMap(question -> changes.of(question.id())));
    }

    private int order(MigratingAnswer arrival) {
        List<QuestionId> changed = changes.questions().stream()
                .flatMap(change -> change.from().stream())
                .toList();
        return arrival.change().isEmpty() ? -1 : changed.indexOf(arrival.from().question());
    }

    private List<AnswerKey> destinations(MigratingAnswer arrival) {
        if (arrival.old().isEmpty()) {
            return List.of(arrival.from());
        }
        Question old = arrival.old().get();
        return target(arrival)
                .flatMap(newer::find)
                .map(Catalogue.Entry::question)
                // A fact of the agreement answers the question now: what is stored there, nobody sees.
                .filter(question -> question.fact().isEmpty() || old.fact().isPresent())
                .map(question -> voices(arrival.from().voice(), old, question).stream()
                        .map(voice -> new AnswerKey(question.id(), voice))
                        .toList())
                .orElse(List.of());
    }

    private Optional<QuestionId> target(MigratingAnswer arrival) {
        if (arrival.change().isEmpty()) {
            return Optional.of(arrival.from().question());
        }
        List<QuestionId> to = arrival.change().get().to();
        return arrival.change().get().kind() == QuestionChange.Kind.SPLIT
                ? Optional.of(to.stream()
                        .filter(id -> asksFor(id, arrival.answer()))
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
