package nl.ncw.service.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes problem details for requests that Tomcat refuses before Spring sees them, such as one for {@code /%zz}. Without it
 * Tomcat answers with a web page of its own.
 */
final class TomcatProblemValve extends ErrorReportValve {
    private final ProblemResponses responses;
    private final JsonMapper mapper;

    TomcatProblemValve(ProblemResponses responses, JsonMapper mapper) {
        this.responses = responses;
        this.mapper = mapper;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        // Without the header, the locale is that of the machine.
        Locale locale = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .map(languages -> request.getLocale())
                .orElse(Locale.ROOT);
        Object problem = responses
                .of(
                        new ServiceProblem(ProblemKind.REQUEST_INVALID),
                        HttpStatusCode.valueOf(response.getStatus()),
                        new HttpHeaders(),
                        locale)
                .getBody();
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(mapper.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
