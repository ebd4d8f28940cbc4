package nl.ncw.examples.sample.waterways;

import static nl.ncw.examples.sample.waterways.WaterwaysParties.AMSTEL_GOOI_EN_VECHT;
import static nl.ncw.examples.sample.waterways.WaterwaysParties.MIDDEN_NEDERLAND;
import static nl.ncw.examples.sample.waterways.WaterwaysParties.VERKEER_EN_WATERMANAGEMENT;
import static nl.ncw.examples.sample.waterways.WaterwaysParties.ZUIDERZEELAND;

import nl.ncw.model.organisation.Contact;

/** People of the waterways sample. All are invented; their numbers are reserved for fiction, as the package says. */
final class WaterwaysPeople {
    static final Contact BAS_RIETVELD = Contact.named("Bas Rietveld")
            .as("Informatiemanager", "Veiligheidsregio Flevoland")
            .reachedAt("+44 1632 960401", "bas.rietveld@example.nl");

    static final Contact CAROLIEN_SMEETS = Contact.named("Carolien Smeets")
            .as("Informatiemanager", "Veiligheidsregio Gooi en Vechtstreek")
            .reachedAt("+44 1632 960402", "carolien.smeets@example.nl");

    static final Contact MELDPOST = Contact.named("Meldpost (24/7)")
            .as("Officier van Dienst", MIDDEN_NEDERLAND.name())
            .reachedAt("+44 1632 960410", "meldpost.middennederland@example.nl");

    static final Contact NOOR_KETELAARS = Contact.named("Noor Ketelaars")
            .as("Adviseur crisisbeheersing", MIDDEN_NEDERLAND.name())
            .reachedAt("+44 1632 960411", "noor.ketelaars@example.nl");

    static final Contact WATERMANAGEMENTCENTRUM = Contact.named("Watermanagementcentrum (24/7)")
            .as("Coördinator van dienst", VERKEER_EN_WATERMANAGEMENT.name())
            .reachedAt("+44 1632 960420", "coordinator.watermanagement@example.nl");

    static final Contact FENNA_BRUINSMA = Contact.named("Fenna Bruinsma")
            .as("Informatiemanager", ZUIDERZEELAND.name())
            .reachedAt("+44 1632 960430", "fenna.bruinsma@example.nl");

    static final Contact RUBEN_TERLOUW = Contact.named("Ruben Terlouw")
            .as("Calamiteitencoördinator", AMSTEL_GOOI_EN_VECHT.name())
            .reachedAt("+44 7700 900440", "ruben.terlouw@example.nl");

    private WaterwaysPeople() {}
}
