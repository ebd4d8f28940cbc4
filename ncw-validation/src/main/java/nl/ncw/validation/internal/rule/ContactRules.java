package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.rule.SeverityPayloads.own;

import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.organisation.Contact;
import nl.ncw.validation.internal.constraint.HasPhoneOrEmail;
import nl.ncw.validation.internal.constraint.TelephoneNumberFormat;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.EmailDef;
import org.hibernate.validator.cfg.defs.PatternDef;

/** The rules for contacts: the same for one of the agreement and one in an answer, under codes of their own. */
final class ContactRules {
    /** Hibernate's rule for addresses, and a dot in the domain: without one it is a host of some local network. */
    private static final String EMAIL = "|[^@]+@[^@]+\\.[^@.]+";

    private ContactRules() {}

    /** RuleSet for a contact that is part of an answer; those of the default group are for the agreement's contacts. */
    interface InAnswer {}

    static void addTo(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(PartyContact.class).getter("contact").valid();
        mapping.type(Contact.class)
                .constraint(rules.warning(own(HasPhoneOrEmail.class), "contact.unreachable"))
                .constraint(rules.warning(own(HasPhoneOrEmail.class), "answer.contact-unreachable")
                        .groups(InAnswer.class))
                .getter("telephone")
                .constraint(rules.error(telephone(), "contact.telephone-malformed"))
                .constraint(
                        rules.error(telephone(), "answer.telephone-malformed").groups(InAnswer.class))
                .getter("email")
                .constraint(rules.error(email(), "contact.email-malformed"))
                .constraint(rules.error(email(), "answer.email-malformed").groups(InAnswer.class));
    }

    private static PatternDef telephone() {
        return new PatternDef().regexp(TelephoneNumberFormat.PATTERN);
    }

    private static EmailDef email() {
        return new EmailDef().regexp(EMAIL);
    }
}
