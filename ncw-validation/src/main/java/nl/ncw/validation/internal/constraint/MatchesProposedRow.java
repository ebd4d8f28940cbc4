package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.text.LocalisedText;
import nl.ncw.validation.internal.review.AnswerPart;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires a cell of a matrix not to hold a text that the form proposes only for another row of the same column. */
@Constraint(validatedBy = MatchesProposedRow.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MatchesProposedRow {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of filled-in cells. The comparison ignores case, white space and the language of the form. */
    final class Validator implements ConstraintValidator<MatchesProposedRow, AnswerPart.Cell> {
        private static final Pattern SPACE = Pattern.compile("\\s");

        @Override
        public boolean isValid(AnswerPart.Cell cell, ConstraintValidatorContext context) {
            String text = withoutSpace(cell.text());
            if (isProposedFor(cell.row(), cell, text)) {
                return true;
            }
            return cell.question().rows().stream()
                    .filter(row -> isProposedFor(row, cell, text))
                    .findFirst()
                    .map(row -> ViolationDetails.EMPTY
                            .with("team", cell.text())
                            .with("row", cell.row().label())
                            .with("expected", row.label())
                            .report(context))
                    .orElse(true);
        }

        private static boolean isProposedFor(CatalogueItem row, AnswerPart.Cell cell, String text) {
            return cell.question()
                    .suggestion(row.id(), cell.column())
                    .filter(proposed -> isIn(proposed, text))
                    .isPresent();
        }

        private static boolean isIn(LocalisedText proposed, String text) {
            return LocalisedText.LANGUAGES.stream()
                    .anyMatch(language -> withoutSpace(proposed.in(language)).equalsIgnoreCase(text));
        }

        private static String withoutSpace(String text) {
            return SPACE.matcher(text).replaceAll("");
        }
    }
}
