package nl.ncw.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;

/**
 * Writer of agreements as JSON in UTF-8, with everything that they hold. Thread-safe.
 *
 * <p>Answers are in the order of their ids and fields in the order of the schema. Equal agreements therefore give equal
 * bytes, and a comparison of files shows what changed.
 */
public final class JsonAgreementWriter implements AgreementWriter {
    /** Creates a writer. */
    public JsonAgreementWriter() {
        // nothing to set up
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the files that this class writes.
     *
     * @return the schema in UTF-8; the caller closes the stream
     */
    public static InputStream schema() {
        return Objects.requireNonNull(JsonAgreementWriter.class.getResourceAsStream("agreement-1.schema.json"));
    }

    @Override
    public void write(Agreement agreement, Catalogue catalogue, OutputStream out) throws IOException {
        byte[] json = JsonFormatting.writer().writeValueAsBytes(AgreementToJson.of(agreement));
        out.write(json);
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }
}
