package org.example.boot;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.validation.AgreementValidators;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

@RestController
class AgreementController {
    /** What came in: the agreement as far as it could be read, and what people should look at. */
    record Received(Agreement agreement, List<Finding> findings) {}

    /** Takes a file in any format: the content decides which it is. */
    @PostMapping("/files")
    Received receive(@RequestPart MultipartFile file) throws IOException {
        try (InputStream in = new BufferedInputStream(file.getInputStream())) {
            AgreementFormat format = AgreementFormats.of(in)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
            ReadResult result = format.reader().read(in, Catalogues.bundled());
            return new Received(result.agreement(), result.findings());
        }
    }

    /** Takes an agreement as JSON and tells what is missing in it. */
    @PostMapping("/findings")
    List<Finding> check(@RequestBody Agreement agreement) {
        return AgreementValidators.standard()
                .validate(agreement, Catalogues.byReference(agreement.catalogue()))
                .findings();
    }

    /** Without this, a file that nobody can read is a failure of the server, with status 500. */
    @ExceptionHandler
    ProblemDetail unreadable(UnreadableAgreementException unreadable, Locale locale) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, unreadable.message(locale));
    }
}
