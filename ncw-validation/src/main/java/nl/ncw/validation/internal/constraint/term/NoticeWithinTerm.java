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
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires the notice period not to be longer than the term from the first to the last day. */
@Constraint(validatedBy = NoticeWithinTerm.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoticeWithinTerm {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of agreements. One without a notice period, a first day or a last day is valid. */
    final class Validator implements ConstraintValidator<NoticeWithinTerm, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            Optional<Period> notice = review.agreement().get(AgreementProperties.NOTICE_PERIOD);
            ValidityPeriod validity = review.agreement().validity();
            if (notice.isEmpty()
                    || validity.from().isEmpty()
                    || validity.until().isEmpty()) {
                return true;
            }
            LocalDate from = validity.from().get();
            LocalDate until = validity.until().get();
            return until.isBefore(from)
                    || !isLonger(notice.get(), from, until)
                    || ViolationDetails.EMPTY
                            .with("from", from)
                            .with("until", until)
                            .reportAt(context, "noticePeriod");
        }

        /** Compares months before days, so that no period, however long, leads beyond the last possible date. */
        private static boolean isLonger(Period notice, LocalDate from, LocalDate until) {
            LocalDate end = until.equals(LocalDate.MAX) ? until : until.plusDays(1);
            long months = notice.toTotalMonths();
            return months > ChronoUnit.MONTHS.between(from, end)
                    || notice.getDays() > ChronoUnit.DAYS.between(from.plusMonths(months), end);
        }
    }
}
