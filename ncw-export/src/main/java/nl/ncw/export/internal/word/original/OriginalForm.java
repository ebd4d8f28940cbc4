package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.finding.WordFindingCode;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.form.reading.FormReader;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.ooxml.word.WordContent;
import nl.ncw.export.internal.word.returned.DocumentNotes;
import nl.ncw.export.internal.word.returned.LocationTracker;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;

/**
 * Filled-in copy of the original Word form, from before there was software for it. The form has tables with the columns
 * Onderwerp, Toelichting and Uitwerking, without any anchors. The text under Uitwerking becomes the answers.
 * All other text that people wrote is kept and reported.
 */
public final class OriginalForm {
    /** The catalogue with the questions of the original form. */
    public static final CatalogueReference CATALOGUE =
            new CatalogueReference("netcentrische-samenwerking", new SemanticVersion(1, 0, 0));

    private static final DocumentLabels LABELS = DocumentLabels.in(LocalisedText.DUTCH);
    private static final String REGIONS = "algemeen.adoptieregio";
    private static final String CORE_TASK = "algemeen.kerntaak";
    private static final String PROFILE = "algemeen.samenwerkingsprofiel";

    private final WordContent content;
    private final Catalogue catalogue;
    private final RegionRegister regions;
    private final Optional<String> partner;
    private final OriginalPartnerRows partnerRows;
    private final ReadingLog log;
    private final LocationTracker locations;
    private final TopicTitleMatcher titles;
    private final OriginalFormSentences printed;
    private final NonAnswerText nonAnswers;

    /**
     * Creates a copy of the original form.
     *
     * @param content the content of the document
     * @param catalogue the catalogue {@link #CATALOGUE}
     * @param regions the known safety regions
     * @param partner the name of the partner, which the form does not ask for
     * @param log the log of the reading
     */
    public OriginalForm(
            WordContent content,
            Catalogue catalogue,
            RegionRegister regions,
            Optional<String> partner,
            ReadingLog log) {
        this.content = content;
        this.catalogue = catalogue;
        this.regions = regions;
        this.partner = partner;
        this.partnerRows = new OriginalPartnerRows(partner, log);
        this.log = log;
        this.locations = new LocationTracker(LABELS);
        this.printed = OriginalFormSentences.of(catalogue);
        this.titles = new TopicTitleMatcher(catalogue);
        UnrecognisedContent outside = new UnrecognisedContent(log, "\n");
        DocumentNotes notes = new DocumentNotes(content.notes(), outside, log);
        this.nonAnswers = new NonAnswerText(catalogue, titles, printed, content.body(), outside, notes);
    }

    /**
     * Returns whether a document has the tables of the original form, or at least some of their rows.
     *
     * @param content the content of the document
     * @param catalogue the catalogue {@link #CATALOGUE}
     * @return whether it has them
     */
    public static boolean isIn(WordContent content, Catalogue catalogue) {
        return DocumentRows.areIn(
                content.body(),
                new TopicTitleMatcher(catalogue),
                new SpeakerSplitter(RegionRegister.empty(), Optional.empty()));
    }

    /**
     * Reads the agreement.
     *
     * @return the agreement, with the findings
     * @throws UnreadableAgreementException if the document has more content than any form can have
     */
    public ReadResult read() throws UnreadableAgreementException {
        log.say(WordFindingCode.ORIGINAL_FORM, "");
        SpeakerSplitter voices = new SpeakerSplitter(regions, partner);
        DocumentRows.Read found = new DocumentRows(titles, voices, nonAnswers, locations).of(content.body());
        found.second().ifPresent(location -> log.say(WordFindingCode.SECOND_AGREEMENT, location));
        Agreement draft = Agreement.draft(CATALOGUE, profile(found.pieces()));
        FillInForm form = FillInForm.of(draft, catalogue, LocalisedText.DUTCH, regions);
        RegionMentions regionMentions = new RegionMentions(regions, log);
        TopicAnswers answers = new TopicAnswers(form, printed, voices, regionMentions, regions, log);
        Map<Topic, TopicText> texts = agreedTexts(found.pieces(), answers);
        for (Topic topic : found.twice()) {
            // A topic that is named in headings alone has no text.
            Optional.ofNullable(texts.get(topic))
                    .ifPresent(text -> log.say(
                            WordFindingCode.TOPIC_TWICE,
                            text.location(),
                            topic.title().in(LocalisedText.DUTCH)));
        }
        List<ReturnedRow> rows = new ArrayList<>();
        for (Map.Entry<Topic, TopicText> topic : texts.entrySet()) {
            rows.addAll(rows(topic.getKey(), topic.getValue(), draft.profile(), answers, regionMentions));
        }
        if (texts.keySet().stream().noneMatch(topic -> topic.id().equals(CORE_TASK))) {
            rows.addAll(partnerRows.of("", LABELS.get("word.location.start")));
        }
        rows.addAll(regionMentions.rows());
        rows.addAll(rowsNotInOriginal(form, rows.stream().map(ReturnedRow::id).collect(Collectors.toSet())));
        ReadResult read = new FormReader(draft, catalogue, LocalisedText.DUTCH, regions).read(rows);
        return log.result(read.agreement(), read.findings(), Optional.empty());
    }

