package nl.ncw.examples.sample.random;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;

/** Invented people. Their numbers and addresses can be nobody's, as the package says. */
final class People {
    private final Map<String, List<String>> names;

    private People(Map<String, List<String>> names) {
        this.names = names;
    }

    static People read() {
        return new People(SectionedText.read("people.txt"));
    }

    String name(Draws draws) {
        return draws.one(of("first names")) + " " + draws.one(of("last names"));
    }

    String regionSignatoryFunction(Draws draws) {
        return draws.one(of("region signatory functions"));
    }

    /** Returns somebody of an organisation. */
    Contact contact(Organisation organisation, Draws draws) {
        String function =
                draws.one(of(organisation.party() == Party.REGION ? "region functions" : "partner functions"));
        return contact(organisation, function, draws);
    }

    /** Returns somebody of an organisation, with a function. */
    Contact contact(Organisation organisation, String function, Draws draws) {
        String name = name(draws);
        return Contact.named(name)
                .as(function, organisation.fullName())
                .reachedAt(telephone(draws), slug(name, ".") + "@" + domain(organisation));
    }

    /** Returns a desk that is always staffed. */
    Contact desk(Organisation organisation, String desk, Draws draws) {
        String name = PhraseWords.capitalised(desk.replaceFirst("^(?:de|het) ", ""));
        return Contact.named(name + " (24/7)")
                .as("Wachtdienst", organisation.fullName())
                .reachedAt(telephone(draws), "wachtdienst@" + domain(organisation));
    }

    /** Returns a number from a range that is kept free for fiction: a landline or a mobile one. */
    private static String telephone(Draws draws) {
        String start = draws.chance(50) ? "+44 1632 960" : "+44 7700 900";
        return start + String.format(Locale.ROOT, "%03d", draws.between(0, 999));
    }

    private static String domain(Organisation organisation) {
        return slug(organisation.fullName(), "-") + ".example";
    }

    private static String slug(String text, String separator) {
        // The dotless i has no accent that could be taken off.
        String plain = Normalizer.normalize(text.replace('ı', 'i'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", separator)
                .replaceAll("^[.-]|[.-]$", "");
    }

    private List<String> of(String section) {
        return SectionedText.values(Objects.requireNonNull(names.get(section), section));
    }
}
