package nl.ncw.validation.internal.message;

import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Map;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/**
 * Interpolation context of Hibernate Validator for one message.
 *
 * @param rule the descriptor of the violated rule
 * @param parameters the formatted parameters of the message by name
 */
record MessageContext(ConstraintDescriptor<?> rule, Map<String, Object> parameters)
        implements HibernateMessageInterpolatorContext {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return rule;
    }

    @Override
    public Map<String, Object> getMessageParameters() {
        return parameters;
    }

    /** Returns the parameters. No message shows the validated value; what it shows of the value is a parameter. */
    @Override
    public Object getValidatedValue() {
        return parameters;
    }

    @Override
    public Class<?> getRootBeanType() {
        return ReviewedAgreement.class;
    }

    @Override
    public Map<String, Object> getExpressionVariables() {
        return Map.of();
    }

    @Override
    public Path getPropertyPath() {
        throw new UnsupportedOperationException("no message shows a path");
    }

    @Override
    public ExpressionLanguageFeatureLevel getExpressionLanguageFeatureLevel() {
        return ExpressionLanguageFeatureLevel.NONE;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
