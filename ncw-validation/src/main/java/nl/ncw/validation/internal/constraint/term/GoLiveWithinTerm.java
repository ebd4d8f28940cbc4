package nl.ncw.validation.internal.constraint.term;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires the parties not to begin to work as agreed after the last day of the agreement. */
@Constraint(validatedBy = GoLiveWithinTerm.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface GoLiveWithinTerm {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of agreements. One without a day of going live or a last day is valid. */
    final class Validator implements ConstraintValidator<GoLiveWithinTerm, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            Agreement agreement = review.agreement();
            Optional<LocalDate> until = agreement.validity().until();
            return agreement
                    .get(AgreementProperties.GO_LIVE)
                    .filter(goLive -> until.filter(goLive::isAfter).isPresent())
                    .map(goLive -> ViolationDetails.EMPTY
                            .with("day", goLive)
                            .with("other", until.orElseThrow())
                            .reportAt(context, "goLive"))
                    .orElse(true);
        }
    }
}
