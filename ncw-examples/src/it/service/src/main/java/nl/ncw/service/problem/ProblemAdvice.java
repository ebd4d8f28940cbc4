package nl.ncw.service.problem;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ncw.model.port.UnreadableAgreementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Problem details (RFC 9457) in the language of the caller, for everything that goes wrong. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final MessageSource messages;

    ProblemAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(ServiceProblem problem, Locale locale) {
        return respond(problem, locale);
    }

    /** Answers with what the reader of the format says about the file. */
    @ExceptionHandler
    ResponseEntity<Object> handle(UnreadableAgreementException unreadable, Locale locale) {
        ProblemDetail body = body(HttpStatus.UNPROCESSABLE_CONTENT, "file.unreadable", locale);
        body.setDetail(unreadable.message(locale));
        body.setProperty("place", unreadable.place().toString());
        return ResponseEntity.status(body.getStatus()).body(body);
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(MultipartException malformed, Locale locale) {
        return respond(new ServiceProblem(ProblemKind.FILE_INCOMPLETE), locale);
    }

    /** Logs a failure without its messages. The answer names it by a number, by which it is found in the log. */
    @ExceptionHandler
    ResponseEntity<Object> handle(Exception failure, Locale locale) {
        String number = UUID.randomUUID().toString();
        LOG.error("Failure {}", number, UnquotedFailure.of(failure));
        return respond(new ServiceProblem(ProblemKind.SERVICE_FAILED, number), locale);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return respond(new ServiceProblem(ProblemKind.FILE_TOO_LARGE), LocaleContextHolder.getLocale());
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String fields =
                invalid.getFieldErrors().stream().map(ProblemAdvice::explain).collect(Collectors.joining("; "));
        return respond(new ServiceProblem(ProblemKind.QUERY_INVALID, fields), LocaleContextHolder.getLocale());
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = Optional.ofNullable(mismatch.getPropertyName()).orElse("");
        String explained = explain(field, mismatch, String.valueOf(mismatch.getValue()));
        return respond(new ServiceProblem(ProblemKind.QUERY_INVALID, explained), LocaleContextHolder.getLocale());
    }

    private static String explain(FieldError error) {
        return error.contains(TypeMismatchException.class)
                ? explain(
                        error.getField(),
                        error.unwrap(TypeMismatchException.class),
                        String.valueOf(error.getRejectedValue()))
                : error.getField() + ": " + error.getDefaultMessage();
    }

    /** Takes the words of {@code ofKey} and such, which name the values that there are. */
    private static String explain(String field, TypeMismatchException mismatch, String value) {
        return Optional.ofNullable(mismatch.getRootCause())
                .filter(IllegalArgumentException.class::isInstance)
                .map(Throwable::getMessage)
                .filter(message -> message.startsWith(field + ": "))
                .orElse("%s: \"%s\"".formatted(field, value));
    }

    private ResponseEntity<Object> respond(ServiceProblem problem, Locale locale) {
        ProblemDetail body = body(problem.kind().status(), problem.kind().code(), locale);
        body.setDetail(problem.detail(messages, locale));
        return ResponseEntity.status(body.getStatus()).body(body);
    }

    private ProblemDetail body(HttpStatus status, String code, Locale locale) {
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setType(URI.create("urn:ncw:problem:" + code));
        body.setTitle(messages.getMessage(code + ".title", null, locale));
        body.setProperty("code", code);
        return body;
    }
}
