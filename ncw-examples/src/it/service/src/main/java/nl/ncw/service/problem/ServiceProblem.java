package nl.ncw.service.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.model.text.LocalisedText;
import org.springframework.context.MessageSource;

/** Thrown to answer a request with a problem. Its message is the code alone, since messages end up in logs. */
public final class ServiceProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Object> arguments;
    private final transient Optional<LocalisedText> detail;

    private ServiceProblem(ProblemKind kind, List<Object> arguments, Optional<LocalisedText> detail) {
        super(kind.code());
        this.kind = kind;
        this.arguments = arguments;
        this.detail = detail;
    }

    /**
     * Creates a problem.
     *
     * @param kind the kind
     * @param arguments what the text of the kind has placeholders for
     */
    public ServiceProblem(ProblemKind kind, Object... arguments) {
        this(kind, List.of(arguments), Optional.empty());
    }

    /**
     * Creates a problem that the library describes.
     *
     * @param kind the kind
     * @param detail the description; the text of the kind is used if it is empty
     */
    public ServiceProblem(ProblemKind kind, Optional<LocalisedText> detail) {
        this(kind, List.of(), detail);
    }

    ProblemKind kind() {
        return kind;
    }

    String detail(MessageSource messages, Locale locale) {
        return detail.map(text -> text.in(locale))
                .orElseGet(() -> messages.getMessage(kind.code() + ".detail", arguments.toArray(), locale));
    }
}
