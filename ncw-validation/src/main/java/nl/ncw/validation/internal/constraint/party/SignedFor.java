package nl.ncw.validation.internal.constraint.party;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.validation.internal.message.ParameterFormatter;
import nl.ncw.validation.internal.review.SigningParty;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires a signatory of an organisation to have signed. */
@Constraint(validatedBy = SignedFor.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedFor {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of an organisation that is to sign. */
    final class Validator implements ConstraintValidator<SignedFor, SigningParty> {
        @Override
        public boolean isValid(SigningParty signing, ConstraintValidatorContext context) {
            return signing.isSigned()
                    || ViolationDetails.EMPTY.with("party", nameOf(signing)).report(context);
        }

        private static ParameterFormatter.NamedTerm nameOf(SigningParty signing) {
            ParameterFormatter.Term side =
                    new ParameterFormatter.Term("party." + signing.party().key());
            return new ParameterFormatter.NamedTerm(side, signing.organisation().name());
        }
    }
}