    /** Returns the agreed text by topic. All other text is kept. */
    private Map<Topic, TopicText> agreedTexts(List<DocumentPiece> pieces, TopicAnswers answers)
            throws UnreadableAgreementException {
        Map<Topic, TopicText> texts = new LinkedHashMap<>();
        MergedCells merged = new MergedCells(log);
        for (DocumentPiece piece : pieces) {
            merged.add(piece);
            nonAnswers.notes(piece.content(), piece.location());
            List<String> notAnswers = switch (piece.kind()) {
                case LOOSE -> outsideTables((DocumentPiece.Loose) piece);
                case HEADER -> ((DocumentPiece.Header) piece).remarks();
                case OF_TOPIC -> row((DocumentPiece.OfTopic) piece, texts, answers);
            };
            nonAnswers.text(notAnswers, piece.location());
        }
        merged.finish();
        nonAnswers.edges(content.edges(), LABELS.get("word.location.page-edge"));
        nonAnswers.finish(locations.nextParagraph());
        return texts;
    }

    private List<String> outsideTables(DocumentPiece.Loose piece) throws UnreadableAgreementException {
        nonAnswers.contents(piece.content(), piece.location());
        return piece.lines();
    }

    /** Reads a row about a topic; nothing of it is left to be kept. */
    private List<String> row(DocumentPiece.OfTopic row, Map<Topic, TopicText> texts, TopicAnswers answers)
            throws UnreadableAgreementException {
        row(row, texts.computeIfAbsent(row.topic(), topic -> new TopicText()), answers);
        return List.of();
    }

    private void row(DocumentPiece.OfTopic row, TopicText topicText, TopicAnswers answers)
            throws UnreadableAgreementException {
        String title = row.title().guessed();
        if (!title.isEmpty()) {
            log.keep(
                    WordFindingCode.TITLE_GUESSED,
                    row.location(),
                    title,
                    title,
                    row.topic().title().in(LocalisedText.DUTCH));
        }
        nonAnswers.text(row.title().rest(), row.location());
        answers.add(row, topicText);
        for (ColumnRoles.Cell cell : row.in(ColumnRoles.Use.EXPLANATION)) {
            List<String> lines = answers.lines(row, cell, topicText);
            topicText.guides(lines.stream()
                    .filter(TextLines::isItem)
                    .map(TextLines::withoutSign)
                    .toList());
            nonAnswers.text(lines, row.location());
        }
        for (ColumnRoles.Cell cell : row.in(ColumnRoles.Use.OTHER)) {
            String text = TextLines.text(cell.content());
            if (!text.isEmpty()) {
                String name = cell.column().name();
                log.keep(WordFindingCode.OTHER_COLUMN, row.location(), name + ": " + text, name, Excerpt.brief(text));
            }
        }
    }

    /** Returns the profile that the document names, or else the profile for which the original form was made. */
    private static CooperationProfile profile(List<DocumentPiece> pieces) {
        String letters = pieces.stream()
                .flatMap(piece -> piece.topicRow().stream())
                .filter(row -> row.topic().id().equals(PROFILE))
                .flatMap(row -> row.in(ColumnRoles.Use.ELABORATION).stream())
                .map(cell -> LettersOnly.of(TextLines.text(cell.content())))
                .collect(Collectors.joining());
        return Stream.of(CooperationProfile.values())
                .filter(profile -> isNamed(profile, letters))
                .findFirst()
                .orElse(CooperationProfile.STRUCTUREEL);
    }

    /**
     * Returns whether a normalised text begins with the name of a profile, including its adjective form: "structurele
     * samenwerking".
     */
    private static boolean isNamed(CooperationProfile profile, String letters) {
        String key = LettersOnly.of(profile.key());
        return letters.startsWith(key) || letters.startsWith(key.replaceFirst("eel$", "ele"));
    }

    private List<ReturnedRow> rows(
            Topic topic,
            TopicText topicText,
            CooperationProfile profile,
            TopicAnswers answers,
            RegionMentions regionMentions)
            throws UnreadableAgreementException {
        String text = topicText.text();
        switch (topic.id()) {
            case CORE_TASK -> {
                return partnerRows.of(text, topicText.location());
            }
            case PROFILE -> {
                if (!text.isEmpty() && !LettersOnly.of(text).equals(LettersOnly.of(profile.key()))) {
                    log.keep(
                            isNamed(profile, LettersOnly.of(text))
                                    ? WordFindingCode.PROFILE_REST
                                    : WordFindingCode.PROFILE_ASSUMED,
                            topicText.location(),
                            text,
                            Excerpt.brief(text),
                            profile.key());
                }
                return List.of();
            }
            case REGIONS -> {
                regionMentions.both(text, topicText.location());
                return List.of();
            }
            default -> {
                return answers.of(topic, topicText);
            }
        }
    }

    /** Returns the rows that the original form does not have, as they are in an empty form. */
    private static List<ReturnedRow> rowsNotInOriginal(FillInForm form, Set<RowId> found) {
        List<ReturnedRow> rows = new ArrayList<>();
        form.fields().stream()
                .filter(field -> !found.contains(field.id()))
                .forEach(field -> rows.add(filled(field.id(), FormField.VALUE, field.value(), "")));
        form.answers().stream()
                .filter(answer -> !found.contains(answer.id()))
                .forEach(answer -> rows.add(filled(answer.id(), FormAnswer.ANSWER, "", "")));
        Stream.concat(form.tables().stream(), form.answers().stream().flatMap(answer -> answer.table().stream()))
                .flatMap(table -> table.rows().stream().map(row -> {
                    Map<String, ReturnedRow.Cell> cells = new LinkedHashMap<>();
                    for (int column = 0; column < row.cells().size(); column++) {
                        cells.put(
                                table.columns().get(column).id(),
                                new ReturnedRow.Cell(row.cells().get(column), ""));
                    }
                    return new ReturnedRow(row.id(), "", cells);
                }))
                .filter(row -> !found.contains(row.id()))
                .forEach(rows::add);
        return rows;
    }

    private static ReturnedRow filled(RowId id, String column, String text, String location) {
        return new ReturnedRow(id, location, Map.of(column, new ReturnedRow.Cell(text, location)));
    }
}
