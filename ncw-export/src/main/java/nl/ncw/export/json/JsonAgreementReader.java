package nl.ncw.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.ncw.export.internal.filekind.ForeignFile;
import nl.ncw.export.internal.filekind.ForeignFileKind;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * Reader of agreements in JSON. Thread-safe.
 *
 * <p>An agreement that {@link JsonAgreementWriter} wrote is read back equal. Parts of a file that cannot be read are
 * kept text of the agreement, as JSON, each with a finding at its JSON pointer.
 *
 * <p>The reader refuses files over 16 MiB, files that are nested deeper than 32 levels, files with more than 5,000
 * findings, files of another major version of the format, and files that do not name a catalogue and a profile.
 *
 * @since 0.1.0
 */
public final class JsonAgreementReader implements AgreementReader {
    /** Creates a reader. */
    public JsonAgreementReader() {
        // nothing to set up
    }

    /**
     * Reads an agreement from a stream of JSON in any encoding of Unicode.
     *
     * @param in the stream to read; it is not closed
     * @param catalogues the source of the catalogue that the file names
     * @return the agreement as far as it could be read, with the findings
     * @throws UnreadableAgreementException if the bytes are not JSON, are hostile, or contain no agreement
     * @throws IOException if reading from {@code in} fails
     */
    @Override
    public ReadResult read(InputStream in, CatalogueSource catalogues) throws IOException {
        Checks.notNull(in, "in");
        Checks.notNull(catalogues, "catalogues");
        return read(in.readNBytes(JsonFormatting.MAXIMUM_BYTES + 1), catalogues);
    }

    /**
     * Reads an agreement from bytes in memory.
     *
     * @param json the JSON in any encoding of Unicode
     * @param catalogues the source of the catalogue that the JSON names
     * @return the agreement as far as it could be read, with the findings
     * @throws UnreadableAgreementException if the bytes are not JSON, are hostile, or contain no agreement
     */
    public ReadResult read(byte[] json, CatalogueSource catalogues) throws UnreadableAgreementException {
        Checks.notNull(json, "json");
        Checks.notNull(catalogues, "catalogues");
        requireLength(json.length);
        return new JsonToAgreement(catalogues).read(parse(json));
    }

    /**
     * Reads an agreement from a text, such as the column of a database.
     *
     * @param json the JSON
     * @param catalogues the source of the catalogue that the JSON names
     * @return the agreement as far as it could be read, with the findings
     * @throws UnreadableAgreementException if the text is not JSON, is hostile, or contains no agreement
     */
    public ReadResult read(String json, CatalogueSource catalogues) throws UnreadableAgreementException {
        Checks.notNull(json, "json");
        Checks.notNull(catalogues, "catalogues");
        requireLength(json.length());
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
            throw notJson(Optional.empty(), JsonSyntaxError.ENCODING);
        }
        return read(json.getBytes(StandardCharsets.UTF_8), catalogues);
    }

    private static void requireLength(int length) throws UnreadableAgreementException {
        if (length > JsonFormatting.MAXIMUM_BYTES) {
            throw tooLarge();
        }
        if (length == 0) {
            throw unreadable(RefusalCode.EMPTY, "", "empty");
        }
    }

    private static JsonNode parse(byte[] bytes) throws UnreadableAgreementException {
        try {
            return JsonFormatting.reader().readTree(bytes);
        } catch (JacksonException e) {
            throw refusal(bytes, located(bytes, e));
        }
    }

    private static JacksonException located(byte[] bytes, JacksonException error) {
        try {
            JsonFormatting.locatingReader().readTree(bytes);
            return error;
        } catch (JacksonException e) {
            return e;
        }
    }

    private static UnreadableAgreementException refusal(byte[] bytes, JacksonException error) {
        Optional<ForeignFile> foreign = ForeignFile.of(bytes).filter(file -> file.kind() != ForeignFileKind.PLAIN_TEXT);
        if (foreign.isPresent()) {
            return foreign.get().unreadable();
        }
        UnreadableAgreementException refusal =
                notJson(Optional.ofNullable(error.getLocation()), JsonSyntaxError.of(error));
        refusal.initCause(error);
        return refusal;
    }

    /** Returns the exception for an error of syntax at a location. */
    static UnreadableAgreementException notJson(Optional<TokenStreamLocation> location, JsonSyntaxError error) {
        int line = location.map(TokenStreamLocation::getLineNr).orElse(1);
        int column = location.map(TokenStreamLocation::getColumnNr).orElse(1);
        return new UnreadableAgreementException(
                FindingCodeFamily.FILE.code(RefusalCode.DAMAGED),
                new Place.InFile("%d:%d".formatted(line, column)),
                JsonFindings.MESSAGES.of("not-json", line, column, error.text()));
    }

    /** Returns the exception for a file over the limit. */
    static UnreadableAgreementException tooLarge() {
        return unreadable(RefusalCode.TOO_LARGE, "", "too-large", JsonFormatting.MAXIMUM_BYTES / (1024 * 1024));
    }

    /** Returns the exception for a file that is not an agreement. */
    static UnreadableAgreementException unreadable(RefusalCode code, String pointer, String message, Object... values) {
        return new UnreadableAgreementException(
                FindingCodeFamily.FILE.code(code),
                new Place.InFile(pointer),
                JsonFindings.MESSAGES.of(message, values));
    }

    @Override
    public String toString() {
        return "JsonAgreementReader";
    }
}
