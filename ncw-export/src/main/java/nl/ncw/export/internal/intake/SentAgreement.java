package nl.ncw.export.internal.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.UnreadableAgreementException;

/** Converts the sent agreement to and from the text that a document carries. */
public final class SentAgreement {
    private SentAgreement() {}

    /**
     * Returns an agreement as JSON.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @return the JSON, without a line feed at the end
     */
    public static String json(Agreement agreement, Catalogue catalogue) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new JsonAgreementWriter().write(agreement, catalogue, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("nothing can fail in memory", e);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /**
     * Parses an agreement without its catalogue. The reader of the form looks up the catalogue.
     *
     * @param json the text
     * @return the agreement; empty if the text is not an agreement
     */
    public static Optional<Agreement> read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            return Optional.of(new JsonAgreementReader()
                    .read(new ByteArrayInputStream(bytes), reference -> Optional.empty())
                    .agreement());
        } catch (UnreadableAgreementException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("nothing can fail in memory", e);
        }
    }
}
