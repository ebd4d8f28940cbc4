package nl.ncw.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;

/** Answers an upload with a problem (RFC 9457) if the file is refused, in the language of the caller. */
public final class RefusedFileExample {
    private static final Map<String, Integer> STATUSES = Map.of(
            "file.empty", 400,
            "file.too-large", 413,
            "file.other-format", 415);

    private RefusedFileExample() {}

    /** A problem; a web framework has a type of its own for it, such as Spring's {@code ProblemDetail}. */
    private record Problem(int status, String type, String detail) {
        static Problem of(UnreadableAgreementException refusal, Locale locale) {
            int status = STATUSES.getOrDefault(refusal.code(), 422);
            return new Problem(status, "urn:ncw:problem:" + refusal.code(), refusal.message(locale));
        }
    }

    private static Optional<Problem> receive(byte[] upload, Locale locale) throws IOException {
        InputStream in = new ByteArrayInputStream(upload);
        Optional<AgreementFormat> format = AgreementFormats.of(in);
        if (format.isEmpty()) {
            return Optional.of(new Problem(415, "urn:ncw:problem:file.unknown", "not a file with an agreement"));
        }
        try {
            ReadResult result = format.get().reader().read(in, Catalogues.bundled());
            System.out.println(result); // errors in the content are no reason to refuse a file
            return Optional.empty();
        } catch (UnreadableAgreementException refusal) {
            return Optional.of(Problem.of(refusal, locale));
        }
    }

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws IOException if memory cannot be read; it can
     */
    public static void main(String[] arguments) throws IOException {
        for (String upload : new String[] {"%PDF-1.7 and no more", "{}", "plain text"}) {
            System.out.println(receive(upload.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH));
        }
    }
}
