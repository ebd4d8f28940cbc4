package nl.ncw.examples.sample.energy;

import static nl.ncw.examples.sample.energy.EnergyParties.NETBEHEER_NEDERLAND;
import static nl.ncw.examples.sample.energy.EnergyParties.POLITIE;

import nl.ncw.model.organisation.Contact;

/** People of the energy sample. All are invented; their numbers are reserved for fiction, as the package says. */
final class EnergyPeople {
    static final Contact HESTER_VAN_DAM = Contact.named("Hester van Dam")
            .as("Informatiemanager", "Veiligheidsregio Zuid-Holland Zuid")
            .reachedAt("+44 1632 960601", "hester.vandam@example.nl");

    static final Contact LIAISON_NETBEHEER = Contact.named("Crisiscoördinatie netbeheerders (24/7)")
            .as("Crisiscoördinator", NETBEHEER_NEDERLAND.name())
            .reachedAt("+44 1632 960610", "crisiscoordinatie.netbeheer@example.nl");

    static final Contact OTTO_LINDEBOOM = Contact.named("Otto Lindeboom")
            .as("Adviseur crisismanagement", NETBEHEER_NEDERLAND.name())
            .reachedAt("+44 1632 960611", "otto.lindeboom@example.nl");

    static final Contact SAMIRA_EL_HADDAD = Contact.named("Samira el Haddad")
            .as("Operationeel specialist conflict- en crisisbeheersing", POLITIE.name())
            .reachedAt("+44 1632 960620", "samira.elhaddad@example.nl");

    private EnergyPeople() {}
}
