package nl.ncw.export.word.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.LocalisedText;
import nl.ncw.model.catalogue.Topic;

/** Finds the topic that a title names, whatever its number and in spite of a slip of the pen. */
final class TopicTitles {
    private static final Pattern NUMBER = Pattern.compile("^[0-9]+([.][0-9]+)*[.)]?\\s*");
    private static final double GOES_ON = 0.85;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE = 200;

    /** What the original form calls a topic, where the catalogue words it otherwise. */
    private static final Map<String, String> ORIGINAL = Map.of(
            "organisatie.crisisorganisatie", "In stand houden netcentrische crisisorganisatie",
            "organisatie.doorontwikkeling", "Aansluiting doorontwikkeling ncw",
            "mens-cultuur-oto.oefenen", "Samen oefenen / Vakbekwaam blijven",
            "techniek.tool", "Ondersteunende tool & technische koppeling",
            "techniek.accounts", "Functies – account");

    private final List<Title> titles = new ArrayList<>();

    TopicTitles(Catalogue catalogue) {
        for (Topic topic : catalogue.entries().stream()
                .map(Catalogue.Entry::topic)
                .distinct()
                .toList()) {
            titles.add(new Title(Letters.of(topic.title().in(LocalisedText.DUTCH)), topic));
            Optional.ofNullable(ORIGINAL.get(topic.id()))
                    .ifPresent(title -> titles.add(new Title(Letters.of(title), topic)));
        }
    }

    /** The topic whose title stands in the first lines of some, which may be narrow. */
    Optional<Found> find(List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        Found best = null;
        double highest = 0;
        StringBuilder title = new StringBuilder();
        for (int line = 0; line < Math.min(MOST_LINES, filled.size()); line++) {
            title.append(
                            filled.get(line).strip(),
                            0,
                            Math.min(LONGEST_LINE, filled.get(line).strip().length()))
                    .append(' ');
            String wanted = Letters.of(NUMBER.matcher(title).replaceFirst(""));
            for (Title known : titles) {
                double likeness = likeness(wanted, known.letters());
                if (likeness > highest) {
                    highest = likeness;
                    best = new Found(known.topic(), filled.subList(line + 1, filled.size()));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double likeness(String wanted, String title) {
        return wanted.length() > title.length() && wanted.startsWith(title) ? GOES_ON : Letters.likeness(wanted, title);
    }

    /**
     * A topic whose title was found.
     *
     * @param topic the topic
     * @param rest the lines behind the title that are not blank
     */
    record Found(Topic topic, List<String> rest) {}

    private record Title(String letters, Topic topic) {}
}
