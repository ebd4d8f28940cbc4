package nl.ncw.validation.internal.constraint.party;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires a signatory not to have signed before the day of the mandate. */
@Constraint(validatedBy = SignedAfterMandate.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedAfterMandate {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of signatories. One without a day of signature or of the mandate is valid. */
    final class Validator implements ConstraintValidator<SignedAfterMandate, Signatory> {
        @Override
        public boolean isValid(Signatory signatory, ConstraintValidatorContext context) {
            return signatory
                    .signedOn()
                    .filter(signed ->
                            signatory.mandateDate().filter(signed::isBefore).isPresent())
                    .map(signed -> ViolationDetails.EMPTY
                            .with("day", signed)
                            .with("other", signatory.mandateDate().orElseThrow())
                            .reportAt(context, "signedOn"))
                    .orElse(true);
        }
    }
}
