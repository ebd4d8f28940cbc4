package nl.ncw.service.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Problem details for errors that the container answers itself, such as a body that breaks off. */
@RestController
class ContainerErrorController implements ErrorController {
    private final ProblemResponses responses;

    ContainerErrorController(ProblemResponses responses) {
        this.responses = responses;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<Object> answer(HttpServletRequest request, Locale locale) {
        HttpStatusCode status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
        if (status.is5xxServerError()) {
            Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            return responses.ofFailure(failure instanceof Throwable thrown ? thrown : new Exception(), locale);
        }
        ProblemKind kind =
                status.isSameCodeAs(HttpStatus.NOT_FOUND) ? ProblemKind.PATH_ABSENT : ProblemKind.REQUEST_INVALID;
        return responses.of(new ServiceProblem(kind), status, new HttpHeaders(), locale);
    }
}
