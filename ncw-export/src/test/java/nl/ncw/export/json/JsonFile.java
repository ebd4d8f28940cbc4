package nl.ncw.export.json;

import java.io.IOException;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.ReadBack;
import nl.ncw.fixture.json.EditedJson;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;

/** The JSON of an agreement, written, edited and read. */
public final class JsonFile {
    private JsonFile() {}

    static EditedJson of(Agreement agreement) {
        return EditedJson.parse(textOf(agreement));
    }

    static String textOf(Agreement agreement) {
        return ReadBack.inFull(agreement);
    }

    /** An empty draft with more fields, as text, so that the fields can be anything. */
    static String draftWith(String fields) {
        return """
                {"format": "ncw-agreement", "formatVersion": "1.0",
                "catalogue": {"id": "netcentrische-samenwerking", "version": "1.0.0"},
                "profile": "structureel", "status": "concept", %s}""".formatted(fields);
    }

    static ReadResult read(String json) throws IOException {
        return new JsonAgreementReader().read(json, Catalogues.bundled());
    }

    static ReadResult read(byte[] json) throws IOException {
        return new JsonAgreementReader().read(json, Catalogues.bundled());
    }
}
