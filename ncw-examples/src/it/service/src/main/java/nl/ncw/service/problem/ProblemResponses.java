package nl.ncw.service.problem;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import nl.ncw.model.port.UnreadableAgreementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes problems as problem details (RFC 9457): with a code for programs, and texts in the language of the caller. */
@Component
class ProblemResponses {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);

    private final MessageSource messages;

    ProblemResponses(MessageSource messages) {
        this.messages = messages;
    }

    ResponseEntity<Object> of(ServiceProblem problem, Locale locale) {
        return of(problem, problem.kind().status(), new HttpHeaders(), locale);
    }

    ResponseEntity<Object> of(ServiceProblem problem, HttpStatusCode status, HttpHeaders headers, Locale locale) {
        ProblemDetail body = body(problem.kind(), problem.kind().code(), locale);
        body.setStatus(status.value());
        body.setDetail(problem.detail(messages, locale));
        return ResponseEntity.status(status).headers(headers).body(body);
    }

    /** Answers with what the reader of the format says about the file, and with its code. */
    ResponseEntity<Object> of(UnreadableAgreementException unreadable, Locale locale) {
        ProblemDetail body = body(ProblemKind.ofRefusal(unreadable.code()), unreadable.code(), locale);
        body.setDetail(unreadable.message(locale));
        body.setProperty("place", unreadable.place().toString());
        return ResponseEntity.status(body.getStatus()).body(body);
    }

    /** Logs a failure without its messages. The answer names it by a number, by which it is found in the log. */
    ResponseEntity<Object> ofFailure(Throwable failure, Locale locale) {
        String number = UUID.randomUUID().toString();
        LOG.error("Failure {}", number, UnquotedFailure.of(failure));
        return of(new ServiceProblem(ProblemKind.SERVICE_FAILED, number), locale);
    }

    private ProblemDetail body(ProblemKind kind, String code, Locale locale) {
        ProblemDetail body = ProblemDetail.forStatus(kind.status());
        body.setType(URI.create("urn:ncw:problem:" + code));
        body.setTitle(messages.getMessage(kind.code() + ".title", null, locale));
        body.setProperty("code", code);
        return body;
    }
}
