package nl.ncw.model.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;

/**
 * State of an upgrade after any number of steps.
 *
 * @param agreement the agreement after these steps
 * @param findings the findings of these steps
 * @param moves the moves of all answers, also of those that kept their key
 */
record UpgradeState(Agreement agreement, List<PendingFinding> findings, List<AnswerMove> moves) {

    /** Returns the state before the first step, in which every answer has its own key. */
    static UpgradeState of(Agreement agreement) {
        return new UpgradeState(
                agreement,
                List.of(),
                agreement.answers().keySet().stream()
                        .map(key -> new AnswerMove(key, Optional.of(key)))
                        .toList());
    }

    /** Returns the state after one more step. The findings about an answer move with it. */
    UpgradeState then(UpgradeState step) {
        List<PendingFinding> allFindings = new ArrayList<>();
        findings.forEach(finding -> allFindings.add(finding.moved(step::newKey)));
        allFindings.addAll(step.findings);
        List<AnswerMove> allMoves = moves.stream()
                .flatMap(move -> move.to().isEmpty()
                        ? List.of(move).stream()
                        : step.movesFrom(move.to().get()).stream().map(next -> new AnswerMove(move.from(), next.to())))
                .distinct()
                .toList();
        return new UpgradeState(step.agreement, allFindings, allMoves);
    }

    /** Returns the moves of all answers but those whose only move is to their own key. */
    List<AnswerMove> changedMoves() {
        return moves.stream()
                .filter(move ->
                        !movesFrom(move.from()).equals(List.of(new AnswerMove(move.from(), Optional.of(move.from())))))
                .toList();
    }

    private Optional<AnswerKey> newKey(AnswerKey key) {
        return movesFrom(key).stream().findFirst().flatMap(AnswerMove::to);
    }

    private List<AnswerMove> movesFrom(AnswerKey key) {
        return moves.stream().filter(move -> move.from().equals(key)).toList();
    }
}
