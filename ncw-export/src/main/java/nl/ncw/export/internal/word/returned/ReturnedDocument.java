package nl.ncw.export.internal.word.returned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.finding.IntakeFindingCode;
import nl.ncw.export.internal.finding.WordFindingCode;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.intake.FormTextHashes;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.ReturnedFile;
import nl.ncw.export.internal.intake.SentForm;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.ooxml.word.WordContent;
import nl.ncw.export.internal.ooxml.word.WordFile;
import nl.ncw.export.internal.word.anchor.DocumentFieldIndex;
import nl.ncw.export.internal.word.anchor.DocumentTextHashes;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;
import nl.ncw.model.port.UnreadableAgreementException;

/** Returned document that contains a form. */
public final class ReturnedDocument implements ReturnedFile {
    private final WordContent content;
    private final SentForm sent;
    private final AgreementWriter writer;
    private final ReadingLog log;
    private final DocumentLabels labels;
    private final UnrecognisedContent unrecognised;
    private final DocumentNotes notes;

    /**
     * Creates the reader of a form in a document.
     *
     * @param writer the writer of such forms, which supplies the texts of a form that has lost them
     */
    public ReturnedDocument(WordContent content, SentForm sent, AgreementWriter writer, ReadingLog log) {
        this.content = content;
        this.sent = sent;
        this.writer = writer;
        this.log = log;
        this.labels = DocumentLabels.in(sent.language());
        this.unrecognised = new UnrecognisedContent(log, "\n");
        this.notes = new DocumentNotes(content.notes(), unrecognised, log);
    }

    @Override
    public FoundForm find(FillInForm fillIn, Catalogue catalogue) throws IOException {
        DocumentFieldIndex form =
                new DocumentFieldIndex(DocumentOutline.ofForm(sent.agreement(), catalogue, sent.language()), fillIn);
        FormTextHashes known = sent.texts().isPresent() ? sent.texts().get() : written(catalogue);
        TextAssigner placement = new TextAssigner(
                form, known, new TableOfContentsFilter(content.body(), known), labels, unrecognised, notes, log);
        placement.place(content.body());
        return new PlacedForm(form, known, placement.found());
    }

    private FormTextHashes written(Catalogue catalogue) throws IOException {
        return DocumentTextHashes.of(WordFile.read(SentForm.rewritten(writer, sent.agreement(), catalogue)));
    }

    /** Keeps text that people wrote in headers or footers, and notes that belong to no text. */
    private void edges(FormTextHashes known) throws UnreadableAgreementException {
        String location = labels.get("word.location.page-edge");
        for (BodyElement.Paragraph paragraph :
                BodyElement.paragraphs(content.edges()).toList()) {
            notes.of(paragraph, location);
            if (!paragraph.text().isBlank() && !known.has(DocumentTextHashes.TEXT, paragraph.text())) {
                unrecognised.text(Location.named(location), paragraph.text());
            }
        }
        unrecognised.flush();
        notes.rest(labels.get("word.location.start"));
    }

    @Override
    public void keepAll() throws IOException {
        FormTextHashes known = sent.texts().orElseGet(FormTextHashes::new);
        TableOfContentsFilter contentsFilter = new TableOfContentsFilter(content.body(), known);
        LocationTracker locations = new LocationTracker(labels);
        for (BodyElement.Paragraph paragraph :
                BodyElement.paragraphs(content.body()).toList()) {
            if (paragraph.heading()) {
                locations.heading(paragraph.text());
            }
            String location = locations.nextParagraph();
            notes.of(paragraph, location);
            Optional<String> typed = contentsFilter.typed(paragraph);
            if (typed.isPresent()) {
                log.keep(IntakeFindingCode.OUTSIDE, location, typed.get(), Excerpt.brief(typed.get()));
            }
            Optional<String> anchor = DocumentTextHashes.anchor(paragraph);
            if (!paragraph.text().isBlank() && !known.has(anchor.orElse(DocumentTextHashes.TEXT), paragraph.text())) {
                log.keep(
                        anchor.isPresent() ? IntakeFindingCode.NOT_PLACED : IntakeFindingCode.OUTSIDE,
                        location,
                        paragraph.text(),
                        Excerpt.brief(paragraph.text()));
            }
        }
        edges(known);
    }

    /** Form whose texts were found in the document. */
    private final class PlacedForm implements FoundForm {
        private final DocumentFieldIndex form;
        private final FormTextHashes known;
        private final FoundRows found;

        private PlacedForm(DocumentFieldIndex form, FormTextHashes known, FoundRows found) {
            this.form = form;
            this.known = known;
            this.found = found;
        }

        @Override
        public List<ReturnedRow> rows() {
            ControlText controlText = new ControlText(form, labels);
            List<ReturnedRow> rows = new ArrayList<>();
            for (FoundRows.Entry entry : found.entries(form)) {
                ReturnedRow row = entry.filled(controlText);
                if (entry.trust() == FoundRows.Trust.PLACE && isFilledIn(row)) {
                    log.say(WordFindingCode.BY_PLACE, entry.location());
                }
                rows.add(row);
            }
            return rows;
        }

        /** Returns whether a row has any text but the names that the form itself shows. */
        private boolean isFilledIn(ReturnedRow row) {
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
