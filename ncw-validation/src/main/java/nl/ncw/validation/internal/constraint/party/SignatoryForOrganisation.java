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
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires each signatory to sign for an organisation of the agreement. */
@Constraint(validatedBy = SignatoryForOrganisation.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignatoryForOrganisation {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of agreements. On a side of which no organisation is known, every signatory is valid. */
    final class Validator implements ConstraintValidator<SignatoryForOrganisation, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            boolean valid = true;
            List<Signatory> signatories = review.agreement().signatories();
            for (int index = 0; index < signatories.size(); index++) {
                Signatory signatory = signatories.get(index);
                List<Organisation> side = review.organisations(signatory.party());
                if (!signatory.organisation().isEmpty()
                        && !side.isEmpty()
                        && side.stream().noneMatch(known -> known.isNamed(signatory.organisation()))) {
                    valid = ViolationDetails.EMPTY
                            .with("name", signatory.name())
                            .with("organisation", signatory.organisation())
                            .with("known", review.shownNames(signatory.party()))
                            .reportAt(context, "signatories", index, "organisation");
                }
            }
            return valid;
        }
    }
}
