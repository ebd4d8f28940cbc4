package nl.ncw.export.internal.word.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.finding.IntakeFindingCode;
import nl.ncw.export.internal.finding.WordFindingCode;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.SentForm;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.ooxml.word.WordContent;
import nl.ncw.export.internal.word.anchor.FinishedTexts;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;

/**
 * Finished document, which carries its agreement. Its text is not read as answers: it is compared with the text that
 * was written, and each difference is a finding. Text that the agreement does not have is kept.
 */
public final class FinishedDocument {
    private final WordContent content;
    private final SentForm sent;
    private final ReadingLog log;
    private final DocumentLabels labels;
    private final LocationTracker locations;
    private final UnrecognisedContent unrecognised;
    private final DocumentNotes notes;
    private final FinishedTexts written;
    private final TableOfContentsFilter contentsFilter;
    private final StoredDates storedDates;
    private final List<Shown> shown = new ArrayList<>();

    /** Whether paragraphs are entries in the table of contents, whose field LibreOffice leaves out. */
    private boolean inContents;

    public FinishedDocument(WordContent content, SentForm sent, FinishedTexts written, ReadingLog log) {
        this.content = content;
        this.sent = sent;
        this.written = written;
        this.log = log;
        this.labels = DocumentLabels.in(sent.language());
        this.locations = new LocationTracker(labels);
        this.unrecognised = new UnrecognisedContent(log, "\n");
        this.notes = new DocumentNotes(content.notes(), unrecognised, log);
        this.contentsFilter = new TableOfContentsFilter(content.body(), written.hashes());
        this.storedDates = new StoredDates(log);
    }

    /**
     * Returns the agreement that the document carries, with the differences in its text.
     *
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public ReadResult read(CatalogueSource catalogues) throws UnreadableAgreementException {
        if (catalogues.find(sent.agreement().catalogue()).isEmpty()) {
            log.say(
                    IntakeFindingCode.CATALOGUE_UNKNOWN,
                    Location.FILE,
                    sent.agreement().catalogue());
        }
        for (BodyElement block : content.body()) {
            if (block.table().isPresent()) {
                table(block.table().get(), Optional.empty());
            } else {
                paragraph(block.paragraph().orElseThrow(), Optional.empty());
            }
        }
        unrecognised.flush();
        List<String> texts = shown.stream().map(Shown::text).toList();
        for (TextDifference.Change change : TextDifference.between(written.body(), texts)) {
            report(change);
        }
        edges();
        return log.result(sent.agreement(), List.of(), Optional.of(sent.agreement()));
    }

    private void table(BodyElement.Table table, Optional<String> outer) throws UnreadableAgreementException {
        int number = 0;
        for (BodyElement.Row row : table.rows()) {
            int inner = ++number;
            heading(row);
            String location =
                    outer.map(place -> LocationTracker.within(place, inner)).orElseGet(locations::nextRow);
            for (BodyElement block : row.content()) {
                if (block.table().isPresent()) {
                    table(block.table().get(), Optional.of(location));
                } else {
                    paragraph(block.paragraph().orElseThrow(), Optional.of(location));
                }
            }
        }
    }

    /** Moves to the heading of a topic, which is in the first row of its table. */
    private void heading(BodyElement.Row row) {
        row.content().stream()
                .flatMap(block -> block.paragraph().stream())
                .filter(BodyElement.Paragraph::heading)
                .findFirst()
                .ifPresent(paragraph -> locations.heading(paragraph.text()));
    }

    private void paragraph(BodyElement.Paragraph paragraph, Optional<String> row) throws UnreadableAgreementException {
        if (row.isEmpty() && paragraph.heading()) {
            locations.heading(paragraph.text());
            inContents = false;
        }
        String location = row.orElseGet(locations::nextParagraph);
        notes.of(paragraph, location);
        storedDates.compare(paragraph, location);
        Optional<String> typed = contentsFilter.typed(paragraph);
        if (typed.isPresent()) {
            unrecognised.text(Location.named(location), typed.get());
        }
        String text = FinishedTexts.text(paragraph);
        if (!text.isEmpty() && !(inContents && contentsFilter.isHeading(text))) {
            shown.add(new Shown(text, paragraph.text(), location));
        }
        inContents |= text.equals(labels.get("sheet.contents"));
    }

    /** Reports texts at one place: each changed text with the one that it replaces, and then the others. */
    private void report(TextDifference.Change change) throws UnreadableAgreementException {
        List<String> removed = change.removed();
        int added = change.to() - change.from();
        for (int number = 0; number < added; number++) {
            Shown text = shown.get(change.from() + number);
            String excerpt = Excerpt.brief(text.text);
            if (number < removed.size()) {
                log.keep(
                        WordFindingCode.TEXT_CHANGED,
                        text.location,
                        text.written,
                        excerpt,
                        Excerpt.full(removed.get(number)));
            } else {
                log.keep(WordFindingCode.TEXT_ADDED, text.location, text.written, excerpt);
            }
        }
        String location =
                shown.isEmpty() ? labels.get("word.location.start") : shown.get(Math.max(0, change.to() - 1)).location;
        for (String text : removed.subList(Math.min(added, removed.size()), removed.size())) {
            log.requireRoom(Location.named(location));
            log.say(WordFindingCode.TEXT_REMOVED, location, Excerpt.full(text));
        }
    }

    private void edges() throws UnreadableAgreementException {
        String location = labels.get("word.location.page-edge");
        for (BodyElement.Paragraph paragraph :
                BodyElement.paragraphs(content.edges()).toList()) {
            notes.of(paragraph, location);
            if (!paragraph.text().isBlank()
                    && written.edges().stream().noneMatch(FinishedTexts.text(paragraph)::equals)) {
                log.keep(WordFindingCode.TEXT_ADDED, location, paragraph.text(), Excerpt.brief(paragraph.text()));
            }
        }
        notes.rest(labels.get("word.location.start"));
    }

    /**
     * Text that the document shows.
     *
     * @param text the text in one line
     * @param written the text as it is in the document
     * @param location the location
     */
    private record Shown(String text, String written, String location) {}
}
