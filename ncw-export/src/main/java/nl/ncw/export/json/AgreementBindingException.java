package nl.ncw.export.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.UnreadableAgreementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by Jackson when JSON cannot be bound to an agreement: because its reading found errors, or because it is no
 * agreement at all. {@link AgreementJacksonModule} says when.
 *
 * <p>The message names the codes and places of the first errors, and none of the texts of the agreement, so that it may
 * be logged. The messages for people are in the {@link #findings()} and the {@link #refusal()}.
 *
 * @since 0.1.0
 */
public final class AgreementBindingException extends DatabindException {
    private static final long serialVersionUID = 1L;
    private static final int NAMED_ERRORS = 3;

    private final transient @Nullable List<Finding> findings;

    AgreementBindingException(JsonParser parser, List<Finding> findings) {
        super(parser, message(findings), parser.currentTokenLocation());
        this.findings = List.copyOf(findings);
    }

    AgreementBindingException(JsonParser parser, UnreadableAgreementException refusal) {
        super(parser, "the JSON is refused: " + refusal.getMessage(), parser.currentTokenLocation(), refusal);
        this.findings = List.of();
    }

    private static String message(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        String named = errors.stream()
                .limit(NAMED_ERRORS)
                .map(error -> error.code() + " at " + error.place())
                .collect(Collectors.joining(", "));
        String more = errors.size() > NAMED_ERRORS ? ", and %d more".formatted(errors.size() - NAMED_ERRORS) : "";
        return "the agreement has errors: " + named + more;
    }

    /**
     * Returns the findings of the reading, errors and others.
     *
     * @return the findings, in the order of the JSON; none if the JSON was refused as a whole, or if this exception was
     *     serialised and read back
     */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    /**
     * Returns the reason for which the JSON was refused as a whole. It is the cause of this exception.
     *
     * @return the refusal, or empty if an agreement was read and has errors
     */
    public Optional<UnreadableAgreementException> refusal() {
        return getCause() instanceof UnreadableAgreementException refusal ? Optional.of(refusal) : Optional.empty();
    }
}
