package nl.ncw.export.word.original;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.LocalisedText;
import nl.ncw.model.catalogue.Topic;

/** Finds the topic that a title names, whatever its number and in spite of a slip of the pen. */
final class TopicTitles {
    private static final Pattern NUMBER = Pattern.compile("^[0-9]+([.][0-9]+)*[.)]?\\s*");
    private static final double ALIKE = 0.8;
    private static final double GOES_ON = 0.85;

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
            titles.add(new Title(letters(topic.title().in(LocalisedText.DUTCH)), topic));
            Optional.ofNullable(ORIGINAL.get(topic.id()))
                    .ifPresent(title -> titles.add(new Title(letters(title), topic)));
        }
    }

    /** The topic whose title the first line of a text is. */
    Optional<Topic> find(String text) {
        String line =
                NUMBER.matcher(text.strip().lines().findFirst().orElse("")).replaceFirst("");
        String wanted = letters(line);
        Title best = null;
        double highest = 0;
        for (Title title : titles) {
            double likeness = wanted.length() > title.letters().length() && wanted.startsWith(title.letters())
                    ? GOES_ON
                    : likeness(wanted, title.letters());
            if (likeness > highest) {
                highest = likeness;
                best = title;
            }
        }
        return highest < ALIKE ? Optional.empty() : Optional.ofNullable(best).map(Title::topic);
    }

    /** The letters and digits of a text alone, by which it is compared. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** How much two texts are alike, from 0 to 1: one minus the share of letters that differ. */
    static double likeness(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        // The difference in length alone tells most texts apart, and spares long ones the table below.
        return longest == 0 || Math.abs(one.length() - other.length()) > longest * (1 - ALIKE)
                ? 0
                : 1 - (double) distance(one, other) / longest;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int same = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(same, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private record Title(String letters, Topic topic) {}
}
