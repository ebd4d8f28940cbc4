package nl.ncw.examples.sample;

import nl.ncw.model.organisation.Contact;

/** People of the grid operator sample. All are invented; their numbers are reserved for fiction, as the package says. */
final class GridOperatorPeople {
    static final Contact ESTHER_ZANDBERGEN = Contact.named("Esther Zandbergen")
            .as("Informatiemanager", "Veiligheidsregio Kennemerland")
            .reachedAt("+44 1632 960201", "esther.zandbergen@example.nl");

    static final Contact PIM_DE_GRAAFF = Contact.named("Pim de Graaff")
            .as("Beleidsadviseur vitale infrastructuur", "Veiligheidsregio Kennemerland")
            .reachedAt("+44 1632 960202", "pim.degraaff@example.nl");

    static final Contact BEDRIJFSVOERINGSCENTRUM = Contact.named("Bedrijfsvoeringscentrum (24/7)")
            .as("Wachtleider", "Netbeheer Duinland")
            .reachedAt("+44 1632 960210", "wachtleider.bvc@example.nl");

    static final Contact NAIMA_BAKKALI = Contact.named("Naïma Bakkali")
            .as("Manager crisismanagement", "Netbeheer Duinland")
            .reachedAt("+44 1632 960211", "naima.bakkali@example.nl");

    static final Contact THIJS_OUDSHOORN = Contact.named("Thijs Oudshoorn")
            .as("Informatiemanager", "Netbeheer Duinland")
            .reachedAt("+44 7700 900212", "thijs.oudshoorn@example.nl");

    static final Contact GEERT_KOOPMAN = Contact.named("Geert Koopman")
            .as("Informatiemanager", "Veiligheidsregio Noord-Holland Noord")
            .reachedAt("+44 1632 960221", "geert.koopman@example.nl");

    static final Contact LOIS_MULDER = Contact.named("Loïs Mulder")
            .as("Informatiecoördinator", "Veiligheidsregio Zaanstreek-Waterland")
            .reachedAt("+44 1632 960222", "lois.mulder@example.nl");

    static final Contact ANDRE_SIMONS = Contact.named("André Simons")
            .as("Informatiemanager", "Veiligheidsregio Amsterdam-Amstelland")
            .reachedAt("+44 1632 960223", "andre.simons@example.nl");

    static final Contact YASMIN_OEZDEMIR = Contact.named("Yasmin Özdemir")
            .as("Accounthouder vitale partners", "Veiligheidsregio Haaglanden")
            .reachedAt("+44 7700 900224", "yasmin.ozdemir@example.nl");

    static final Contact KOEN_VAN_LEEUWEN = Contact.named("Koen van Leeuwen")
            .as("Informatiemanager", "Veiligheidsregio Hollands Midden")
            .reachedAt("+44 1632 960225", "koen.vanleeuwen@example.nl");

    private GridOperatorPeople() {}
}
