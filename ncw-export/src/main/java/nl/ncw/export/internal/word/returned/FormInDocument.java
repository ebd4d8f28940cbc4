package nl.ncw.export.internal.word.returned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.finding.IntakeCode;
import nl.ncw.export.internal.finding.WordCode;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FilledRow;
import nl.ncw.export.internal.intake.FormTexts;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.ReturnedFile;
import nl.ncw.export.internal.intake.SentForm;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.ooxml.word.WordContent;
import nl.ncw.export.internal.ooxml.word.WordFile;
import nl.ncw.export.internal.word.anchor.DocumentIndex;
import nl.ncw.export.internal.word.anchor.DocumentTexts;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;
import nl.ncw.model.port.UnreadableAgreementException;

/** Returned document that contains a form. */
public final class FormInDocument implements ReturnedFile {
    private final WordContent content;
    private final SentForm sent;
    private final AgreementWriter writer;
    private final ReadingLog log;
    private final Labels labels;
    private final UnrecognisedContent unrecognised;
    private final DocumentNotes notes;

    /**
     * Creates the reader of a form in a document.
     *
     * @param writer the writer of such forms, which supplies the texts of a form that has lost them
     */
    public FormInDocument(WordContent content, SentForm sent, AgreementWriter writer, ReadingLog log) {
        this.content = content;
        this.sent = sent;
        this.writer = writer;
        this.log = log;
        this.labels = Labels.in(sent.language());
        this.unrecognised = new UnrecognisedContent(log, "\n");
        this.notes = new DocumentNotes(content.notes(), unrecognised, log);
    }

    @Override
    public FoundForm find(FillInForm fillIn, Catalogue catalogue) throws IOException {
        DocumentIndex form =
                new DocumentIndex(DocumentOutline.of(sent.agreement(), catalogue, sent.language()), fillIn);
        FormTexts known = sent.texts().isPresent() ? sent.texts().get() : written(catalogue);
        TextPlacement placement = new TextPlacement(
                form, known, new GatheredContents(content.body(), known), labels, unrecognised, notes, log);
        placement.place(content.body());
        return new PlacedForm(form, known, placement.found());
    }

    private FormTexts written(Catalogue catalogue) throws IOException {
        return DocumentTexts.of(WordFile.read(SentForm.rewritten(writer, sent.agreement(), catalogue)));
    }

    /** Keeps text that people wrote in headers or footers, and notes that belong to no text. */
    private void edges(FormTexts known) throws UnreadableAgreementException {
        String spot = labels.get("word.spot.page-edge");
        for (BodyElement.Paragraph paragraph :
                BodyElement.paragraphs(content.edges()).toList()) {
            notes.of(paragraph, spot);
            if (!paragraph.text().isBlank() && !known.has(DocumentTexts.TEXT, paragraph.text())) {
                unrecognised.text(Location.named(spot), paragraph.text());
            }
        }
        unrecognised.flush();
        notes.rest(labels.get("word.spot.start"));
    }

    @Override
    public void keepAll() throws IOException {
        FormTexts known = sent.texts().orElseGet(FormTexts::new);
        GatheredContents gathered = new GatheredContents(content.body(), known);
        TextLocations spots = new TextLocations(labels);
        for (BodyElement.Paragraph paragraph :
                BodyElement.paragraphs(content.body()).toList()) {
            if (paragraph.heading()) {
                spots.heading(paragraph.text());
            }
            String spot = spots.nextParagraph();
            notes.of(paragraph, spot);
            Optional<String> typed = gathered.typed(paragraph);
            if (typed.isPresent()) {
                log.keep(IntakeCode.OUTSIDE, spot, typed.get(), ReadingLog.excerpt(typed.get()));
            }
            Optional<String> mark = DocumentTexts.mark(paragraph);
            if (!paragraph.text().isBlank() && !known.has(mark.orElse(DocumentTexts.TEXT), paragraph.text())) {
                log.keep(
                        mark.isPresent() ? IntakeCode.NOT_PLACED : IntakeCode.OUTSIDE,
                        spot,
                        paragraph.text(),
                        ReadingLog.excerpt(paragraph.text()));
            }
        }
        edges(known);
    }

    /** Form whose texts were found in the document. */
    private final class PlacedForm implements FoundForm {
        private final DocumentIndex form;
        private final FormTexts known;
        private final FoundRows found;

        private PlacedForm(DocumentIndex form, FormTexts known, FoundRows found) {
            this.form = form;
            this.known = known;
            this.found = found;
        }

        @Override
        public List<FilledRow> rows() {
            ControlText meaning = new ControlText(form, labels);
            List<FilledRow> rows = new ArrayList<>();
            for (FoundRows.Entry entry : found.entries(form)) {
                FilledRow row = entry.filled(meaning);
                if (entry.trust() == FoundRows.Trust.PLACE && isFilledIn(row)) {
                    log.say(WordCode.BY_PLACE, entry.spot());
                }
                rows.add(row);
            }
            return rows;
        }

        /** Returns whether a row has any text but the names that the form itself shows. */
        private boolean isFilledIn(FilledRow row) {
            return row.cells().entrySet().stream()
                    .anyMatch(cell -> !cell.getValue().text().isBlank()
                            && !form.isName(
                                    row.id(), cell.getKey(), cell.getValue().text()));
        }

        @Override
        public void keepRest(Agreement read) throws UnreadableAgreementException {
            edges(known);
        }
    }
}
