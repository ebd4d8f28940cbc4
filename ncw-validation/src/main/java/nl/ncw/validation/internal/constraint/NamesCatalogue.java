package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires the given catalogue to be the one that the agreement names. */
@Constraint(validatedBy = NamesCatalogue.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NamesCatalogue {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of an agreement with its catalogue. */
    final class Validator implements ConstraintValidator<NamesCatalogue, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            CatalogueReference named = review.agreement().catalogue();
            CatalogueReference given = review.catalogue().reference();
            return named.equals(given)
                    || ViolationDetails.EMPTY
                            .with("named", named.toString())
                            .with("given", given.toString())
                            .reportAt(context, "catalogue");
        }
    }
}
