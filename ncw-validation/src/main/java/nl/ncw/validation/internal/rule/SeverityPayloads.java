package nl.ncw.validation.internal.rule;

import jakarta.validation.Payload;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Set;
import nl.ncw.model.finding.Severity;
import org.hibernate.validator.cfg.GenericConstraintDef;

/** SeverityPayloads as payloads, the place that Jakarta Validation has for them, and the constraints of our own to declare rules with. */
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
     * The severity of a broken rule.
     *
     * @param rule the rule
     * @return the severity that it was declared with
     */
    static Severity of(ConstraintDescriptor<?> rule) {
        Set<Class<? extends Payload>> payload = rule.getPayload();
        return BY_PAYLOAD.get(payload.iterator().next());
    }

    /**
     * A constraint of our own, to declare a rule with.
     *
     * @param <A> its annotation
     * @param annotation its annotation
     * @return the constraint
     */
    static <A extends Annotation> GenericConstraintDef<A> own(Class<A> annotation) {
        return new GenericConstraintDef<>(annotation);
    }
}
