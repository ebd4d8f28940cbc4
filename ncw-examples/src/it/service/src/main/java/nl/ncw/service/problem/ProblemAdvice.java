package nl.ncw.service.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.model.port.UnreadableAgreementException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers everything that goes wrong with a problem, also what Spring refuses by itself. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private final ProblemResponses responses;

    ProblemAdvice(ProblemResponses responses) {
        this.responses = responses;
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(ServiceProblem problem, Locale locale) {
        return responses.of(problem, locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(UnreadableAgreementException unreadable, Locale locale) {
        return responses.of(unreadable, locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(MultipartException malformed, Locale locale) {
        return responses.of(new ServiceProblem(ProblemKind.UPLOAD_INCOMPLETE), locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(Exception failure, Locale locale) {
        return responses.ofFailure(failure, locale);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return respond(new ServiceProblem(ProblemKind.FILE_TOO_LARGE), headers);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String fields =
                invalid.getFieldErrors().stream().map(ProblemAdvice::explain).collect(Collectors.joining("; "));
        return respond(new ServiceProblem(ProblemKind.QUERY_INVALID, fields), headers);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = Optional.ofNullable(mismatch.getPropertyName()).orElse("");
        String explained = explain(field, mismatch, String.valueOf(mismatch.getValue()));
        return respond(new ServiceProblem(ProblemKind.QUERY_INVALID, explained), headers);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return respond(new ServiceProblem(ProblemKind.QUERY_MISSING, missing.getParameterName()), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException refused,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String allowed =
                headers.getAllow().stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
        return respond(new ServiceProblem(ProblemKind.METHOD_NOT_ALLOWED, refused.getMethod(), allowed), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException refused,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String offered = MediaType.toString(refused.getSupportedMediaTypes());
        return respond(new ServiceProblem(ProblemKind.FORMAT_NOT_ACCEPTABLE, offered), headers);
    }

    /** Answers what Spring refuses for other reasons. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        if (status.is5xxServerError()) {
            return responses.ofFailure(refused, locale);
        }
        ProblemKind kind =
                status.isSameCodeAs(HttpStatus.NOT_FOUND) ? ProblemKind.PATH_ABSENT : ProblemKind.REQUEST_INVALID;
        return responses.of(new ServiceProblem(kind), status, headers, locale);
    }

    private ResponseEntity<Object> respond(ServiceProblem problem, HttpHeaders headers) {
        return responses.of(problem, problem.kind().status(), headers, LocaleContextHolder.getLocale());
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
}
