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

/** The catalogue has questions for the agreement's profile. Without them nothing would be asked, and all would seem well. */
@Constraint(validatedBy = CoversProfile.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CoversProfile {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds it against an agreement and a catalogue. */
    final class Validator implements ConstraintValidator<CoversProfile, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            CooperationProfile profile = review.agreement().profile();
            Set<CooperationProfile> covered = review.catalogue().profiles().keySet();
            return covered.contains(profile)
                    || ViolationDetails.PLAIN
                            .with("profile", profile.key())
                            .with(
                                    "covered",
                                    covered.stream()
                                            .map(CooperationProfile::key)
                                            .toList())
                            .refuseAt(context, "profile");
        }
    }
}
