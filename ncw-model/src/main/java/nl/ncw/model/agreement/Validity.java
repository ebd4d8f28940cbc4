package nl.ncw.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;

/**
 * When an agreement holds and when it is looked at again. Days are those of the Netherlands. Whether they are in order is
 * for validation to tell.
 *
 * @param from the first day, if it was set
 * @param until the last day, if there is one
 * @param evaluation the day by which the agreement is evaluated, if it was set
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> evaluation) {
    /** No day was set. */
    public static final Validity UNSET = new Validity(Optional.empty(), Optional.empty(), Optional.empty());

    // Requires three optionals.
    public Validity {
        Checks.notNull(from, "from");
        Checks.notNull(until, "until");
        Checks.notNull(evaluation, "evaluation");
    }

    /**
     * Valid from a day, without an end.
     *
     * @param day the first day
     * @return the validity
     */
    public static Validity from(LocalDate day) {
        return new Validity(Optional.of(Checks.notNull(day, "from")), Optional.empty(), Optional.empty());
    }

    /**
     * The same with a last day.
     *
     * @param day the last day
     * @return a new validity
     */
    public Validity until(LocalDate day) {
        return new Validity(from, Optional.of(Checks.notNull(day, "until")), evaluation);
    }

    /**
     * The same with a day of evaluation.
     *
     * @param day the day by which the agreement is evaluated
     * @return a new validity
     */
    public Validity evaluatedBy(LocalDate day) {
        return new Validity(from, until, Optional.of(Checks.notNull(day, "evaluation")));
    }
}
