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
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires the checklist with an item of the parties' own to be open to such items. */
@Constraint(validatedBy = OwnItemsAllowed.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnItemsAllowed {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of items that the parties added. */
    final class Validator implements ConstraintValidator<OwnItemsAllowed, AnswerPart.OwnItem> {
        @Override
        public boolean isValid(AnswerPart.OwnItem item, ConstraintValidatorContext context) {
            return item.question().open()
                    || ViolationDetails.EMPTY
                            .with("id", item.name())
                            .with(
                                    "listed",
                                    item.question().items().stream()
                                            .map(CatalogueItem::label)
                                            .toList())
                            .report(context);
        }
    }
}
