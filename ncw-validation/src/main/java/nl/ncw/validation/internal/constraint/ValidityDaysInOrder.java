package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.validation.internal.review.ViolationDetails;

/**
 * Requires one day of a validity period not to be before another. If one of them is not set, the period is valid. If the
 * last day is before the first, the day of evaluation is valid too, since no day fits.
 */
@Constraint(validatedBy = ValidityDaysInOrder.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidityDaysInOrder {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Returns the day that comes first.
     *
     * @return the day
     */
    Day earlier();

    /**
     * Returns the day that must not be before the other.
     *
     * @return the day
     */
    Day later();

    /**
     * Returns the day at which a violation is reported.
     *
     * @return one of the two days
     */
    Day reportedAt();

    /** Days of a validity period. */
    enum Day {
        /** The first day. */
        FROM("from", ValidityPeriod::from),
        /** The last day. */
        UNTIL("until", ValidityPeriod::until),
        /** The day of evaluation. */
        EVALUATION("evaluation", ValidityPeriod::evaluation);

        private final String field;
        private final Function<ValidityPeriod, Optional<LocalDate>> read;

        Day(String field, Function<ValidityPeriod, Optional<LocalDate>> read) {
            this.field = field;
            this.read = read;
        }
    }

    /** Validator of validity periods. */
    final class Validator implements ConstraintValidator<ValidityDaysInOrder, ValidityPeriod> {
        private Day earlier;
        private Day later;
        private Day reportedAt;

        @Override
        public void initialize(ValidityDaysInOrder rule) {
            earlier = rule.earlier();
            later = rule.later();
            reportedAt = rule.reportedAt();
        }

        @Override
        public boolean isValid(ValidityPeriod validity, ConstraintValidatorContext context) {
            Optional<LocalDate> first = earlier.read.apply(validity);
            Optional<LocalDate> second = later.read.apply(validity);
            if (!isBefore(second, first)
                    || reportedAt == Day.EVALUATION && isBefore(validity.until(), validity.from())) {
                return true;
            }
            return ViolationDetails.EMPTY
                    .with("day", (reportedAt == earlier ? first : second).get())
                    .with("other", (reportedAt == earlier ? second : first).get())
                    .reportAt(context, reportedAt.field);
        }

        private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
            return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
        }
    }
}
