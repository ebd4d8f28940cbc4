package nl.ncw.validation.internal.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import nl.ncw.model.agreement.Revision;
import nl.ncw.validation.internal.message.ValidationMessages;
import nl.ncw.validation.internal.review.ViolationDetails;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Holds a value against one constraint, without the rules, and says what was refused. */
final class HeldAgainst {
    private HeldAgainst() {}

    /** A history as what a property holds, since the constraint on it is one on properties. */
    record History(List<Revision> revisions) {
        public List<Revision> getRevisions() {
            return revisions;
        }
    }

    /** Each refusal as {@code path {word=…}}. */
    static List<String> constraint(ConstraintDef<?, ?> constraint, Object value) {
        HibernateValidatorConfiguration configuration = configuration();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(value.getClass()).constraint(constraint);
        return refused(configuration, mapping, value);
    }

    static List<String> constraint(ConstraintDef<?, ?> constraint, String property, Object value) {
        HibernateValidatorConfiguration configuration = configuration();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(value.getClass()).getter(property).constraint(constraint);
        return refused(configuration, mapping, value);
    }

    private static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ValidationMessages());
    }

    private static List<String> refused(
            HibernateValidatorConfiguration configuration, ConstraintMapping mapping, Object value) {
        Validator validator =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();
        return validator.validate(value).stream()
                .map(HeldAgainst::inWords)
                .sorted()
                .toList();
    }

    private static String inWords(ConstraintViolation<Object> violation) {
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        ViolationDetails details = detailed.getDynamicPayload(ViolationDetails.class);
        return violation.getPropertyPath() + " " + (details == null ? "" : details.parameters());
    }
}
