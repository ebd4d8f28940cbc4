package nl.ncw.examples.sample;

import java.util.List;
import nl.ncw.examples.sample.energy.EnergySample;
import nl.ncw.examples.sample.searescue.SeaRescueSample;
import nl.ncw.examples.sample.waterways.WaterwaysSample;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;

/**
 * Six sample agreements in different statuses: four adopted, one under discussion, and one half drafted. They are in
 * Dutch and have the profile <i>structureel</i>. The first five name version 1.0.0 of the bundled catalogue, as agreements
 * do that were made before a newer version existed; the last one names version 2.0.0. The safety regions have their real
 * names, and so have the partners of the fourth and the fifth, which are modelled on agreements that exist. What they
 * agree is invented, and so are the other partners and all people, addresses and numbers.
 */
public final class SampleAgreements {
    /** Catalogue that the samples name. */
    static final CatalogueReference CATALOGUE =
            new CatalogueReference("netcentrische-samenwerking", new SemanticVersion(1, 0, 0));

    private static final CatalogueReference WITH_TOPICS_OF_THE_FIELD =
            new CatalogueReference("netcentrische-samenwerking", new SemanticVersion(2, 0, 0));

    private SampleAgreements() {}

    /**
     * Returns an adopted agreement with a water board: every question is answered, both parties have signed, and there are
     * no errors.
     *
     * @return agreement {@code VOORBEELD-2026-001}
     */
    public static Agreement waterBoard() {
        return WaterBoardSample.agreement();
    }

    /**
     * Returns an agreement under discussion with an operator of the electricity and gas grid: every question has an answer,
     * two of them are open points, and nobody has signed. One answer is long, to try rows and page breaks with.
     *
     * @return agreement {@code VOORBEELD-2026-002}
     */
    public static Agreement gridOperator() {
        return GridOperatorSample.agreement();
    }

    /**
     * Returns a draft with a drinking water company, about half filled in and with the mistakes of a draft: open points
     * without an owner or a day, a question that does not apply without a reason, an invalid telephone number, a level
     * without its counterpart, an account without rights, and an involved region without a contact.
     *
     * @return agreement {@code VOORBEELD-2026-003}
     */
    public static Agreement drinkingWater() {
        return DrinkingWaterSample.agreement();
    }

    /**
     * Returns an adopted agreement about water and shipping that six organisations signed: two regions, two services of
     * Rijkswaterstaat, which signed for the State, and two water boards.
     *
     * @return agreement {@code VOORBEELD-2026-004}
     */
    public static Agreement waterways() {
        return WaterwaysSample.agreement(CATALOGUE);
    }

    /**
     * Returns an adopted agreement about failures of power and gas that a region, the police and an association of grid
     * operators signed. The association signed for its members; one person signed for two parties.
     *
     * @return agreement {@code VOORBEELD-2026-005}
     */
    public static Agreement energy() {
        return EnergySample.agreement(CATALOGUE);
    }

    /**
     * Returns an adopted agreement about rescue at sea: one region made it, with a mandate of all others, with a service that
     * works in the whole country. It names version 2.0.0 of the catalogue, whose questions for costs, privacy, liaisons
     * and fallback the form lacks.
     *
     * @return agreement {@code VOORBEELD-2026-006}
     */
    public static Agreement seaRescue() {
        return SeaRescueSample.agreement(WITH_TOPICS_OF_THE_FIELD);
    }

    /**
     * Returns all samples.
     *
     * @return the six agreements in the order of their ids, unmodifiable
     */
    public static List<Agreement> all() {
        return List.of(waterBoard(), gridOperator(), drinkingWater(), waterways(), energy(), seaRescue());
    }
}
