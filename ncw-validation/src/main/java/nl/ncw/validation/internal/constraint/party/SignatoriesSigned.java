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
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires each signatory to have signed. */
@Constraint(validatedBy = SignatoriesSigned.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignatoriesSigned {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Validator of agreements. A signatory of an organisation for which nobody has signed is valid, since another rule
     * reports the organisation.
     */
    final class Validator implements ConstraintValidator<SignatoriesSigned, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            boolean valid = true;
            List<Signatory> signatories = review.agreement().signatories();
            for (int index = 0; index < signatories.size(); index++) {
                Signatory signatory = signatories.get(index);
                boolean reported = review.signing().stream()
                        .anyMatch(signing ->
                                !signing.isSigned() && signing.signatories().contains(signatory));
                if (signatory.signedOn().isEmpty() && !reported) {
                    valid = ViolationDetails.EMPTY
                            .with("name", signatory.name())
                            .reportAt(context, "signatories", index, "signedOn");
                }
            }
            return valid;
        }
    }
}
