package nl.ncw.service.agreement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import org.springframework.stereotype.Component;

/** The form in which agreements are stored: the JSON of the library, which holds all of them and stays readable. */
@Component
class AgreementJson {
    private final CatalogueSource catalogues;

    AgreementJson(CatalogueSource catalogues) {
        this.catalogues = catalogues;
    }

    String write(Agreement agreement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonAgreementWriter()
                    .write(agreement, catalogues.find(agreement.catalogue()).orElseThrow(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    Agreement read(String json) {
        try {
            ReadResult read = new JsonAgreementReader()
                    .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), catalogues);
            return read.agreement();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
