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
import java.util.stream.Stream;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires each safety region to have a code and name of the reference data. Without reference data all are valid. */
@Constraint(validatedBy = NamesKnownRegions.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NamesKnownRegions {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of an agreement. It reports the first unknown region: the adopting one, or else an involved one. */
    final class Validator implements ConstraintValidator<NamesKnownRegions, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            List<SafetyRegion> adopting = review.agreement().region().stream().toList();
            return Stream.of(adopting, review.agreement().involvedRegions())
                    .flatMap(List::stream)
                    .filter(region -> !review.isKnown(region))
                    .findFirst()
                    .map(region -> ViolationDetails.EMPTY
                            .with("code", region.code())
                            .with("region", region.name())
                            .reportAt(context, adopting.contains(region) ? "region" : "involvedRegions"))
                    .orElse(true);
        }
    }
}
