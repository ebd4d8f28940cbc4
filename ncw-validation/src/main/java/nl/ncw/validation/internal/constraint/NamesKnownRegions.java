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

/** Every safety region bears the code and the name that the reference data gives it; nothing is held against no data. */
@Constraint(validatedBy = NamesKnownRegions.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NamesKnownRegions {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds it against an agreement under review: the region that makes it first, then those that it involves. */
    final class Validator implements ConstraintValidator<NamesKnownRegions, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            List<SafetyRegion> own = review.agreement().region().stream().toList();
            return Stream.of(own, review.agreement().involvedRegions())
                    .flatMap(List::stream)
                    .filter(region -> !review.knows(region))
                    .findFirst()
                    .map(region -> ViolationDetails.PLAIN
                            .with("code", region.code())
                            .with("region", region.name())
                            .refuseAt(context, own.contains(region) ? "region" : "involvedRegions"))
                    .orElse(true);
        }
    }
}
