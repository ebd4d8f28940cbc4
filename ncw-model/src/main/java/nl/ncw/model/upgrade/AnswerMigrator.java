package nl.ncw.model.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.code.ChangeFindingCode;
import nl.ncw.model.internal.wording.AnswerDescriber;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;

/** Moves the answers of one agreement to their questions in the newer catalogue, and collects the findings about them. */
final class AnswerMigrator {
    private final UpgradeStep step;
    private final Agreement before;
    private final SortedMap<AnswerKey, Answer> answers = new TreeMap<>();
    private final List<UnplacedText> unplaced = new ArrayList<>();
    private final List<PendingFinding> findings = new ArrayList<>();
    private final List<AnswerMove> moves = new ArrayList<>();

    AnswerMigrator(UpgradeStep step, Agreement before) {
        this.step = step;
        this.before = Checks.notNull(before, "agreement");
    }

    /** Keeps an answer whose question is withdrawn as a kept text. */
    void withdraw(MigratingAnswer migrating) {
        Object note = migrating.change().<Object>map(change -> change.note()).orElse("");
        keep(
                migrating,
                ChangeFindingCode.UPGRADE_WITHDRAWN,
                migrating.old().orElseThrow().text(),
                note);
    }

    /**
     * Places the answers that move to one key, or keeps them as kept texts where that is not possible.
     *
     * @param key the key in the newer catalogue
     * @param incoming the answers, those that already have the key first
     */
    void settle(AnswerKey key, List<MigratingAnswer> incoming) {
        MigratingAnswer first = incoming.get(0);
        Optional<Question> question = step.newer().find(key.question()).map(Catalogue.Entry::question);
        JoinedAnswer joined = JoinedAnswer.of(
                key,
                question.map(Question::kind).orElse(AnswerKind.TEXT),
                incoming.stream().filter(first::belongsWith).toList());
        answers.put(key, joined.answer());
        joined.included().forEach(migrating -> moves.add(new AnswerMove(migrating.from(), Optional.of(key))));
        question.ifPresent(newQuestion -> findings.addAll(new UpgradeFindings(step, key, newQuestion, joined).all()));
        incoming.stream()
                .filter(migrating -> !joined.included().contains(migrating))
                .forEach(migrating -> keepUnjoined(migrating, key, first.belongsWith(migrating)));
    }

    private void keepUnjoined(MigratingAnswer migrating, AnswerKey key, boolean joinable) {
        Object question = step.newer()
                .find(key.question())
                .<Object>map(entry -> entry.question().text())
                .orElse(key.question());
        keep(
                migrating,
                joinable ? ChangeFindingCode.UPGRADE_NOT_JOINED : ChangeFindingCode.UPGRADE_TAKEN,
                migrating.old().orElseThrow().text(),
                question);
    }

    private void keep(MigratingAnswer migrating, ChangeFindingCode code, Object... words) {
        String origin = step.older() + ": " + migrating.from();
        String content = migrating.oldQuestion() + "\n" + AnswerDescriber.kept(migrating.answer(), migrating.old());
        findings.add(PendingFinding.atUnplaced(before.unplaced().size() + unplaced.size(), code, words));
        unplaced.add(new UnplacedText(origin, content));
        moves.add(new AnswerMove(migrating.from(), Optional.empty()));
    }

    UpgradeState state() {
        Agreement after = before.with(
                        AgreementProperties.CATALOGUE, step.newer().reference())
                .replacingAnswers(answers)
                .withUnplaced(unplaced);
        return new UpgradeState(after, findings, moves);
    }
}
