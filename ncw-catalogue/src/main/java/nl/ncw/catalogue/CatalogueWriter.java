package nl.ncw.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.ncw.catalogue.internal.json.CatalogueToJson;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a catalogue as JSON in the format of {@link Catalogues#schema()}, which {@link CatalogueReader} reads. A
 * catalogue that was read is equal when it is read again, also with overlays on it. Thread-safe.
 *
 * <p>Fields are in the order of the schema. Equal catalogues therefore give equal bytes, and a comparison of files shows
 * what changed.
 *
 * <p>A catalogue that was built in code may hold what the format does not allow, such as a question id of four parts.
 * The reader refuses it; this class refuses only what it cannot write at all.
 *
 * @since 0.1.0
 */
public final class CatalogueWriter {
    /** Uses line feeds on every platform, so that the bytes do not depend on it. */
    private static final ObjectWriter WRITER = writer();

    /** Creates a writer. All writers behave alike. */
    public CatalogueWriter() {
        // nothing to set up
    }

    private static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.shared()
                .writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue, possibly with overlays applied
     * @param out the destination of the JSON in UTF-8; it is not closed
     * @throws IllegalArgumentException if the format has no place for something that a question holds
     * @throws IOException if writing to {@code out} fails
     */
    public void write(Catalogue catalogue, OutputStream out) throws IOException {
        Checks.notNull(catalogue, "catalogue");
        Checks.notNull(out, "out");
        out.write(toBytes(catalogue));
    }

    /**
     * Returns a catalogue as JSON.
     *
     * @param catalogue the catalogue, possibly with overlays applied
     * @return the JSON in UTF-8, the same bytes as {@link #write} writes
     * @throws IllegalArgumentException if the format has no place for something that a question holds
     */
    public byte[] toBytes(Catalogue catalogue) {
        Checks.notNull(catalogue, "catalogue");
        return toJson(catalogue).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns a catalogue as JSON.
     *
     * @param catalogue the catalogue, possibly with overlays applied
     * @return the JSON
     * @throws IllegalArgumentException if the format has no place for something that a question holds
     */
    public String toJson(Catalogue catalogue) {
        Checks.notNull(catalogue, "catalogue");
        return WRITER.writeValueAsString(CatalogueToJson.of(catalogue)) + "\n";
    }

    @Override
    public String toString() {
        return "CatalogueWriter";
    }
}
