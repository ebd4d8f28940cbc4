package nl.ncw.export.internal.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.table.AnswerStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.AnswerKind;

/**
 * Values of the cells in the row of an answer other than the answer itself.
 *
 * @param status the status; empty for a given answer and for no answer
 * @param note the reason why the question does not apply, the action by which it will be settled, or the remark on a yes
 *     or no
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
            case GIVEN -> of(((Answer.Given) answer).value());
            case NOT_APPLICABLE -> of((Answer.NotApplicable) answer);
            case TO_BE_SETTLED -> of((Answer.ToBeSettled) answer);
        };
    }

    private static AnswerCells of(AnswerValue value) {
        return yesNo(value)
                .map(given -> new AnswerCells(Optional.empty(), given.remark(), "", Optional.empty()))
                .orElse(EMPTY);
    }

    /** Returns a value without the remark, which has a cell of its own. */
    public static AnswerValue withoutRemark(AnswerValue value) {
        return yesNo(value)
                .<AnswerValue>map(given -> new AnswerValue.YesNo(given.yes(), ""))
                .orElse(value);
    }

    /**
     * Returns a value with the text of the cell for remarks.
     *
     * @param value the value, which may have a remark of its own from the cell for the answer
     * @param note the text of the cell for remarks; may be empty
     * @return the value with the remarks of both cells; empty if the value takes no remark
     */
    public static Optional<AnswerValue> withRemark(AnswerValue value, String note) {
        return yesNo(value)
                .map(given -> new AnswerValue.YesNo(
                        given.yes(),
                        Stream.of(given.remark(), note)
                                .filter(remark -> !remark.isEmpty())
                                .distinct()
                                .collect(Collectors.joining("\n"))));
    }

    private static Optional<AnswerValue.YesNo> yesNo(AnswerValue value) {
        return Optional.of(value)
                .filter(given -> given.kind() == AnswerKind.YES_NO)
                .map(AnswerValue.YesNo.class::cast);
    }

    private static AnswerCells of(Answer.NotApplicable answer) {
        return new AnswerCells(Optional.of(AnswerStatus.NOT_APPLICABLE), answer.reason(), "", Optional.empty());
    }

    private static AnswerCells of(Answer.ToBeSettled open) {
        return new AnswerCells(Optional.of(AnswerStatus.TO_BE_SETTLED), open.action(), open.owner(), open.due());
    }
}
