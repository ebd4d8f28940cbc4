package nl.ncw.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.ncw.export.internal.filekind.ForeignFile;
import nl.ncw.export.internal.filekind.ForeignFileKind;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.model.finding.Place;
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
 */
public final class JsonAgreementReader implements AgreementReader {
    /** Creates a reader. */
    public JsonAgreementReader() {
        // nothing to set up
    }

    @Override
    public ReadResult read(InputStream in, CatalogueSource catalogues) throws IOException {
        byte[] bytes = in.readNBytes(JsonFormatting.MAXIMUM_BYTES + 1);
        if (bytes.length > JsonFormatting.MAXIMUM_BYTES) {
            throw unreadable(RefusalCode.TOO_LARGE, "", "too-large", JsonFormatting.MAXIMUM_BYTES / (1024 * 1024));
        }
        if (bytes.length == 0) {
            throw unreadable(RefusalCode.EMPTY, "", "empty");
        }
        return new JsonToAgreement(catalogues).read(parse(bytes));
    }

    private static JsonNode parse(byte[] bytes) throws UnreadableAgreementException {
        try {
            return JsonFormatting.reader().readTree(bytes);
        } catch (JacksonException e) {
            Optional<ForeignFile> foreign =
                    ForeignFile.of(bytes).filter(file -> file.kind() != ForeignFileKind.PLAIN_TEXT);
            if (foreign.isPresent()) {
                throw foreign.get().unreadable();
            }
            TokenStreamLocation location = e.getLocation();
            int line = location == null ? 1 : location.getLineNr();
            int column = location == null ? 1 : location.getColumnNr();
            throw new UnreadableAgreementException(
                    FindingCodeFamily.FILE.code(RefusalCode.DAMAGED),
                    new Place.InFile("%d:%d".formatted(line, column)),
                    JsonFindings.MESSAGES.of(
                            "not-json", line, column, JsonSyntaxError.of(e).text()),
                    e);
        }
    }

    /** Returns the exception for a file that is not an agreement. */
    static UnreadableAgreementException unreadable(RefusalCode code, String pointer, String message, Object... values) {
        return new UnreadableAgreementException(
                FindingCodeFamily.FILE.code(code),
                new Place.InFile(pointer),
                JsonFindings.MESSAGES.of(message, values));
    }
}
