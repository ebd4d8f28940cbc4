package nl.ncw.validation.internal.rule;

import jakarta.validation.Payload;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.ncw.model.finding.Severity;
import org.hibernate.validator.cfg.GenericConstraintDef;

/**
 * Payloads of Jakarta Validation that carry the severity of a rule, and the factory of definitions of this module's own
 * constraints.
 */
final class SeverityPayloads {
    private static final Map<Class<? extends Payload>, Severity> BY_PAYLOAD =
            Map.of(OfError.class, Severity.ERROR, OfWarning.class, Severity.WARNING, OfInfo.class, Severity.INFO);

    private SeverityPayloads() {}

    /** Payload of {@link Severity#ERROR}. */
    interface OfError extends Payload {}

    /** Payload of {@link Severity#WARNING}. */
    interface OfWarning extends Payload {}

    /** Payload of {@link Severity#INFO}. */
    interface OfInfo extends Payload {}

    /**
     * Returns the severity of a rule.
     *
     * @param rule the descriptor of the rule
     * @return the severity that it was declared with
     */
    static Severity of(ConstraintDescriptor<?> rule) {
        Set<Class<? extends Payload>> payload = rule.getPayload();
        return Objects.requireNonNull(BY_PAYLOAD.get(payload.iterator().next()));
    }

    /**
     * Returns a definition of one of this module's own constraints, to declare a rule with.
     *
     * @param <A> the annotation type of the constraint
     * @param annotation the annotation type of the constraint
     * @return the definition
     */
    static <A extends Annotation> GenericConstraintDef<A> own(Class<A> annotation) {
        return new GenericConstraintDef<>(annotation);
    }
}
