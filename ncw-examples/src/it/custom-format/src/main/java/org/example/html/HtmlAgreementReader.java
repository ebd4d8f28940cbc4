package org.example.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;

/** Reads the JSON in a page. The reader of JSON checks it, and refuses a page without it with a message for people. */
final class HtmlAgreementReader implements AgreementReader {
    private static final int MAXIMUM_BYTES = 32 * 1024 * 1024; // files come from strangers

    @Override
    public ReadResult read(InputStream in, CatalogueSource catalogues) throws IOException {
        String page = new String(in.readNBytes(MAXIMUM_BYTES), StandardCharsets.UTF_8);
        int data = page.lastIndexOf(HtmlAgreementWriter.DATA);
        int end = page.lastIndexOf(HtmlAgreementWriter.DATA_END);
        String json = 0 <= data && data < end ? page.substring(data + HtmlAgreementWriter.DATA.length(), end) : page;
        return new JsonAgreementReader().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), catalogues);
    }
}
