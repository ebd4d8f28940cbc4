package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.rule.SeverityPayloads.own;

import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.organisation.Contact;
import nl.ncw.validation.finding.ValidationCodes;
import nl.ncw.validation.internal.constraint.HasPhoneOrEmail;
import nl.ncw.validation.internal.constraint.TelephoneNumberFormat;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.EmailDef;
import org.hibernate.validator.cfg.defs.PatternDef;

/** Declares the rules for contacts. Those for a contact of the agreement and for one in an answer differ only in code. */
final class ContactRules {
    /**
     * Pattern beyond Hibernate's own check of addresses: empty, or with a dot in the domain, since a domain without one is
     * a host of a local network.
     */
    private static final String EMAIL = "|[^@]+@[^@]+\\.[^@.]+";

    private ContactRules() {}

    /** Group of the rules for a contact in an answer. The default group is for the contacts of the agreement. */
    interface InAnswer {}

    static void addTo(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(PartyContact.class).getter("contact").valid();
        mapping.type(Contact.class)
                .constraint(rules.warning(own(HasPhoneOrEmail.class), ValidationCodes.CONTACT_UNREACHABLE))
                .constraint(rules.warning(own(HasPhoneOrEmail.class), ValidationCodes.ANSWER_CONTACT_UNREACHABLE)
                        .groups(InAnswer.class))
                .getter("telephone")
                .constraint(rules.error(telephone(), ValidationCodes.CONTACT_TELEPHONE_MALFORMED))
                .constraint(rules.error(telephone(), ValidationCodes.ANSWER_TELEPHONE_MALFORMED)
                        .groups(InAnswer.class))
                .getter("email")
                .constraint(rules.error(email(), ValidationCodes.CONTACT_EMAIL_MALFORMED))
                .constraint(rules.error(email(), ValidationCodes.ANSWER_EMAIL_MALFORMED)
                        .groups(InAnswer.class));
    }

    private static PatternDef telephone() {
        return new PatternDef().regexp(TelephoneNumberFormat.PATTERN);
    }

    private static EmailDef email() {
        return new EmailDef().regexp(EMAIL);
    }
}
