package nl.ncw.examples.sample.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ncw.catalogue.PartnerKinds;
import nl.ncw.model.organisation.PartnerKind;

/** The kinds of crisis partner to draw from. */
final class PartnerDescriptions {
    private final List<PartnerDescription> weighted = new ArrayList<>();

    private PartnerDescriptions() {}

    /** Reads the descriptions. A kind without names is left out. */
    static PartnerDescriptions read() {
        Map<String, List<String>> sections = SectionedText.read("partners.txt");
        PartnerDescriptions descriptions = new PartnerDescriptions();
        for (PartnerKind kind : PartnerKinds.all()) {
            Map<String, List<String>> words = new TreeMap<>();
            Stream.of("*", "sector " + kind.sector(), kind.id())
                    .flatMap(name -> Optional.ofNullable(sections.get(name)).stream())
                    .flatMap(List::stream)
                    .filter(line -> !line.isBlank())
                    .forEach(line -> {
                        String[] entry = line.split(" = ", 2);
                        words.put(entry[0], SectionedText.values(entry[1]).toList());
                    });
            if (words.containsKey("names")) {
                descriptions.add(new PartnerDescription(kind, words));
            }
        }
        return descriptions;
    }

    private void add(PartnerDescription description) {
        for (int i = 0; i < description.weight(); i++) {
            weighted.add(description);
        }
    }

    /** Returns a kind; those that many agreements are made with more often. */
    PartnerDescription one(Draws draws) {
        return draws.one(weighted);
    }
}
