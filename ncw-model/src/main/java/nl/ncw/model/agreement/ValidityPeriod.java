package nl.ncw.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;

/**
 * Period in which an agreement holds, and the day of its evaluation. Days are days in the Netherlands. The days may be
 * in any order; validation reports a wrong order.
 *
 * @param from the first day, if set
 * @param until the last day, if set
 * @param evaluation the day by which the agreement is evaluated, if set
 * @since 0.1.0
 */
@CheckReturnValue
public record ValidityPeriod(Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> evaluation) {
    /** The validity without any day. */
    public static final ValidityPeriod UNSET = new ValidityPeriod(Optional.empty(), Optional.empty(), Optional.empty());

    // Requires three optionals that are not null.
    public ValidityPeriod {
        Checks.notNull(from, "from");
        Checks.notNull(until, "until");
        Checks.notNull(evaluation, "evaluation");
    }

    /**
     * Creates a validity with a first day and without a last day.
     *
     * @param day the first day
     * @return the validity
     */
    public static ValidityPeriod from(LocalDate day) {
        return new ValidityPeriod(Optional.of(Checks.notNull(day, "from")), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a copy of this validity with a last day.
     *
     * @param day the last day
     * @return a new validity
     */
    public ValidityPeriod until(LocalDate day) {
        return new ValidityPeriod(from, Optional.of(Checks.notNull(day, "until")), evaluation);
    }

    /**
     * Returns a copy of this validity with a day of evaluation.
     *
     * @param day the day by which the agreement is evaluated
     * @return a new validity
     */
    public ValidityPeriod evaluatedBy(LocalDate day) {
        return new ValidityPeriod(from, until, Optional.of(Checks.notNull(day, "evaluation")));
    }
}
