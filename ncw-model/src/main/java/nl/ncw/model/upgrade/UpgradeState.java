package nl.ncw.model.upgrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Map<AnswerKey, List<AnswerMove>> next = step.movesByKey();
        List<PendingFinding> allFindings = new ArrayList<>();
        findings.forEach(finding -> allFindings.add(finding.moved(key -> newKey(next, key))));
        allFindings.addAll(step.findings);
        List<AnswerMove> allMoves = moves.stream()
                .flatMap(move -> move.to().isEmpty()
                        ? Stream.of(move)
                        : next.getOrDefault(move.to().get(), List.of()).stream()
                                .map(moved -> new AnswerMove(move.from(), moved.to())))
                .distinct()
                .toList();
        return new UpgradeState(step.agreement, allFindings, allMoves);
    }

    /** Returns the moves of all answers but those whose only move is to their own key. */
    List<AnswerMove> changedMoves() {
        Map<AnswerKey, List<AnswerMove>> byKey = movesByKey();
        return moves.stream()
                .filter(move -> !List.of(new AnswerMove(move.from(), Optional.of(move.from())))
                        .equals(byKey.get(move.from())))
                .toList();
    }

    private static Optional<AnswerKey> newKey(Map<AnswerKey, List<AnswerMove>> moves, AnswerKey key) {
        return moves.getOrDefault(key, List.of()).stream().findFirst().flatMap(AnswerMove::to);
    }

    private Map<AnswerKey, List<AnswerMove>> movesByKey() {
        return moves.stream().collect(Collectors.groupingBy(AnswerMove::from));
    }
}
