package nl.ncw.examples.sample.waterways;

import static nl.ncw.examples.sample.waterways.WaterwaysParties.AMSTEL_GOOI_EN_VECHT;
import static nl.ncw.examples.sample.waterways.WaterwaysParties.FLEVOLAND;
import static nl.ncw.examples.sample.waterways.WaterwaysParties.GOOI_EN_VECHTSTREEK;
import static nl.ncw.examples.sample.waterways.WaterwaysParties.MIDDEN_NEDERLAND;
import static nl.ncw.examples.sample.waterways.WaterwaysParties.VERKEER_EN_WATERMANAGEMENT;
import static nl.ncw.examples.sample.waterways.WaterwaysParties.ZUIDERZEELAND;

import java.time.LocalDate;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Signatory;

/** Those who signed the waterways sample, one for each organisation, and what empowered them. */
final class WaterwaysSignatories {
    private static final LocalDate REGIONS_SIGNED = LocalDate.of(2026, 6, 4);
    private static final LocalDate PARTNERS_SIGNED = LocalDate.of(2026, 6, 11);
    private static final String FOR_THE_STATE = "als vertegenwoordiger van de Staat der Nederlanden";
    private static final String STATE_MANDATE = "Mandaatbesluit van de minister van Infrastructuur en Waterstaat";

    private WaterwaysSignatories() {}

    static Agreement addTo(Agreement agreement) {
        return waterBoards(state(regions(agreement)));
    }

    private static Agreement regions(Agreement agreement) {
        return agreement
                .withSignatory(Signatory.of(FLEVOLAND, "Ingrid Lagerweij", "Plaatsvervangend voorzitter")
                        .inCapacity("namens het bestuur van de veiligheidsregio")
                        .mandatedBy("Besluit van het algemeen bestuur", LocalDate.of(2026, 4, 22))
                        .signed(REGIONS_SIGNED, "Lelystad"))
                .withSignatory(Signatory.of(GOOI_EN_VECHTSTREEK, "Bart Hoogenboom", "Directeur")
                        .inCapacity("namens het bestuur van de veiligheidsregio")
                        .mandatedBy("Mandaatregeling van de veiligheidsregio", LocalDate.of(2025, 9, 17))
                        .signed(REGIONS_SIGNED, "Lelystad"));
    }

    private static Agreement state(Agreement agreement) {
        return agreement
                .withSignatory(Signatory.of(MIDDEN_NEDERLAND, "Duco Reinders", "Hoofdingenieur-directeur")
                        .inCapacity(FOR_THE_STATE)
                        .mandatedBy(STATE_MANDATE)
                        .signed(PARTNERS_SIGNED, "Utrecht"))
                .withSignatory(Signatory.of(VERKEER_EN_WATERMANAGEMENT, "Annet Schuiling", "Hoofdingenieur-directeur")
                        .inCapacity(FOR_THE_STATE)
                        .mandatedBy(STATE_MANDATE)
                        .signed(PARTNERS_SIGNED, "Utrecht"));
    }

    private static Agreement waterBoards(Agreement agreement) {
        return agreement
                .withSignatory(Signatory.of(ZUIDERZEELAND, "Harmen Oosterveld", "Dijkgraaf")
                        .inCapacity("namens het college van dijkgraaf en heemraden")
                        .mandatedBy("Besluit van het college van dijkgraaf en heemraden", LocalDate.of(2026, 5, 12))
                        .signed(PARTNERS_SIGNED, "Lelystad"))
                .withSignatory(Signatory.of(AMSTEL_GOOI_EN_VECHT, "Sietske Bloemendaal", "Dijkgraaf")
                        .inCapacity("namens het dagelijks bestuur")
                        .mandatedBy("Besluit van het dagelijks bestuur", LocalDate.of(2026, 5, 19))
                        .signed(PARTNERS_SIGNED, "Amsterdam"));
    }
}
