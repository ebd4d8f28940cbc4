package nl.ncw.validation.internal.constraint.party;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.validation.internal.review.AnswerPart;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires a contact of the only crisis partner, in an answer about contacts or in the agreement. */
@Constraint(validatedBy = PartnerReached.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartnerReached {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of contacts in an answer. */
    final class Validator implements ConstraintValidator<PartnerReached, AnswerPart.PartnerContacts> {
        @Override
        public boolean isValid(AnswerPart.PartnerContacts contacts, ConstraintValidatorContext context) {
            return contacts.isReached()
                    || ViolationDetails.EMPTY
                            .with("partner", contacts.partner().name())
                            .report(context);
        }
    }
}
