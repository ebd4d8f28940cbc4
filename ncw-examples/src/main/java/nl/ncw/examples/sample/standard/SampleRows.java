package nl.ncw.examples.sample.standard;

import java.util.Map;
import nl.ncw.model.agreement.AnswerValue.Row;

/** Factory of rows for the two questions of the catalogue that have columns. */
public final class SampleRows {
    private SampleRows() {}

    /**
     * Returns a row with the names of one level at the region and the partner.
     *
     * @param region the team of the region; blank if not given
     * @param partner the team of the partner; blank if not given
     * @return the row
     */
    public static Row level(String region, String partner) {
        return Row.of(Map.of("veiligheidsregio", region, "crisispartner", partner));
    }

    /**
     * Returns a row with the rights of a function in the shared tool.
     *
     * @param function the function
     * @param rights the rights; blank if not settled
     * @return the row
     */
    public static Row account(String function, String rights) {
        return Row.of(Map.of("functie", function, "rechten", rights));
    }
}
