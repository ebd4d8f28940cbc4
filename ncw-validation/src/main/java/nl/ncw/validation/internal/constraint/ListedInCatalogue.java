package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.validation.internal.review.AnswerPart;

/** Requires an id in an answer to be in the list of the catalogue. */
@Constraint(validatedBy = ListedInCatalogue.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ListedInCatalogue {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of references in an answer. */
    final class Validator implements ConstraintValidator<ListedInCatalogue, AnswerPart.Reference> {
        @Override
        public boolean isValid(AnswerPart.Reference part, ConstraintValidatorContext context) {
            return part.listed().stream().anyMatch(option -> option.id().equals(part.id()))
                    || part.position()
                            .with("id", part.id())
                            .with(
                                    "listed",
                                    part.listed().stream()
                                            .map(CatalogueItem::label)
                                            .toList())
                            .report(context);
        }
    }
}
