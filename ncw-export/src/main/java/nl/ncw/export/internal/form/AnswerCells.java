package nl.ncw.export.internal.form;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.export.internal.table.AnswerStatus;
import nl.ncw.model.agreement.Answer;

/**
 * What stands beside an answer.
 *
 * @param status the status
 * @param note the reason or the action
 * @param owner who settles it
 * @param due by when
 */
public record AnswerCells(Optional<AnswerStatus> status, String note, String owner, Optional<LocalDate> due) {
    private static final AnswerCells EMPTY = new AnswerCells(Optional.empty(), "", "", Optional.empty());

    public static AnswerCells of(Optional<Answer> answer) {
        return answer.map(AnswerCells::of).orElse(EMPTY);
    }

    private static AnswerCells of(Answer answer) {
        return switch (answer.state()) {
            case GIVEN -> EMPTY;
            case NOT_APPLICABLE -> of((Answer.NotApplicable) answer);
            case TO_BE_SETTLED -> of((Answer.ToBeSettled) answer);
        };
    }

    private static AnswerCells of(Answer.NotApplicable none) {
        return new AnswerCells(Optional.of(AnswerStatus.NOT_APPLICABLE), none.reason(), "", Optional.empty());
    }

    private static AnswerCells of(Answer.ToBeSettled open) {
        return new AnswerCells(Optional.of(AnswerStatus.TO_BE_SETTLED), open.action(), open.owner(), open.due());
    }
}
