package nl.ncw.model.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;

/**
 * What a party says to a question: an answer, that the question does not apply, or that it is still to be settled. A
 * question without any of the three is unanswered.
 */
public sealed interface Answer {

    /**
     * The kind of answer.
     *
     * @return the state, one for each type of answer
     */
    AnswerState state();

    /**
     * The content of an answer that was given.
     *
     * @return the value; nothing where the question does not apply or is still to be settled
     */
    default Optional<AnswerValue> given() {
        return switch (state()) {
            case GIVEN -> Optional.of(((Given) this).value());
            case NOT_APPLICABLE, TO_BE_SETTLED -> Optional.empty();
        };
    }

    /**
     * What the parties have yet to agree.
     *
     * @return this answer, if it is still to be settled
     */
    default Optional<ToBeSettled> openPoint() {
        return switch (state()) {
            case GIVEN, NOT_APPLICABLE -> Optional.empty();
            case TO_BE_SETTLED -> Optional.of((ToBeSettled) this);
        };
    }

    /**
     * An answer that was given.
     *
     * @param value what was answered
     */
    record Given(AnswerValue value) implements Answer {
        // Requires a value.
        public Given {
            Checks.notNull(value, "value");
        }

        @Override
        public AnswerState state() {
            return AnswerState.GIVEN;
        }
    }

    /**
     * The question does not apply here.
     *
     * @param reason why; empty while nobody has said so, which validation reports
     */
    record NotApplicable(String reason) implements Answer {
        // Requires plain text.
        public NotApplicable {
            reason = Checks.plainText(reason, "reason");
        }

        @Override
        public AnswerState state() {
            return AnswerState.NOT_APPLICABLE;
        }
    }

    /**
     * The parties have yet to agree on this: an open point.
     *
     * @param action what has to be done; may be empty in a draft
     * @param owner who does it; empty while nobody took it, which validation reports
     * @param due the day by which it is done; absent while none was set, which validation reports
     */
    record ToBeSettled(String action, String owner, Optional<LocalDate> due) implements Answer {
        // Requires plain texts.
        public ToBeSettled {
            action = Checks.plainText(action, "action");
            owner = Checks.plainText(owner, "owner");
            Checks.notNull(due, "due");
        }

        @Override
        public AnswerState state() {
            return AnswerState.TO_BE_SETTLED;
        }
    }

    /**
     * Free text.
     *
     * @param text the text, not blank; lines are separated by line feeds
     * @return the answer
     */
    static Answer text(String text) {
        return new Given(new AnswerValue.Text(text));
    }

    /**
     * A choice out of the question's options.
     *
     * @param option the option's id
     * @return the answer
     */
    static Answer choice(String option) {
        return new Given(new AnswerValue.Choice(option));
    }

    /**
     * Safety regions.
     *
     * @param regions the regions, one at least
     * @return the answer
     */
    static Answer regions(SafetyRegion... regions) {
        return new Given(new AnswerValue.Regions(Arrays.asList(regions)));
    }

    /**
     * People or desks that can be reached.
     *
     * @param contacts the contacts, one at least
     * @return the answer
     */
    static Answer contacts(Contact... contacts) {
        return new Given(new AnswerValue.Contacts(Arrays.asList(contacts)));
    }

    /**
     * A filled-in checklist.
     *
     * @param ticks the items that were dealt with, one at least
     * @return the answer
     */
    static Answer checklist(AnswerValue.Tick... ticks) {
        return new Given(new AnswerValue.Checklist(Arrays.asList(ticks)));
    }

    /**
     * Rows of a table.
     *
     * @param rows the rows, one at least
     * @return the answer
     */
    static Answer table(AnswerValue.Row... rows) {
        return new Given(new AnswerValue.Table(Arrays.asList(rows)));
    }

    /**
     * Cells of a matrix.
     *
     * @param rows the rows by id; one at least has a cell that is filled in
     * @return the answer
     */
    static Answer matrix(Map<String, AnswerValue.Row> rows) {
        return new Given(new AnswerValue.Matrix(rows));
    }

    /**
     * The question does not apply.
     *
     * @param reason why not
     * @return the answer
     */
    static Answer notApplicable(String reason) {
        return new NotApplicable(reason);
    }

    /**
     * An open point.
     *
     * @param action what has to be done
     * @param owner who does it
     * @param due the day by which it is done
     * @return the answer
     */
    static Answer toBeSettled(String action, String owner, LocalDate due) {
        return new ToBeSettled(action, owner, Optional.of(Checks.notNull(due, "due")));
    }

    /**
     * An open point for which no day was set yet, which validation reports.
     *
     * @param action what has to be done
     * @param owner who does it; empty while nobody took it
     * @return the answer
     */
    static Answer toBeSettled(String action, String owner) {
        return new ToBeSettled(action, owner, Optional.empty());
    }
}
