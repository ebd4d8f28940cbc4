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

/** Requires each revision to have the same date as the one before it, or a later one. */
@Constraint(validatedBy = RevisionDatesAscend.Validator.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RevisionDatesAscend {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of the history of an agreement. It reports each revision that is out of order. */
    final class Validator implements ConstraintValidator<RevisionDatesAscend, List<Revision>> {
        @Override
        public boolean isValid(List<Revision> revisions, ConstraintValidatorContext context) {
            boolean ascending = true;
            for (int index = 1; index < revisions.size(); index++) {
                Revision earlier = revisions.get(index - 1);
                Revision later = revisions.get(index);
                if (later.date().isBefore(earlier.date())) {
                    ascending = details(earlier, later).reportAt(context, index);
                }
            }
            return ascending;
        }

        private static ViolationDetails details(Revision earlier, Revision later) {
            return ViolationDetails.EMPTY
                    .with("version", later.version())
                    .with("date", later.date())
                    .with("previous", earlier.version())
                    .with("previousDate", earlier.date());
        }
    }
}
