package nl.ncw.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.service.problem.ProblemKind;
import nl.ncw.service.problem.ServiceProblem;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Refuses keys in a query that mean nothing there. A filter with a slip of the pen would find everything. */
final class QueryKeyInterceptor implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getQueryString() != null) {
            List<String> known = Arrays.stream(method.getMethod().getParameters())
                    .flatMap(QueryKeyInterceptor::keys)
                    .toList();
            List<String> unknown =
                    UriComponentsBuilder.newInstance()
                            .query(request.getQueryString())
                            .build()
                            .getQueryParams()
                            .keySet()
                            .stream()
                            .filter(key -> !known.contains(key))
                            .toList();
            if (!unknown.isEmpty()) {
                throw new ServiceProblem(
                        ProblemKind.QUERY_UNKNOWN, String.join(", ", unknown), String.join(", ", known));
            }
        }
        return true;
    }

    private static Stream<String> keys(Parameter parameter) {
        if (parameter.isAnnotationPresent(RequestParam.class)) {
            return Stream.of(parameter.getName());
        }
        return parameter.isAnnotationPresent(Valid.class)
                ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
