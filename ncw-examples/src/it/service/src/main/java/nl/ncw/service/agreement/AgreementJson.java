package nl.ncw.service.agreement;

import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.UnreadableAgreementException;
import org.springframework.stereotype.Component;

/** The form in which agreements are stored: the JSON of the library, which holds all of them and stays readable. */
@Component
class AgreementJson {
    private final CatalogueSource catalogues;

    AgreementJson(CatalogueSource catalogues) {
        this.catalogues = catalogues;
    }

    String write(Agreement agreement) {
        return new JsonAgreementWriter().toJson(agreement);
    }

    Agreement read(String json) {
        try {
            return new JsonAgreementReader().read(json, catalogues).agreement();
        } catch (UnreadableAgreementException failure) {
            throw new IllegalStateException("The stored content cannot be read: " + failure.code(), failure);
        }
    }
}
