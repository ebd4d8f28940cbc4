package nl.ncw.service.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Kinds of problem that the service answers with. Their texts are in {@code problems.properties}, by their codes. */
public enum ProblemKind {
    /** The upload broke off, or is no proper form. */
    UPLOAD_INCOMPLETE(HttpStatus.BAD_REQUEST),
    /** The form does not hold exactly one file. */
    UPLOAD_NOT_ONE(HttpStatus.BAD_REQUEST),
    /** The file has no bytes. */
    FILE_EMPTY(HttpStatus.BAD_REQUEST),
    /** The file is over a limit. */
    FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** The file has no format that the service reads. */
    FILE_OTHER_FORMAT(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** The file has a format that the service reads, but cannot be read; the library says why. */
    FILE_UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** The file answers the questions of a catalogue that the service does not have. */
    CATALOGUE_UNKNOWN(HttpStatus.UNPROCESSABLE_CONTENT),
    /** No catalogue has this id and version. */
    CATALOGUE_ABSENT(HttpStatus.NOT_FOUND),
    /** No agreement has this id. */
    AGREEMENT_ABSENT(HttpStatus.NOT_FOUND),
    /** The agreement has no such version. */
    REVISION_ABSENT(HttpStatus.NOT_FOUND),
    /** An agreement with this id was stored before. */
    AGREEMENT_EXISTS(HttpStatus.CONFLICT),
    /** The file holds an agreement with another id than the path names. */
    AGREEMENT_OTHER(HttpStatus.CONFLICT),
    /** The request does not say which version it replaces. */
    VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
    /** The request names the version in another way than by one tag. */
    VERSION_MALFORMED(HttpStatus.BAD_REQUEST),
    /** The agreement has another version than the request replaces. */
    VERSION_OTHER(HttpStatus.PRECONDITION_FAILED),
    /** A value in the query cannot be used. */
    QUERY_INVALID(HttpStatus.BAD_REQUEST),
    /** A value is missing in the query. */
    QUERY_MISSING(HttpStatus.BAD_REQUEST),
    /** The query has a key that means nothing here. */
    QUERY_UNKNOWN(HttpStatus.BAD_REQUEST),
    /** Nothing has this path. */
    PATH_ABSENT(HttpStatus.NOT_FOUND),
    /** The path does not have this method. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    /** The caller accepts none of the formats. */
    FORMAT_NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** The request is refused for another reason. */
    REQUEST_INVALID(HttpStatus.BAD_REQUEST),
    /** The service failed; its log knows more. */
    SERVICE_FAILED(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    /** Returns the kind that a reason of the library for refusing a file has. */
    static ProblemKind ofRefusal(String code) {
        Optional<ProblemKind> same =
                Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
        return same.orElse(FILE_UNREADABLE);
    }

    HttpStatus status() {
        return status;
    }

    /** Returns the code for programs, such as {@code file.too-large}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
