package nl.ncw.examples.sample;

import nl.ncw.model.organisation.Contact;

/** People of the water board sample. All are invented; their numbers are reserved for fiction, as the package says. */
final class WaterBoardPeople {
    static final Contact MARIEKE_VAN_DER_VELDEN = Contact.named("Marieke van der Velden")
            .as("Informatiemanager", "Veiligheidsregio Gelderland-Zuid")
            .reachedAt("+44 1632 960101", "marieke.vandervelden@example.nl");

    static final Contact JOOST_HENDRIKS = Contact.named("Joost Hendriks")
            .as("OTO-coördinator", "Veiligheidsregio Gelderland-Zuid")
            .reachedAt("+44 1632 960102", "joost.hendriks@example.nl");

    static final Contact MELDPUNT_CALAMITEITEN = Contact.named("Meldpunt calamiteiten (24/7)")
            .as("Wachtdienst", "Waterschap De Vier Rivieren")
            .reachedAt("+44 1632 960110", "meldpunt.calamiteiten@example.nl");

    static final Contact SANNE_TERPSTRA = Contact.named("Sanne Terpstra")
            .as("Coördinator crisisbeheersing", "Waterschap De Vier Rivieren")
            .reachedAt("+44 1632 960111", "sanne.terpstra@example.nl");

    static final Contact DIRK_JAN_BROUWER = Contact.named("Dirk-Jan Brouwer")
            .as("Informatiemanager WOT", "Waterschap De Vier Rivieren")
            .reachedAt("+44 7700 900112", "dirkjan.brouwer@example.nl");

    static final Contact BAS_WOLTERS = Contact.named("Bas Wolters")
            .as("Informatiemanager", "Veiligheidsregio Gelderland-Midden")
            .reachedAt("+44 1632 960121", "bas.wolters@example.nl");

    static final Contact FATIMA_EL_IDRISSI = Contact.named("Fatima el Idrissi")
            .as("Coördinator informatiemanagement", "Veiligheidsregio Utrecht")
            .reachedAt("+44 1632 960122", "fatima.elidrissi@example.nl");

    static final Contact RUBEN_KOEHLER = Contact.named("Ruben Köhler")
            .as("Informatiemanager", "Veiligheidsregio Zuid-Holland Zuid")
            .reachedAt("+44 1632 960123", "ruben.kohler@example.nl");

    static final Contact CHLOE_VERHAGEN = Contact.named("Chloé Verhagen")
            .as("Adviseur crisisbeheersing", "Veiligheidsregio Midden- en West-Brabant")
            .reachedAt("+44 7700 900124", "chloe.verhagen@example.nl");

    private WaterBoardPeople() {}
}
