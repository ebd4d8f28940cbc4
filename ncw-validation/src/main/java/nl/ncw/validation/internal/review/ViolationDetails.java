package nl.ncw.validation.internal.review;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import java.util.TreeMap;
import nl.ncw.validation.internal.message.ParameterFormatter;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * Parameters of the message about a violation. They are the dynamic payload of the violation, because formatting depends
 * on the language, which is not known during validation.
 *
 * @param parameters the parameters by their name in the message, of the types that {@link ParameterFormatter} takes
 */
public record ViolationDetails(Map<String, Object> parameters) {
    /** Details without parameters, to which {@link #with} adds. */
    public static final ViolationDetails EMPTY = new ViolationDetails(Map.of());

    /**
     * Returns these details with one more parameter.
     *
     * @param name the parameter's name in the message
     * @param parameter the parameter
     * @return new details
     */
    public ViolationDetails with(String name, Object parameter) {
        Map<String, Object> more = new TreeMap<>(parameters);
        more.put(name, parameter);
        return new ViolationDetails(more);
    }

    /**
     * Reports a violation with these details at the validated object.
     *
     * @param context the context of the validation
     * @return false, for a validator to return
     */
    public boolean report(ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(this);
        return false;
    }

    /**
     * Reports a violation with these details at a property of the validated object.
     *
     * @param context the context of the validation
     * @param property the property's name
     * @return false, for a validator to return
     */
    public boolean reportAt(ConstraintValidatorContext context, String property) {
        report(context);
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(property)
                .addConstraintViolation();
        return false;
    }

    /**
     * Reports a violation with these details at a property of an element of a list of the validated object.
     *
     * @param context the context of the validation
     * @param list the name of the list
     * @param index the index in the list, from 0
     * @param property the name of the element's property
     * @return false, for a validator to return
     */
    public boolean reportAt(ConstraintValidatorContext context, String list, int index, String property) {
        report(context);
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(list)
                .addPropertyNode(property)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
        return false;
    }

    /**
     * Reports a violation with these details at an element of the validated list.
     *
     * @param context the context of the validation
     * @param index the index in the list, from 0
     * @return false, for a validator to return
     */
    public boolean reportAt(ConstraintValidatorContext context, int index) {
        report(context);
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
        return false;
    }
}
