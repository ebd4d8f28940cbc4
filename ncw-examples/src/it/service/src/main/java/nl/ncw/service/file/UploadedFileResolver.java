package nl.ncw.service.file;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ncw.service.problem.ProblemKind;
import nl.ncw.service.problem.ServiceProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** Reads the uploaded file to its end, up to a limit, before anything is done with it. */
public final class UploadedFileResolver implements HandlerMethodArgumentResolver {
    private final int limit;

    /**
     * Creates a resolver.
     *
     * @param limit the size of the largest file
     */
    public UploadedFileResolver(DataSize limit) {
        this.limit = Math.toIntExact(limit.toBytes());
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == UploadedFile.class;
    }

    @Override
    public UploadedFile resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        MultipartRequest form = request.getNativeRequest(MultipartRequest.class);
        UploadedFile file = form != null
                ? inForm(form)
                : inBody(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        if (file.content().length == 0) {
            throw new ServiceProblem(ProblemKind.FILE_EMPTY);
        }
        return file;
    }

    private static UploadedFile inForm(MultipartRequest form) throws IOException {
        List<MultipartFile> files =
                form.getMultiFileMap().values().stream().flatMap(List::stream).toList();
        if (files.size() != 1) {
            throw new ServiceProblem(ProblemKind.UPLOAD_NOT_ONE, files.size());
        }
        MultipartFile file = files.get(0);
        return new UploadedFile(file.getBytes(), Optional.ofNullable(file.getOriginalFilename()));
    }

    private UploadedFile inBody(HttpServletRequest request) {
        if (request.getContentLengthLong() > limit) {
            throw new ServiceProblem(ProblemKind.FILE_TOO_LARGE);
        }
        byte[] content = read(request);
        if (content.length > limit) {
            throw new ServiceProblem(ProblemKind.FILE_TOO_LARGE);
        }
        return new UploadedFile(content, name(request.getHeader(HttpHeaders.CONTENT_DISPOSITION)));
    }

    private byte[] read(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(limit + 1);
        } catch (IOException brokenOff) {
            throw new ServiceProblem(ProblemKind.UPLOAD_INCOMPLETE);
        }
    }

    private static Optional<String> name(@Nullable String disposition) {
        try {
            return Optional.ofNullable(disposition)
                    .map(ContentDisposition::parse)
                    .map(ContentDisposition::getFilename);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
