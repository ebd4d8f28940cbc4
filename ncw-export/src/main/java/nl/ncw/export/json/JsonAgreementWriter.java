package nl.ncw.export.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.AgreementWriter;

/**
 * Writer of agreements as JSON in UTF-8, with everything that they hold. Thread-safe.
 *
 * <p>Answers are in the order of their ids and fields in the order of the schema. Equal agreements therefore give equal
 * bytes, and a comparison of files shows what changed.
 *
 * @since 0.1.0
 */
public final class JsonAgreementWriter implements AgreementWriter {
    /** The size of most agreements, in bytes. */
    private static final int USUAL_BYTES = 64 * 1024;

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
        return schema(JsonFormatting.MINOR);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of a version of the format.
     *
     * @param minor the minor number of the version, 0 for {@code 1.0}
     * @return the schema in UTF-8; the caller closes the stream
     * @throws IllegalArgumentException if there is no such version
     */
    public static InputStream schema(int minor) {
        String name = "agreement-%d%s.schema.json".formatted(JsonFormatting.MAJOR, minor == 0 ? "" : "." + minor);
        InputStream schema = JsonAgreementWriter.class.getResourceAsStream(name);
        if (schema == null) {
            throw new IllegalArgumentException(
                    "minor: expected 0 to %d, was %d".formatted(JsonFormatting.MINOR, minor));
        }
        return schema;
    }

    /**
     * Writes an agreement as JSON in UTF-8.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @param out the stream to write to; it is not closed
     * @throws IOException if writing to {@code out} fails
     * @throws IllegalArgumentException if the agreement names another catalogue
     */
    @Override
    public void write(Agreement agreement, Catalogue catalogue, OutputStream out) throws IOException {
        Checks.notNull(out, "out");
        Checks.notNull(agreement, "agreement").requireCatalogue(catalogue);
        toJsonBytes(agreement).writeTo(out);
    }

    /**
     * Returns an agreement as JSON text. The catalogue is not needed: an agreement can be kept where its catalogue is not
     * at hand.
     *
     * @param agreement the agreement
     * @return the JSON, which ends in a line feed
     */
    public String toJson(Agreement agreement) {
        return new String(toBytes(agreement), StandardCharsets.UTF_8);
    }

    /**
     * Returns an agreement as the bytes of a JSON file. The catalogue is not needed: an agreement can be kept where its
     * catalogue is not at hand.
     *
     * @param agreement the agreement
     * @return the JSON in UTF-8, which ends in a line feed
     */
    public byte[] toBytes(Agreement agreement) {
        return toJsonBytes(agreement).toByteArray();
    }

    private static ByteArrayOutputStream toJsonBytes(Agreement agreement) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        JsonFormatting.writer().writeValue(bytes, AgreementToJson.of(Checks.notNull(agreement, "agreement")));
        bytes.write('\n');
        return bytes;
    }

    @Override
    public String toString() {
        return "JsonAgreementWriter";
    }
}
