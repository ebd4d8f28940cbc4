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
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Party;
import nl.ncw.validation.internal.message.ParameterFormatter;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires a signatory of a party to have signed. */
@Constraint(validatedBy = SignedFor.Validator.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedFor {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /**
     * Returns the party.
     *
     * @return the party for which a signatory has to sign
     */
    Party party();

    /** Validator of the signatories of an agreement. */
    final class Validator implements ConstraintValidator<SignedFor, List<Signatory>> {
        private Party party;

        @Override
        public void initialize(SignedFor rule) {
            party = rule.party();
        }

        @Override
        public boolean isValid(List<Signatory> signatories, ConstraintValidatorContext context) {
            return signatories.stream()
                            .anyMatch(signatory -> signatory.party() == party
                                    && signatory.signedOn().isPresent())
                    || ViolationDetails.EMPTY
                            .with("party", new ParameterFormatter.Term("party." + party.key()))
                            .report(context);
        }
    }
}
