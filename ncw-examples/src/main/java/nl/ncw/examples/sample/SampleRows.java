package nl.ncw.examples.sample;

import java.util.Map;
import nl.ncw.model.agreement.AnswerValue.Row;

/** Factory of rows for the two questions of the catalogue that have columns. */
final class SampleRows {
    private SampleRows() {}

    /** Returns a row with the names of one level at the region and the partner; blank where a party has not given it. */
    static Row level(String region, String partner) {
        return Row.of(Map.of("veiligheidsregio", region, "crisispartner", partner));
    }

    /** Returns a row with the rights of a function in the shared tool; blank where these are not settled. */
    static Row account(String function, String rights) {
        return Row.of(Map.of("functie", function, "rechten", rights));
    }
}
