package nl.ncw.export.word.original;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.document.Labels;
import nl.ncw.export.form.FillInForm;
import nl.ncw.export.form.FilledRow;
import nl.ncw.export.form.FormAnswer;
import nl.ncw.export.form.FormField;
import nl.ncw.export.form.FormReading;
import nl.ncw.export.form.RowId;
import nl.ncw.export.word.file.Content;
import nl.ncw.export.word.file.TextContent;
import nl.ncw.export.word.report.Messages;
import nl.ncw.export.word.report.Outside;
import nl.ncw.export.word.report.Report;
import nl.ncw.export.word.report.Spots;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.LocalisedText;
import nl.ncw.model.catalogue.Question;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.catalogue.Voice;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.Severity;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;

/**
 * A filled-in copy of the original Word form, from before there was software for it: tables with the columns Onderwerp,
 * Toelichting and Uitwerking, and nothing in them that a program put there. What stands under Uitwerking becomes the answers;
 * all else that is written in the document is kept and reported.
 */
public final class OriginalForm {
    /** The catalogue that asks what the original form asks. */
    public static final CatalogueReference CATALOGUE =
            new CatalogueReference("netcentrische-samenwerking", new SemanticVersion(1, 0, 0));

    private static final String ELABORATION = "uitwerking";
    private static final List<String> HEADINGS = List.of("onderwerp", "toelichting", ELABORATION);
    private static final String REGIONS = "algemeen.adoptieregio";
    private static final String CORE_TASK = "algemeen.kerntaak";
    private static final String PROFILE = "algemeen.samenwerkingsprofiel";
    private static final int FEWEST_TOPICS = 2;

    /** The parties in the order in which the original form gives each a column. */
    private static final List<Voice> PARTIES = List.of(Voice.REGION, Voice.PARTNER);

    private final TextContent content;
    private final Catalogue catalogue;
    private final Collection<SafetyRegion> regions;
    private final Optional<String> partner;
    private final Report report;
    private final TopicTitles titles;
    private final Spots spots;
    private final Outside outside;
    private final Voices voices;
    private final Map<Topic, Worked> worked = new LinkedHashMap<>();

    /**
     * A copy of the original form.
     *
     * @param content what stands in the document
     * @param catalogue the catalogue {@link #CATALOGUE}
     * @param regions the safety regions that are known
     * @param partner the partner's name, which the form does not ask for
     * @param report where is said what is found
     */
    public OriginalForm(
            TextContent content,
            Catalogue catalogue,
            Collection<SafetyRegion> regions,
            Optional<String> partner,
            Report report) {
        this.content = content;
        this.catalogue = catalogue;
        this.regions = regions;
        this.partner = partner;
        this.report = report;
        Labels labels = Labels.in(LocalisedText.DUTCH);
        this.titles = new TopicTitles(catalogue);
        this.spots = new Spots(labels);
        this.outside = new Outside(content.notes(), report);
        this.voices = new Voices(regions, partner);
    }

    /**
     * Whether a document has the tables of the original form, or at least some rows of them.
     *
     * @param content what stands in the document
     * @param catalogue the catalogue {@link #CATALOGUE}
     * @return whether it has
     */
    public static boolean isIn(TextContent content, Catalogue catalogue) {
        TopicTitles titles = new TopicTitles(catalogue);
        return content.body().stream()
                        .flatMap(piece -> piece instanceof Content.Table table ? table.rows().stream() : Stream.of())
                        .filter(row -> row.cells().size() > 1)
                        .flatMap(row -> titles.find(lines(row.cells().get(0))).stream())
                        .distinct()
                        .count()
                >= FEWEST_TOPICS;
    }

