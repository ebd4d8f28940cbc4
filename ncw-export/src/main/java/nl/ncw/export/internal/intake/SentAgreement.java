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

/** An agreement as text that a document carries, to hold against it what comes back. */
public final class SentAgreement {
    private SentAgreement() {}

    /**
     * An agreement as JSON.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @return the JSON, without a line feed at its end
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
     * The agreement in a text. Its catalogue is not asked for: that is for whoever reads the form.
     *
     * @param json the text
     * @return the agreement; nothing if the text is none
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
