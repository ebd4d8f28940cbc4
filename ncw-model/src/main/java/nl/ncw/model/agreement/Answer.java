package nl.ncw.model.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.MeasurementUnit;

/**
 * Answer of a party to a question: a given value, "not applicable", or "to be settled". A question with none of the
 * three is unanswered.
 *
 * @since 0.1.0
 */
public sealed interface Answer {

    /**
     * Returns the state of the answer.
     *
     * @return the state, one for each implementing type
     */
    AnswerState state();

    /**
     * Returns the content of a given answer.
     *
     * @return the value, or empty if the question does not apply or is still to be settled
     */
    default Optional<AnswerValue> given() {
        return switch (state()) {
            case GIVEN -> Optional.of(((Given) this).value());
            case NOT_APPLICABLE, TO_BE_SETTLED -> Optional.empty();
        };
    }

    /**
     * Open point: something that the parties have yet to agree.
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
     * Answer with a value.
     *
     * @param value the content of the answer
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

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Answer that the question does not apply.
     *
     * @param reason the reason; may be empty, which validation reports
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

        @Override
        public String toString() {
            return "not applicable: " + TextShortener.excerpt(reason);
        }
    }

    /**
     * Open point: the parties have yet to agree on the answer.
     *
     * @param action the work to be done; may be empty in a draft
     * @param owner the person or desk that does it; may be empty, which validation reports
     * @param due the day by which it is done; may be absent, which validation reports
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

        @Override
        public String toString() {
            return "to be settled: " + TextShortener.excerpt(action);
        }
    }

    /**
     * Creates a text answer.
     *
     * @param text the text, not blank; lines are separated by line feeds
     * @return the answer
     */
    static Answer text(String text) {
        return new Given(new AnswerValue.Text(text));
    }

    /**
     * Creates an answer that chooses one option of the question.
     *
     * @param option the option's id
     * @return the answer
     */
    static Answer choice(String option) {
        return new Given(new AnswerValue.Choice(option));
    }

    /**
     * Creates an answer that chooses options of the question.
     *
     * @param options the options' ids, at least one
     * @return the answer
     */
    static Answer choices(String... options) {
        Checks.notNull(options, "options");
        return new Given(new AnswerValue.Choices(Arrays.asList(options)));
    }

    /**
     * Creates the answer yes.
     *
     * @param remark the remark; may be empty
     * @return the answer
     */
    static Answer yes(String remark) {
        return new Given(new AnswerValue.YesNo(true, remark));
    }

    /**
     * Creates the answer no.
     *
     * @param remark the remark; may be empty
     * @return the answer
     */
    static Answer no(String remark) {
        return new Given(new AnswerValue.YesNo(false, remark));
    }

    /**
     * Creates an answer with a day.
     *
     * @param date the day
     * @return the answer
     */
    static Answer date(LocalDate date) {
        return new Given(new AnswerValue.Date(date));
    }

    /**
     * Creates an answer with a number.
     *
     * @param amount the number, not negative
     * @param unit the unit
     * @return the answer
     */
    static Answer number(BigDecimal amount, MeasurementUnit unit) {
        return new Given(new AnswerValue.Number(amount, unit));
    }

    /**
     * Creates an answer with a whole number.
     *
     * @param amount the number, not negative
     * @param unit the unit
     * @return the answer
     */
    static Answer number(long amount, MeasurementUnit unit) {
        return number(BigDecimal.valueOf(amount), unit);
    }

    /**
     * Creates an answer with safety regions.
     *
     * @param regions the regions, at least one
     * @return the answer
     */
    static Answer regions(SafetyRegion... regions) {
        Checks.notNull(regions, "regions");
        return new Given(new AnswerValue.Regions(Arrays.asList(regions)));
    }

    /**
     * Creates an answer with people or desks that can be reached.
     *
     * @param contacts the contacts, at least one
     * @return the answer
     */
    static Answer contacts(Contact... contacts) {
        Checks.notNull(contacts, "contacts");
        return new Given(new AnswerValue.Contacts(Arrays.asList(contacts)));
    }

    /**
     * Creates an answer with a filled-in checklist.
     *
     * @param ticks the items dealt with, at least one
     * @return the answer
     */
    static Answer checklist(AnswerValue.Tick... ticks) {
        Checks.notNull(ticks, "ticks");
        return new Given(new AnswerValue.Checklist(Arrays.asList(ticks)));
    }

    /**
     * Creates an answer with table rows.
     *
     * @param rows the rows, at least one
     * @return the answer
     */
    static Answer table(AnswerValue.Row... rows) {
        Checks.notNull(rows, "rows");
        return new Given(new AnswerValue.Table(Arrays.asList(rows)));
    }

    /**
     * Creates an answer with matrix cells.
     *
     * @param rows the rows by id; at least one row has a filled-in cell
     * @return the answer
     */
    static Answer matrix(Map<String, AnswerValue.Row> rows) {
        return new Given(new AnswerValue.Matrix(rows));
    }

    /**
     * Creates an answer that the question does not apply.
     *
     * @param reason the reason
     * @return the answer
     */
    static Answer notApplicable(String reason) {
        return new NotApplicable(reason);
    }

    /**
     * Creates an open point.
     *
     * @param action the work to be done
     * @param owner the person or desk that does it
     * @param due the day by which it is done
     * @return the answer
     */
    static Answer toBeSettled(String action, String owner, LocalDate due) {
        return new ToBeSettled(action, owner, Optional.of(Checks.notNull(due, "due")));
    }

    /**
     * Creates an open point without a day, which validation reports.
     *
     * @param action the work to be done
     * @param owner the person or desk that does it; may be empty
     * @return the answer
     */
    static Answer toBeSettled(String action, String owner) {
        return new ToBeSettled(action, owner, Optional.empty());
    }
}
