package nl.ncw.examples.sample;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;

/**
 * Three agreements that show how far an agreement can be: adopted, under discussion, and half drafted. They answer version
 * 1.0.0 of the bundled catalogue, as agreements do that were made before there was a newer one, in Dutch, under the profile <i>structureel</i>. The safety regions bear their real names;
 * what they agree here is invented, and so are all partners, people, addresses and numbers.
 */
public final class SampleAgreements {
    /** The catalogue that the samples answer. */
    static final CatalogueReference CATALOGUE =
            new CatalogueReference("netcentrische-samenwerking", new SemanticVersion(1, 0, 0));

    private SampleAgreements() {}

    /**
     * An adopted agreement with a water board: every question answered, signed by both parties, without errors.
     *
     * @return agreement {@code VOORBEELD-2026-001}
     */
    public static Agreement waterBoard() {
        return WaterBoardSample.agreement();
    }

    /**
     * An agreement under discussion with an operator of the electricity and gas grid: every question dealt with, two of
     * them as open points, not yet signed. One answer is longer than a page or a row likes.
     *
     * @return agreement {@code VOORBEELD-2026-002}
     */
    public static Agreement gridOperator() {
        return GridOperatorSample.agreement();
    }

    /**
     * A draft with a drinking water company, about half done and with the slips that drafts have: open points without
     * an owner or a day, a question set aside without a reason, a telephone number that is not one, a level without its
     * counterpart, an account without rights, an involved region without a contact.
     *
     * @return agreement {@code VOORBEELD-2026-003}
     */
    public static Agreement drinkingWater() {
        return DrinkingWaterSample.agreement();
    }

    /**
     * All samples.
     *
     * @return the three agreements in the order of their ids, unmodifiable
     */
    public static List<Agreement> all() {
        return List.of(waterBoard(), gridOperator(), drinkingWater());
    }
}
