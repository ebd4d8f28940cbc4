package nl.ncw.examples.sample;

import nl.ncw.model.organisation.Contact;

/** People of the drinking water sample. All are invented; their numbers are reserved for fiction, as the package says. */
final class DrinkingWaterPeople {
    static final Contact JELLE_DIJKEMA = Contact.named("Jelle Dijkema")
            .as("Informatiemanager", "Veiligheidsregio Groningen")
            .reachedAt("+44 1632 960301", "jelle.dijkema@example.nl");

    /** Contact with an incomplete number, for validation to find. */
    static final Contact WOUTER_POSTMA = Contact.named("Wouter Postma")
            .as("Coördinator leveringszekerheid", "Drinkwaterbedrijf Noorderbron")
            .reachedAt("+44 1632 9603xx", "wouter.postma@example.nl");

    static final Contact INGE_HAAN = Contact.named("Inge Haan")
            .as("Projectleider", "Drinkwaterbedrijf Noorderbron")
            .reachedAt("+44 7700 900312", "");

    private DrinkingWaterPeople() {}
}
