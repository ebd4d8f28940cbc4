package nl.ncw.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.text.LocalisedText;

/** A copy of the original form that people filled in as they like: each word that they wrote occurs once. */
final class RandomOriginal {
    private static final List<Topic> TOPICS = OriginalDocument.CATALOGUE.entries().stream()
            .map(Catalogue.Entry::topic)
            .distinct()
            .toList();
    private static final List<String> LABELS = List.of(
            "VR: ",
            "Partner: ",
            "Waterschap: ",
            "Beide: ",
            "Trigger: ",
            "Adoptieregio: ",
            "Betrokken regio’s: ",
            "Aanspreekpunt: ",
            "Haalplicht: ",
            "Let op: ",
            "Utrecht: ",
            "Regievoering ",
            "");
    private static final List<String> ENDS = List.of(
            "", "", "?", ": ja", " – nee, %s", ", 088-1234567", ", %s, 06 12345678, a@b.example", " | %s", ": %s");

    private final Random random;
    private final List<String> words = new ArrayList<>();

    RandomOriginal(long seed) {
        random = new Random(seed);
    }

    /** The words that were written. */
    List<String> words() {
        return words;
    }

    String[] pieces() {
        return IntStream.range(0, 2 + random.nextInt(5))
                .mapToObj(piece -> random.nextInt(3) == 0 ? paragraphs(1) : table(1 + random.nextInt(8)))
                .collect(Collectors.toCollection(() -> new ArrayList<>(List.of(OriginalDocument.table(
                        OriginalDocument.HEADER,
                        OriginalDocument.OTHER,
                        OriginalDocument.row("5. Alerteren", "", ""))))))
                .toArray(String[]::new);
    }

    private String table(int rows) {
        String header = one(
                "",
                OriginalDocument.HEADER,
                OriginalDocument.row("Onderwerp", "Uitwerking"),
                OriginalDocument.row("Onderwerp", "Status"),
                OriginalDocument.row("Onderwerp", "Uitwerking VR", "Uitwerking partner", "Actiehouder"),
                OriginalDocument.HEADER + OriginalDocument.row("", "VR", "Waterschap"));
        return OriginalDocument.table(header + repeated(rows, this::row));
    }

    private String row() {
        int cells = 1 + random.nextInt(4);
        return "<w:tr>" + title() + repeated(cells, () -> OriginalDocument.cell(merged(), content())) + "</w:tr>";
    }

    private String title() {
        Topic topic = TOPICS.get(random.nextInt(TOPICS.size()));
        String title =
                topic.number() + ". " + topic.title().in(LocalisedText.DUTCH).replace("&", "&amp;");
        return OriginalDocument.cell(
                merged(), one("", title, title, title + "\n" + word(), title + " (" + word() + ")", word()));
    }

    private String merged() {
        return one("", "", "<w:gridSpan w:val=\"2\"/>", "<w:vMerge/>");
    }

    private String content() {
        return switch (random.nextInt(8)) {
            case 0 -> OriginalDocument.inner(repeated(1 + random.nextInt(4), this::innerRow));
            case 1 -> repeated(1 + random.nextInt(4), () -> OriginalDocument.item(line()));
            case 2 ->
                OriginalDocument.asked(TOPICS.get(random.nextInt(TOPICS.size())).id());
            default -> paragraphs(random.nextInt(5));
        };
    }

    private String innerRow() {
        List<String> firsts = List.of("Operationeel", "Tactisch", "x", "Functie", "Naam", "Piketauto", word());
        List<String> others = List.of("VR", "Partner", "Rechten", "Telefoon", "ja", word(), word());
        return OriginalDocument.row(
                firsts.get(random.nextInt(firsts.size())),
                others.get(random.nextInt(others.size())),
                others.get(random.nextInt(others.size())));
    }

    private String paragraphs(int number) {
        return OriginalDocument.paragraphs(IntStream.range(0, number)
                .mapToObj(paragraph -> one("", "", "> ", "– ", "1. ") + line())
                .collect(Collectors.joining("\n")));
    }

    private String line() {
        String end = ENDS.get(random.nextInt(ENDS.size()));
        return LABELS.get(random.nextInt(LABELS.size())) + word() + (end.contains("%s") ? end.formatted(word()) : end);
    }

    /** A word of letters alone, since a name has no digits. */
    private String word() {
        String word = "Zq"
                + Integer.toString(words.size() + 1000, 26)
                        .chars()
                        .map(digit -> Character.isDigit(digit) ? 'A' + digit - '0' : 'k' + (digit - 'a') % 16)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                + "q";
        words.add(word);
        return word;
    }

    private String one(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static String repeated(int times, Supplier<String> text) {
        return IntStream.range(0, times).mapToObj(time -> text.get()).collect(Collectors.joining());
    }
}
