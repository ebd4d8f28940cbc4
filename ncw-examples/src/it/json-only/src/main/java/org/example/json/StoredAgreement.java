package org.example.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;

/** An agreement as the text in a column of a database. */
final class StoredAgreement {
    private StoredAgreement() {}

    static String store(Agreement agreement) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonAgreementWriter().write(agreement, Catalogues.byReference(agreement.catalogue()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static ReadResult load(String stored) throws IOException {
        byte[] json = stored.getBytes(StandardCharsets.UTF_8);
        return new JsonAgreementReader().read(new ByteArrayInputStream(json), Catalogues.bundled());
    }
}
