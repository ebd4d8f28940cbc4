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

/** One day of a validity does not come before another. Days that were not set are in order. */
@Constraint(validatedBy = ValidityDaysInOrder.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidityDaysInOrder {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * The day that comes first.
     *
     * @return the day
     */
    Day earlier();

    /**
     * The day that does not come before it.
     *
     * @return the day
     */
    Day later();

    /**
     * Of the two, the day at which the fault is reported.
     *
     * @return the day
     */
    Day reportedAt();

    /** The days of a validity. */
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

    /** Holds it against a validity. */
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
            if (first.isEmpty() || second.isEmpty() || !second.get().isBefore(first.get())) {
                return true;
            }
            return ViolationDetails.PLAIN
                    .with("day", (reportedAt == earlier ? first : second).get())
                    .with("other", (reportedAt == earlier ? second : first).get())
                    .refuseAt(context, reportedAt.field);
        }
    }
}
