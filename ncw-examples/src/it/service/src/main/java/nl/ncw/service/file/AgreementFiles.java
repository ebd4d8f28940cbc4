package nl.ncw.service.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.service.problem.ProblemKind;
import nl.ncw.service.problem.ServiceProblem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** Agreements as files, in each format that the library has, and in those that others add to it as services. */
@Component
public class AgreementFiles {
    private final CatalogueSource catalogues;

    AgreementFiles(CatalogueSource catalogues) {
        this.catalogues = catalogues;
    }

    /**
     * Reads a file. Its format is known by its content.
     *
     * @param file the file
     * @return the agreement and the findings of the reader
     * @throws ServiceProblem if the file has no known format, or names no known catalogue
     * @throws IOException if the file cannot be read; the exception says why
     */
    public ReadResult read(UploadedFile file) throws IOException {
        InputStream in = new ByteArrayInputStream(file.content());
        Optional<AgreementFormat> format =
                file.name().isPresent() ? AgreementFormats.of(in, file.name().get()) : AgreementFormats.of(in);
        if (format.isEmpty()) {
            throw new ServiceProblem(ProblemKind.FILE_OTHER_FORMAT, AgreementFormats.describeOther(in));
        }
        ReadResult result = format.get().reader().read(in, catalogues);
        catalogue(result.agreement());
        return result;
    }

    /**
     * Writes an agreement in the format that the caller prefers, or in JSON if it accepts any.
     *
     * @param agreement the agreement
     * @param request the headers of the request
     * @param locale the language of everything but the answers
     * @return the file, with the headers that describe it
     * @throws HttpMediaTypeNotAcceptableException if the caller accepts none of the formats
     * @throws IOException if the format fails
     */
    public ResponseEntity<byte[]> respond(Agreement agreement, HttpHeaders request, Locale locale)
            throws IOException, HttpMediaTypeNotAcceptableException {
        return respond(agreement, accepted(request), locale, new HttpHeaders());
    }

    /**
     * Writes a version of a stored agreement, as {@link #respond(Agreement, HttpHeaders, Locale)} does.
     *
     * @param agreement the agreement
     * @param version the version
     * @param request the headers of the request
     * @param locale the language of everything but the answers
     * @return the file, with its entity tag
     * @throws HttpMediaTypeNotAcceptableException if the caller accepts none of the formats
     * @throws IOException if the format fails
     */
    public ResponseEntity<byte[]> respond(Agreement agreement, int version, HttpHeaders request, Locale locale)
            throws IOException, HttpMediaTypeNotAcceptableException {
        AgreementFormat format = accepted(request);
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(
                format == AgreementFormats.JSON ? VersionTag.of(version) : VersionTag.of(version, format, locale));
        return respond(agreement, format, locale, headers);
    }

    private ResponseEntity<byte[]> respond(
            Agreement agreement, AgreementFormat format, Locale locale, HttpHeaders headers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.offering(catalogues.regions().regions()).writer(locale).write(agreement, catalogue(agreement), out);
        headers.setContentType(MediaType.parseMediaType(format.mediaType()));
        headers.setVary(List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE));
        if (format != AgreementFormats.JSON) {
            headers.setContentLanguage(locale);
            headers.setContentDisposition(ContentDisposition.attachment()
                    .filename(agreement.id().orElse(agreement.profile().key()) + "." + format.fileExtension())
                    .build());
        }
        return ResponseEntity.ok().headers(headers).body(out.toByteArray());
    }

    private Catalogue catalogue(Agreement agreement) {
        return catalogues
                .find(agreement.catalogue())
                .orElseThrow(() -> new ServiceProblem(ProblemKind.CATALOGUE_UNKNOWN, agreement.catalogue()));
    }

    private static AgreementFormat accepted(HttpHeaders request) throws HttpMediaTypeNotAcceptableException {
        List<AgreementFormat> formats = AgreementFormats.all();
        List<MediaType> accepted = request.getAccept();
        if (accepted.isEmpty()) {
            return AgreementFormats.JSON;
        }
        return accepted.stream()
                .filter(type -> type.getQualityValue() > 0)
                .sorted(Comparator.comparing(MediaType::getQualityValue).reversed())
                .flatMap(type ->
                        formats.stream().filter(format -> type.includes(MediaType.parseMediaType(format.mediaType()))))
                .findFirst()
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(formats.stream()
                        .map(format -> MediaType.parseMediaType(format.mediaType()))
                        .toList()));
    }
}
