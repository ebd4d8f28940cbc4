package nl.ncw.model.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;

/**
 * An agreement on its way from version to version.
 *
 * @param agreement as it is by now
 * @param remarks what people should know
 * @param moves where each answer went, those that stayed among them
 */
record UpgradeState(Agreement agreement, List<PendingFinding> remarks, List<AnswerMove> moves) {

    /** Before the first step: every answer is where it was. */
    static UpgradeState of(Agreement agreement) {
        return new UpgradeState(
                agreement,
                List.of(),
                agreement.answers().keySet().stream()
                        .map(key -> new AnswerMove(key, Optional.of(key)))
                        .toList());
    }

    /** The way until here and one step on. What was said of an answer goes along with it. */
    UpgradeState then(UpgradeState step) {
        List<PendingFinding> allRemarks = new ArrayList<>();
        remarks.forEach(remark -> allRemarks.add(remark.moved(step::whereTo)));
        allRemarks.addAll(step.remarks);
        List<AnswerMove> allMoves = moves.stream()
                .flatMap(move -> move.to().isEmpty()
                        ? List.of(move).stream()
                        : step.movesFrom(move.to().get()).stream().map(next -> new AnswerMove(move.from(), next.to())))
                .distinct()
                .toList();
        return new UpgradeState(step.agreement, allRemarks, allMoves);
    }

    /** The moves of the answers that did not just stay where they were. */
    List<AnswerMove> told() {
        return moves.stream()
                .filter(move ->
                        !movesFrom(move.from()).equals(List.of(new AnswerMove(move.from(), Optional.of(move.from())))))
                .toList();
    }

    private Optional<AnswerKey> whereTo(AnswerKey key) {
        return movesFrom(key).stream().findFirst().flatMap(AnswerMove::to);
    }

    private List<AnswerMove> movesFrom(AnswerKey key) {
        return moves.stream().filter(move -> move.from().equals(key)).toList();
    }
}