    /**
     * Makes an agreement of what the document says.
     *
     * @return the agreement, with the findings
     * @throws UnreadableAgreementException if the document holds more than any form can
     */
    public ReadResult read() throws UnreadableAgreementException {
        report.say(Severity.INFO, "original-form", "");
        for (Content piece : content.body()) {
            if (piece instanceof Content.Table table) {
                table(table);
            } else {
                Content.Paragraph paragraph = (Content.Paragraph) piece;
                if (paragraph.heading() || isSection(paragraph.text())) {
                    spots.heading(paragraph.text());
                }
                loose(List.of(paragraph), spots.nextParagraph());
            }
        }
        loose(content.edges(), spots.nextParagraph());
        outside.flush();
        outside.rest(spots.nextParagraph());
        Agreement draft = Agreement.draft(CATALOGUE, profile());
        FillInForm form = FillInForm.of(draft, catalogue, LocalisedText.DUTCH, regions);
        List<FilledRow> rows = new ArrayList<>();
        Map<RowId, FilledRow> found = new LinkedHashMap<>();
        for (Map.Entry<Topic, Worked> topic : worked.entrySet()) {
            answers(topic.getKey(), topic.getValue(), form, draft.profile()).forEach(row -> found.put(row.id(), row));
        }
        partner.map(name -> filled(RowId.field("partner.name"), FormField.VALUE, name, ""))
                .ifPresent(row -> found.put(row.id(), row));
        List<FilledRow> involved = regions(found);
        rows.addAll(found.values());
        rows.addAll(involved);
        rows.addAll(notAsked(form, found.keySet(), !involved.isEmpty()));
        ReadResult read = new FormReading(draft, catalogue, LocalisedText.DUTCH, regions).read(rows);
        return new ReadResult(
                read.agreement().withUnplaced(report.kept()), report.with(read.findings()), Optional.empty());
    }

    private void table(Content.Table table) throws UnreadableAgreementException {
        int from = -1;
        Optional<Topic> latest = Optional.empty();
        for (Content.Row row : table.rows()) {
            String spot = spots.nextRow();
            List<String> texts = row.cells().stream().map(cell -> lines(cell)).toList();
            for (Content.Cell cell : row.cells()) {
                notes(cell.content(), spot);
            }
            int header = header(row);
            if (header >= 0) {
                from = header;
                latest = Optional.empty();
                continue;
            }
            String first = texts.isEmpty() ? "" : texts.get(0);
            Optional<Topic> topic = titles.find(first);
            boolean continues = topic.isEmpty()
                    && !row.cells().isEmpty()
                    && (first.isBlank() || row.cells().get(0).goesOn());
            if (topic.isPresent() || !continues) {
                latest = topic;
            }
            if (latest.isEmpty() || row.cells().size() < 2) {
                loose(
                        row.cells().stream()
                                .flatMap(cell -> cell.content().stream())
                                .toList(),
                        spot);
            } else {
                Worked into = worked.computeIfAbsent(latest.get(), key -> new Worked(spot));
                row(row, elaborations(row, from), into, spot);
            }
        }
    }

    /** Where the column for what is worked out begins, if a row names the columns; -1 otherwise. */
    private static int header(Content.Row row) {
        List<String> names = row.cells().stream()
                .map(cell -> TopicTitles.letters(lines(cell)))
                .toList();
        boolean named = names.stream()
                        .filter(name -> HEADINGS.stream().anyMatch(known -> TopicTitles.likeness(name, known) > 0.7))
                        .count()
                >= 2;
        int column = 0;
        for (int cell = 0; named && cell < names.size(); cell++) {
            if (TopicTitles.likeness(names.get(cell), ELABORATION) > 0.7) {
                return column;
            }
            column += row.cells().get(cell).columns();
        }
        return -1;
    }

    /** The number of the first cell in the column for what is worked out; the last cell where that is not told. */
    private static int elaborations(Content.Row row, int from) {
        int column = 0;
        for (int cell = 0; cell < row.cells().size(); cell++) {
            if (from > 0 && column >= from && cell > 0) {
                return cell;
            }
            column += row.cells().get(cell).columns();
        }
        return row.cells().size() - 1;
    }

