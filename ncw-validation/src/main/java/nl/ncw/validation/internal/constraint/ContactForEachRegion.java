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
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.validation.internal.review.AnswerPart;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires a contact for each involved region, if the question asks for contacts per region. */
@Constraint(validatedBy = ContactForEachRegion.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ContactForEachRegion {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of all contacts of an answer together. */
    final class Validator implements ConstraintValidator<ContactForEachRegion, AnswerPart.Reached> {
        @Override
        public boolean isValid(AnswerPart.Reached answer, ConstraintValidatorContext context) {
            if (!answer.question().perRegion()) {
                return true;
            }
            Set<String> reached = answer.contacts().stream()
                    .flatMap(contact -> contact.region().stream())
                    .map(SafetyRegion::code)
                    .collect(Collectors.toSet());
            List<String> missing = answer.involved().stream()
                    .filter(region -> !reached.contains(region.code()))
                    .map(SafetyRegion::name)
                    .toList();
            return missing.isEmpty()
                    || ViolationDetails.EMPTY.with("regions", missing).report(context);
        }
    }
}
