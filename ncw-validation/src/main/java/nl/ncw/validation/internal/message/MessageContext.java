package nl.ncw.validation.internal.message;

import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Map;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/** What Hibernate Validator wants to know to interpolate a message. */
record MessageContext(ConstraintDescriptor<?> rule, Map<String, Object> shown)
        implements HibernateMessageInterpolatorContext {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return rule;
    }

    @Override
    public Map<String, Object> getMessageParameters() {
        return shown;
    }

    /** The validated value is in no message by itself: what of it is shown, is among the parameters. */
    @Override
    public Object getValidatedValue() {
        return shown;
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
