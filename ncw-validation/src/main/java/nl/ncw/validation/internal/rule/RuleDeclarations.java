package nl.ncw.validation.internal.rule;

import jakarta.validation.Payload;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import nl.ncw.model.finding.Severity;
import org.hibernate.validator.cfg.ConstraintDef;

/** Declares rules, each with its severity and its code, and remembers them: there is no other list of codes. */
final class RuleDeclarations {
    private final Map<String, Severity> severities = new HashMap<>();

    /**
     * A rule whose breach is an error.
     *
     * @param <C> the type of constraint
     * @param constraint the constraint
     * @param code the finding's code, which is the key of its message and of its explanation too
     * @return the same constraint
     */
    <C extends ConstraintDef<C, ?>> C error(C constraint, String code) {
        return declared(constraint, code, Severity.ERROR, SeverityPayloads.OfError.class);
    }

    /**
     * A rule whose breach is a warning.
     *
     * @param <C> the type of constraint
     * @param constraint the constraint
     * @param code the finding's code, which is the key of its message and of its explanation too
     * @return the same constraint
     */
    <C extends ConstraintDef<C, ?>> C warning(C constraint, String code) {
        return declared(constraint, code, Severity.WARNING, SeverityPayloads.OfWarning.class);
    }

    /**
     * A rule whose breach is worth knowing.
     *
     * @param <C> the type of constraint
     * @param constraint the constraint
     * @param code the finding's code, which is the key of its message and of its explanation too
     * @return the same constraint
     */
    <C extends ConstraintDef<C, ?>> C info(C constraint, String code) {
        return declared(constraint, code, Severity.INFO, SeverityPayloads.OfInfo.class);
    }

    // The array of payloads is made for the varargs of Hibernate Validator, which only reads it.
    @SuppressWarnings("unchecked")
    private <C extends ConstraintDef<C, ?>> C declared(
            C constraint, String code, Severity severity, Class<? extends Payload> as) {
        severities.merge(code, severity, BinaryOperator.minBy(Comparator.naturalOrder()));
        return constraint.message("{" + code + "}").payload(as);
    }

    /**
     * The codes of the rules that were declared.
     *
     * @return by code its severity, the most serious one where it was declared with several
     */
    Map<String, Severity> severities() {
        return Map.copyOf(severities);
    }
}
