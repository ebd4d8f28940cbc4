package nl.ncw.examples.sample;

import java.util.Map;
import nl.ncw.model.agreement.AnswerValue.Row;

/** Rows for the two questions of the catalogue that have columns. */
final class SampleRows {
    private SampleRows() {}

    /** What the region and the partner call one level; empty where a party has not said so. */
    static Row level(String region, String partner) {
        return Row.of(Map.of("veiligheidsregio", region, "crisispartner", partner));
    }

    /** Which rights a function has in the shared tool; empty where that is not settled. */
    static Row account(String function, String rights) {
        return Row.of(Map.of("functie", function, "rechten", rights));
    }
}
