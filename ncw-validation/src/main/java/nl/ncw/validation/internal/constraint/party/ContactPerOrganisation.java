package nl.ncw.validation.internal.constraint.party;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires a contact of each organisation that signs, on a side with several of them. */
@Constraint(validatedBy = ContactPerOrganisation.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ContactPerOrganisation {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of agreements. */
    final class Validator implements ConstraintValidator<ContactPerOrganisation, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            List<String> unreached = review.agreement().signingOrganisations().stream()
                    .filter(organisation -> review.sidesWithSeveral().contains(organisation.party()))
                    .filter(organisation ->
                            review.agreement().contactsOf(organisation).isEmpty())
                    .map(Organisation::fullName)
                    .toList();
            return unreached.isEmpty()
                    || ViolationDetails.EMPTY.with("organisations", unreached).reportAt(context, "contacts");
        }
    }
}