    private void row(Content.Row row, int elaboration, Worked into, String spot) throws UnreadableAgreementException {
        for (int number = 1; number < elaboration; number++) {
            for (Content piece : row.cells().get(number).content()) {
                boolean asks = piece instanceof Content.Paragraph paragraph && isGuide(paragraph);
                if (asks) {
                    into.guides.add(((Content.Paragraph) piece).text());
                }
                // What somebody wrote behind a question stands in its paragraph.
                if (!asks || !((Content.Paragraph) piece).text().strip().endsWith("?")) {
                    loose(List.of(piece), spot);
                }
            }
        }
        Content.Cell first = row.cells().get(0);
        List<Content> described = first.content().stream()
                .dropWhile(piece -> piece instanceof Content.Paragraph paragraph
                        && titles.find(paragraph.text()).isEmpty())
                .skip(1)
                .toList();
        loose(titles.find(lines(first)).isPresent() ? described : first.content(), spot);
        List<List<String>> cells = row.cells().stream()
                .skip(elaboration)
                .map(cell -> paragraphs(cell.content()))
                .toList();
        cells.forEach(into.texts::addAll);
        into.rows.add(cells);
    }

    private static boolean isGuide(Content.Paragraph paragraph) {
        return paragraph.listed() || paragraph.text().stripLeading().startsWith(">");
    }

    private void loose(List<Content> pieces, String spot) throws UnreadableAgreementException {
        notes(pieces, spot);
        for (String text : paragraphs(pieces)) {
            if (!text.isBlank() && !isSection(text) && !isOffer(text)) {
                outside.loose(spot, text);
            }
        }
    }

    /** Whether a text is the title of a section, whatever its number. */
    private boolean isSection(String text) {
        String title = TopicTitles.letters(text).replaceFirst("^[0-9]+", "");
        return catalogue.sections().stream()
                .anyMatch(section ->
                        title.equals(TopicTitles.letters(section.title().in(LocalisedText.DUTCH))));
    }

    /** Whether a text is the list of what can be chosen, which stands below two of the topics. */
    private static boolean isOffer(String text) {
        String offered = TopicTitles.letters(text);
        return Stream.of(
                        Stream.of(CoreTask.values()).map(CoreTask::key),
                        Stream.of(CooperationProfile.values()).map(CooperationProfile::key))
                .anyMatch(keys -> offered.equals(TopicTitles.letters(keys.collect(Collectors.joining()))));
    }

    private void notes(List<Content> pieces, String spot) throws UnreadableAgreementException {
        for (Content.Paragraph paragraph : Content.paragraphs(pieces).toList()) {
            outside.notes(paragraph, spot);
        }
    }

