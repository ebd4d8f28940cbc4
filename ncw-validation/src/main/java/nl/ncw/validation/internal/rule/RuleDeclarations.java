package nl.ncw.validation.internal.rule;

import jakarta.validation.Payload;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.ncw.model.finding.Severity;
import org.hibernate.validator.cfg.ConstraintDef;

/** Assigns severities and codes to rules, and records the codes. */
final class RuleDeclarations {
    private final Map<String, SortedSet<Severity>> severities = new HashMap<>();

    /**
     * Declares a rule whose violation is an error.
     *
     * @param <C> the type of constraint
     * @param constraint the constraint
     * @param code the finding's code, which is also the key of its message and of its explanation
     * @return the same constraint
     */
    <C extends ConstraintDef<C, ?>> C error(C constraint, String code) {
        return declared(constraint, code, Severity.ERROR, SeverityPayloads.OfError.class);
    }

    /**
     * Declares a rule whose violation is a warning.
     *
     * @param <C> the type of constraint
     * @param constraint the constraint
     * @param code the finding's code, which is also the key of its message and of its explanation
     * @return the same constraint
     */
    <C extends ConstraintDef<C, ?>> C warning(C constraint, String code) {
        return declared(constraint, code, Severity.WARNING, SeverityPayloads.OfWarning.class);
    }

    /**
     * Declares a rule whose violation is for information.
     *
     * @param <C> the type of constraint
     * @param constraint the constraint
     * @param code the finding's code, which is also the key of its message and of its explanation
     * @return the same constraint
     */
    <C extends ConstraintDef<C, ?>> C info(C constraint, String code) {
        return declared(constraint, code, Severity.INFO, SeverityPayloads.OfInfo.class);
    }

    // The generic array is created for the varargs of Hibernate Validator, which only reads it.
    @SuppressWarnings("unchecked")
    private <C extends ConstraintDef<C, ?>> C declared(
            C constraint, String code, Severity severity, Class<? extends Payload> payload) {
        severities.computeIfAbsent(code, first -> new TreeSet<>()).add(severity);
        return constraint.message("{" + code + "}").payload(payload);
    }

    /**
     * Returns the severities of the declared rules.
     *
     * @return the severities by code, the most serious one first
     */
    Map<String, SortedSet<Severity>> severities() {
        return Map.copyOf(severities);
    }
}
