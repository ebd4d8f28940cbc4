package nl.ncw.export.internal.form;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.export.internal.table.AnswerStatus;
import nl.ncw.model.agreement.Answer;

/**
 * Values of the cells in the row of an answer other than the answer itself.
 *
 * @param status the status; empty for a given answer and for no answer
 * @param note the reason why the question does not apply, or the action by which it will be settled
 * @param owner the person who settles it
 * @param due the day by which it is settled
 */
public record AnswerCells(Optional<AnswerStatus> status, String note, String owner, Optional<LocalDate> due) {
    private static final AnswerCells EMPTY = new AnswerCells(Optional.empty(), "", "", Optional.empty());

    /** Returns the values for an answer, or the empty values if there is none. */
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

    private static AnswerCells of(Answer.NotApplicable answer) {
        return new AnswerCells(Optional.of(AnswerStatus.NOT_APPLICABLE), answer.reason(), "", Optional.empty());
    }

    private static AnswerCells of(Answer.ToBeSettled open) {
        return new AnswerCells(Optional.of(AnswerStatus.TO_BE_SETTLED), open.action(), open.owner(), open.due());
    }
}
