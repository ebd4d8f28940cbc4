package nl.ncw.export.json;

import java.io.IOException;
import java.io.InputStream;
import nl.ncw.model.finding.Place;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * Reads agreements from JSON. Thread-safe.
 *
 * <p>Everything that {@link JsonAgreementWriter} wrote comes back equal. In a file from elsewhere, what cannot be
 * understood is kept among the agreement's unplaced things, as JSON, with a finding at its JSON pointer.
 *
 * <p>Refused are files over 16 MiB, deeper than 32 levels, in which there is more than 5,000 times something wrong, of a
 * higher major version of the format, or that name no catalogue and profile.
 */
public final class JsonAgreementReader implements AgreementReader {
    /** A reader; all readers are alike. */
    public JsonAgreementReader() {
        // nothing to set up
    }

    @Override
    public ReadResult read(InputStream in, CatalogueSource catalogues) throws IOException {
        byte[] bytes = in.readNBytes(JsonFormatting.MAXIMUM_BYTES + 1);
        if (bytes.length > JsonFormatting.MAXIMUM_BYTES) {
            throw unreadable("", "too-large", JsonFormatting.MAXIMUM_BYTES / (1024 * 1024));
        }
        if (bytes.length == 0) {
            throw unreadable("", "empty");
        }
        return new JsonToAgreement(catalogues).read(parse(bytes));
    }

    private static JsonNode parse(byte[] bytes) throws UnreadableAgreementException {
        try {
            return JsonFormatting.reader().readTree(bytes);
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            int line = location == null ? 1 : location.getLineNr();
            int column = location == null ? 1 : location.getColumnNr();
            throw new UnreadableAgreementException(
                    new Place.InFile("%d:%d".formatted(line, column)),
                    JsonFindings.MESSAGES.of("not-json", line, column, e.getOriginalMessage()),
                    e);
        }
    }

    /** A file that is no agreement, at a JSON pointer. */
    static UnreadableAgreementException unreadable(String pointer, String message, Object... values) {
        return new UnreadableAgreementException(new Place.InFile(pointer), JsonFindings.MESSAGES.of(message, values));
    }
}
