package nl.ncw.examples;

import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;

/** Writes an agreement as JSON and reads it back. Nothing is lost; findings name what could not be read, with its place. */
public final class JsonRoundTripExample {
    private JsonRoundTripExample() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws UnreadableAgreementException if the JSON is not an agreement; it is
     */
    public static void main(String[] arguments) throws UnreadableAgreementException {
        Agreement sent = SampleAgreements.waterBoard();
        String stored = new JsonAgreementWriter().toJson(sent);

        ReadResult returned = new JsonAgreementReader().read(stored, Catalogues.bundled());
        System.out.println("equal: " + returned.agreement().equals(sent));
        returned.findings()
                .forEach(finding -> System.out.println(finding.place() + ": " + finding.message(Locale.ENGLISH)));
    }
}
