package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/**
 * Requires the catalogue to cover the agreement's profile. If it does not, no question would be asked, and the agreement
 * would seem complete.
 */
@Constraint(validatedBy = CoversProfile.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CoversProfile {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of an agreement with its catalogue. */
    final class Validator implements ConstraintValidator<CoversProfile, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            CooperationProfile profile = review.agreement().profile();
            Set<CooperationProfile> covered = review.catalogue().profiles().keySet();
            return covered.contains(profile)
                    || ViolationDetails.EMPTY
                            .with("profile", profile.key())
                            .with(
                                    "covered",
                                    covered.stream()
                                            .map(CooperationProfile::key)
                                            .toList())
                            .reportAt(context, "profile");
        }
    }
}
