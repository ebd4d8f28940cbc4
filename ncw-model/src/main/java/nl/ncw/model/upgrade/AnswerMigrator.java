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

/** Puts the answers of one agreement where they belong in the newer catalogue, and says what became of them. */
final class AnswerMigrator {
    private final UpgradeStep step;
    private final Agreement before;
    private final SortedMap<AnswerKey, Answer> answers = new TreeMap<>();
    private final List<UnplacedText> unplaced = new ArrayList<>();
    private final List<PendingFinding> remarks = new ArrayList<>();
    private final List<AnswerMove> moves = new ArrayList<>();

    AnswerMigrator(UpgradeStep step, Agreement before) {
        this.step = step;
        this.before = Checks.notNull(before, "agreement");
    }

    /** An answer for which there is no question left. */
    void withdraw(MigratingAnswer arrival) {
        Object note = arrival.change().<Object>map(change -> change.note()).orElse("");
        keep(
                arrival,
                ChangeFindingCode.UPGRADE_WITHDRAWN,
                arrival.old().orElseThrow().text(),
                note);
    }

    /** The answers that came to one question and voice, first those that were there. */
    void settle(AnswerKey key, List<MigratingAnswer> arrivals) {
        MigratingAnswer first = arrivals.get(0);
        Optional<Question> question = step.newer().find(key.question()).map(Catalogue.Entry::question);
        JoinedAnswer joined = JoinedAnswer.of(
                key,
                question.map(Question::kind).orElse(AnswerKind.TEXT),
                arrivals.stream().filter(first::belongsWith).toList());
        answers.put(key, joined.answer());
        joined.from().forEach(arrival -> moves.add(new AnswerMove(arrival.from(), Optional.of(key))));
        question.ifPresent(asked -> remarks.addAll(new UpgradeFindings(step, key, asked, joined).all()));
        arrivals.stream()
                .filter(arrival -> !joined.from().contains(arrival))
                .forEach(arrival -> leave(arrival, key, first.belongsWith(arrival)));
    }

    private void leave(MigratingAnswer arrival, AnswerKey key, boolean joinable) {
        Object question = step.newer()
                .find(key.question())
                .<Object>map(entry -> entry.question().text())
                .orElse(key.question());
        keep(
                arrival,
                joinable ? ChangeFindingCode.UPGRADE_NOT_JOINED : ChangeFindingCode.UPGRADE_TAKEN,
                arrival.old().orElseThrow().text(),
                question);
    }

    private void keep(MigratingAnswer arrival, ChangeFindingCode code, Object... words) {
        String origin = step.older() + ": " + arrival.from();
        String content = arrival.oldQuestion() + "\n" + AnswerDescriber.of(arrival.answer(), arrival.old());
        remarks.add(PendingFinding.atUnplaced(before.unplaced().size() + unplaced.size(), code, words));
        unplaced.add(new UnplacedText(origin, content));
        moves.add(new AnswerMove(arrival.from(), Optional.empty()));
    }

    UpgradeState passage() {
        Agreement after = before.with(
                        AgreementProperties.CATALOGUE, step.newer().reference())
                .replacingAnswers(answers)
                .withUnplaced(unplaced);
        return new UpgradeState(after, remarks, moves);
    }
}
