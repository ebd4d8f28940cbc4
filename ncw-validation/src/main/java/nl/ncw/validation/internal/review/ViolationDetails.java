package nl.ncw.validation.internal.review;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import java.util.TreeMap;
import nl.ncw.validation.internal.message.ParameterFormatter;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * The words that the message about a broken rule needs. It travels as the violation's dynamic payload, because words
 * depend on the language, and that is not known while validating.
 *
 * @param words the words by their name in the message; what may be a word, {@link ParameterFormatter} knows
 */
public record ViolationDetails(Map<String, Object> words) {
    /** A fault of which the message needs to know no more than the place. */
    public static final ViolationDetails PLAIN = new ViolationDetails(Map.of());

    /**
     * The same fault with one more word.
     *
     * @param name the word's name in the message
     * @param word the word
     * @return a new fault
     */
    public ViolationDetails with(String name, Object word) {
        Map<String, Object> more = new TreeMap<>(words);
        more.put(name, word);
        return new ViolationDetails(more);
    }

    /**
     * Reports this fault at the thing that is validated.
     *
     * @param context the context of the validation
     * @return false, as the outcome of the validation
     */
    public boolean refuse(ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(this);
        return false;
    }

    /**
     * Reports this fault at a property of the thing that is validated.
     *
     * @param context the context of the validation
     * @param property the property's name
     * @return false, as the outcome of the validation
     */
    public boolean refuseAt(ConstraintValidatorContext context, String property) {
        refuse(context);
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(property)
                .addConstraintViolation();
        return false;
    }

    /**
     * Reports this fault at an element of the list that is validated.
     *
     * @param context the context of the validation
     * @param index where in the list, from 0
     * @return false, as the outcome of the validation
     */
    public boolean refuseAt(ConstraintValidatorContext context, int index) {
        refuse(context);
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
        return false;
    }
}
