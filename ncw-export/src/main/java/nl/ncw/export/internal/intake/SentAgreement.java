package nl.ncw.export.internal.intake;

import java.util.Optional;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.UnreadableAgreementException;

/** Converts the sent agreement to and from the text that a document carries. */
public final class SentAgreement {
    private SentAgreement() {}

    /**
     * Returns an agreement as JSON.
     *
     * @param agreement the agreement
     * @return the JSON, without a line feed at the end
     */
    public static String json(Agreement agreement) {
        return new JsonAgreementWriter().toJson(agreement).stripTrailing();
    }

    /**
     * Parses an agreement without its catalogue. The reader of the form looks up the catalogue.
     *
     * @param json the text
     * @return the agreement; empty if the text is not an agreement
     */
    public static Optional<Agreement> read(String json) {
        try {
            return Optional.of(new JsonAgreementReader()
                    .read(json, reference -> Optional.empty())
                    .agreement());
        } catch (UnreadableAgreementException e) {
            return Optional.empty();
        }
    }
}
