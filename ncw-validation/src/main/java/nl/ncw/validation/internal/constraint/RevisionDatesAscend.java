package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import nl.ncw.model.agreement.Revision;
import nl.ncw.validation.internal.review.ViolationDetails;

/** No revision has an earlier date than the one before it. */
@Constraint(validatedBy = RevisionDatesAscend.Validator.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RevisionDatesAscend {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds it against the history of an agreement. */
    final class Validator implements ConstraintValidator<RevisionDatesAscend, List<Revision>> {
        @Override
        public boolean isValid(List<Revision> revisions, ConstraintValidatorContext context) {
            boolean ascending = true;
            for (int index = 1; index < revisions.size(); index++) {
                Revision earlier = revisions.get(index - 1);
                Revision later = revisions.get(index);
                if (later.date().isBefore(earlier.date())) {
                    ascending = fault(earlier, later).refuseAt(context, index);
                }
            }
            return ascending;
        }

        private static ViolationDetails fault(Revision earlier, Revision later) {
            return ViolationDetails.PLAIN
                    .with("version", later.version())
                    .with("date", later.date())
                    .with("previous", earlier.version())
                    .with("previousDate", earlier.date());
        }
    }
}
