package nl.ncw.validation.internal.constraint.party;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;

/** Requires each contact on a side with several organisations that sign to belong to one of its organisations. */
@Constraint(validatedBy = ContactForOrganisation.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ContactForOrganisation {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of agreements. It reports each contact that belongs to no organisation of its side. */
    final class Validator implements ConstraintValidator<ContactForOrganisation, ReviewedAgreement> {
        @Override
        public boolean isValid(ReviewedAgreement review, ConstraintValidatorContext context) {
            boolean valid = true;
            Agreement agreement = review.agreement();
            Set<PartyContact> placed = review.sidesWithSeveral().stream()
                    .flatMap(side -> review.organisations(side).stream())
                    .flatMap(organisation -> agreement.contactsOf(organisation).stream())
                    .collect(Collectors.toSet());
            List<PartyContact> contacts = agreement.contacts();
            for (int index = 0; index < contacts.size(); index++) {
                PartyContact contact = contacts.get(index);
                if (review.sidesWithSeveral().contains(contact.party()) && !placed.contains(contact)) {
                    valid = ViolationDetails.EMPTY
                            .with("name", contact.contact().name())
                            .with("known", review.shownNames(contact.party()))
                            .reportAt(context, "contacts", index, "organisation");
                }
            }
            return valid;
        }
    }
}
