package nl.ncw.validation.internal.constraint.term;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.model.term.AgreementReference;
import nl.ncw.model.term.Enclosure;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires each digest to be a SHA-256 digest in hexadecimal digits. No digest is valid too. */
@Constraint(validatedBy = DigestsWellFormed.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DigestsWellFormed {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of agreements. It reports each malformed digest, of the predecessor, the successor and the enclosures. */
    final class Validator implements ConstraintValidator<DigestsWellFormed, ReviewedAgreement> {
        private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            Agreement agreement = review.agreement();
            boolean predecessor = isValid(agreement, AgreementProperties.PREDECESSOR, context);
            boolean successor = isValid(agreement, AgreementProperties.SUCCESSOR, context);
            return isValid(agreement.get(AgreementProperties.ENCLOSURES), context) && predecessor && successor;
        }

        private static boolean isValid(
                Agreement agreement,
                SingleValueProperty<AgreementReference> property,
                ConstraintValidatorContext context) {
            Optional<AgreementReference> malformed = agreement
                    .get(property)
                    .filter(other ->
                            other.digest().filter(Validator::isMalformed).isPresent());
            return malformed
                    .map(other -> details(other.digest().orElseThrow(), other.reference())
                            .reportAt(context, property.path() + ".digest"))
                    .orElse(true);
        }

        private static boolean isValid(List<Enclosure> enclosures, ConstraintValidatorContext context) {
            boolean valid = true;
            for (int index = 0; index < enclosures.size(); index++) {
                Enclosure enclosure = enclosures.get(index);
                if (!enclosure.digest().isEmpty() && isMalformed(enclosure.digest())) {
                    valid = details(enclosure.digest(), enclosure.title())
                            .reportAt(context, "enclosures", index, "digest");
                }
            }
            return valid;
        }

        private static boolean isMalformed(String digest) {
            return !SHA_256.matcher(digest).matches();
        }

        private static ViolationDetails details(String digest, String document) {
            return ViolationDetails.EMPTY.with("text", digest).with("document", document);
        }
    }
}