    /** The paragraphs of a piece of text, and the rows of the tables in it. */
    private static List<String> paragraphs(List<Content> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Content.Table table
                        ? table.rows().stream().map(OriginalForm::row)
                        : Stream.of(((Content.Paragraph) piece).text()))
                .toList();
    }

    private static String row(Content.Row row) {
        return String.join(" | ", row.cells().stream().map(cell -> lines(cell)).toList());
    }

    private static String lines(Content.Cell cell) {
        return String.join("\n", paragraphs(cell.content())).strip();
    }

    /** The profile that the document names; the one that the original form is for if it names none. */
    private CooperationProfile profile() {
        String said = worked.entrySet().stream()
                .filter(topic -> topic.getKey().id().equals(PROFILE))
                .map(topic -> TopicTitles.letters(Elaboration.join(topic.getValue().texts)))
                .findFirst()
                .orElse("");
        List<CooperationProfile> named = Stream.of(CooperationProfile.values())
                .filter(profile -> said.equals(TopicTitles.letters(profile.key())))
                .toList();
        return named.isEmpty() ? CooperationProfile.STRUCTUREEL : named.get(0);
    }

    private List<FilledRow> answers(Topic topic, Worked text, FillInForm form, CooperationProfile profile)
            throws UnreadableAgreementException {
        String whole = Elaboration.join(text.texts);
        if (topic.id().equals(CORE_TASK)) {
            return List.of(filled(RowId.field("partner.core-task"), FormField.VALUE, whole, text.spot));
        }
        if (topic.id().equals(PROFILE)) {
            if (!whole.isEmpty() && !TopicTitles.letters(whole).equals(TopicTitles.letters(profile.key()))) {
                report.keep("profile-assumed", text.spot, whole, Messages.shown(whole), profile.key());
            }
            return List.of();
        }
        if (topic.id().equals(REGIONS)) {
            text.regions = true;
            return List.of();
        }
        List<Question> asked = topic.questions().stream()
                .filter(question -> question.voices().stream()
                        .anyMatch(voice ->
                                form.answer(new AnswerKey(question.id(), voice)).isPresent()))
                .toList();
        if (asked.isEmpty()) {
            if (!whole.isEmpty()) {
                report.keep("not-asked", text.spot, whole, Messages.shown(whole));
            }
            return List.of();
        }
        Map<RowId, FilledRow> rows = new LinkedHashMap<>();
        Voices.Said said = said(topic, text, asked);
        if (said.isDivided()) {
            for (Voice voice : said.named().keySet()) {
                divided(topic, text, asked, said.by(voice))
                        .forEach((question, answer) -> answer(rows, question, voice, answer, text.spot));
            }
        } else {
            divided(topic, text, asked, text.texts).forEach((question, answer) -> {
                Voices.Said each = voices.divide(List.of(answer));
                if (question.voices().size() > 1 && !each.isDivided() && !answer.isEmpty()) {
                    report.say(
                            Severity.WARNING,
                            "for-both",
                            text.spot,
                            question.text().in(LocalisedText.DUTCH));
                }
                for (Voice voice : question.voices()) {
                    String own = question.voices().size() > 1 ? Elaboration.join(each.by(voice)) : answer;
                    answer(rows, question, voice, own, text.spot);
                }
            });
        }
        return List.copyOf(rows.values());
    }

    /** Who says what under a topic with questions to each of the parties alone; nothing is divided under another. */
    private Voices.Said said(Topic topic, Worked text, List<Question> asked) {
        Voices.Said said = new Voices.Said(List.of(), Map.of());
        if (asked.stream().anyMatch(question -> question.voices().size() < 2)) {
            return said;
        }
        boolean inColumns = false;
        for (List<List<String>> cells : text.rows) {
            boolean twoColumns = cells.size() == PARTIES.size();
            for (int cell = 0; cell < cells.size(); cell++) {
                Set<Voice> column = twoColumns ? Set.of(PARTIES.get(cell)) : Set.of();
                inColumns |= twoColumns && !Elaboration.join(cells.get(cell)).isEmpty();
                said = said.and(voices.divide(cells.get(cell), column));
            }
        }
        if (inColumns && said.isDivided()) {
            report.say(Severity.WARNING, "by-column", text.spot, topic.title().in(LocalisedText.DUTCH));
        }
        return said;
    }

    private Map<Question, String> divided(Topic topic, Worked text, List<Question> asked, List<String> lines) {
        Elaboration.Divided divided = new Elaboration(asked, text.guides).divide(lines);
        if (divided.sure() != Elaboration.Sure.CERTAIN
                && !Elaboration.join(lines).isEmpty()) {
            report.say(
                    Severity.WARNING,
                    divided.sure() == Elaboration.Sure.BY_ORDER ? "by-order" : "undivided",
                    text.spot,
                    topic.title().in(LocalisedText.DUTCH));
        }
        return divided.texts();
    }

    private static void answer(Map<RowId, FilledRow> rows, Question question, Voice voice, String answer, String spot) {
        RowId id = RowId.of(new AnswerKey(question.id(), voice));
        rows.put(id, filled(id, FormAnswer.ANSWER, answer, spot));
    }

    /** The adopting region goes to the others; gives the rows of those involved. */
    private List<FilledRow> regions(Map<RowId, FilledRow> found) throws UnreadableAgreementException {
        Set<SafetyRegion> involved = new LinkedHashSet<>();
        String spot = "";
        for (Worked text : worked.values()) {
            if (!text.regions) {
                continue;
            }
            spot = text.spot;
            boolean others = false;
            for (String line : Elaboration.join(text.texts).lines().toList()) {
                String letters = TopicTitles.letters(line);
                others |= letters.startsWith("betrokken");
                Set<SafetyRegion> named = named(line);
                if (!others && named.size() == 1) {
                    SafetyRegion region = named.iterator().next();
                    found.putIfAbsent(
                            RowId.field("region"),
                            filled(RowId.field("region"), FormField.VALUE, region.code(), text.spot));
                }
                involved.addAll(named);
                if (!saysNoMore(line, named)) {
                    report.keep("regions-rest", text.spot, line, Messages.shown(line));
                }
            }
        }
        List<FilledRow> rows = new ArrayList<>();
        for (SafetyRegion region : involved) {
            rows.add(filled(RowId.field("involved-regions"), "region", region.code(), spot));
        }
        return rows;
    }

    /** The regions that a line names, the longest names first, in the order of the line. */
    private Set<SafetyRegion> named(String line) {
        Map<Integer, SafetyRegion> byPlace = new TreeMap<>();
        String rest = line.toLowerCase(Locale.ROOT);
        for (SafetyRegion region : byLength()) {
            String name = region.name().toLowerCase(Locale.ROOT);
            int place = rest.indexOf(name);
            if (place >= 0) {
                byPlace.put(place, region);
                rest = rest.replace(name, "#".repeat(name.length()));
            }
        }
        return new LinkedHashSet<>(byPlace.values());
    }

    private List<SafetyRegion> byLength() {
        return regions.stream()
                .sorted(Comparator.comparing(
                        (SafetyRegion region) -> -region.name().length()))
                .toList();
    }

    private boolean saysNoMore(String line, Set<SafetyRegion> named) {
        String rest = line.toLowerCase(Locale.ROOT);
        for (SafetyRegion region : byLength()) {
            if (named.contains(region)) {
                rest = rest.replace(region.name().toLowerCase(Locale.ROOT), " ");
            }
        }
        rest = rest.replaceAll("^\\W*(adoptieregio|betrokken regio[’'`]?s)\\W*", " ")
                .replaceAll("veiligheidsregio([’'`]?s)?|\\b(de|en|regio)\\b", " ");
        return TopicTitles.letters(rest).isEmpty();
    }

    /** All that the original form does not ask for, as it stands in an empty form. */
    private static List<FilledRow> notAsked(FillInForm form, Set<RowId> found, boolean regionsFound) {
        List<FilledRow> rows = new ArrayList<>();
        form.fields().stream()
                .filter(field -> !found.contains(field.id()))
                .forEach(field -> rows.add(filled(field.id(), FormField.VALUE, field.value(), "")));
        form.answers().stream()
                .filter(answer -> !found.contains(answer.id()))
                .forEach(answer -> rows.add(filled(answer.id(), FormAnswer.ANSWER, "", "")));
        Stream.concat(form.tables().stream(), form.answers().stream().flatMap(answer -> answer.table().stream()))
                .flatMap(table -> table.rows().stream().map(row -> {
                    Map<String, FilledRow.Cell> cells = new LinkedHashMap<>();
                    for (int column = 0; column < row.cells().size(); column++) {
                        cells.put(
                                table.columns().get(column).id(),
                                new FilledRow.Cell(row.cells().get(column), ""));
                    }
                    return new FilledRow(row.id(), "", cells);
                }))
                .filter(row -> !regionsFound || !row.id().equals(RowId.field("involved-regions")))
                .forEach(rows::add);
        return rows;
    }

    private static FilledRow filled(RowId id, String column, String text, String spot) {
        return new FilledRow(id, spot, Map.of(column, new FilledRow.Cell(text, spot)));
    }

    /** What is worked out under a topic, in the order of the document. */
    private static final class Worked {
        private final String spot;
        private final List<String> texts = new ArrayList<>();
        private final List<List<List<String>>> rows = new ArrayList<>();
        private final List<String> guides = new ArrayList<>();
        private boolean regions;

        private Worked(String spot) {
            this.spot = spot;
        }
    }
}
