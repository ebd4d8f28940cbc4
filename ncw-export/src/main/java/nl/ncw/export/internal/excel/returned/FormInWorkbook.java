package nl.ncw.export.internal.excel.returned;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ncw.export.internal.excel.anchor.CellPlacement;
import nl.ncw.export.internal.excel.anchor.PlacedCell;
import nl.ncw.export.internal.excel.anchor.PlacedRow;
import nl.ncw.export.internal.excel.anchor.WorkbookIndex;
import nl.ncw.export.internal.excel.anchor.WorkbookTexts;
import nl.ncw.export.internal.finding.IntakeCode;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FilledRow;
import nl.ncw.export.internal.intake.FormTexts;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.ReturnedFile;
import nl.ncw.export.internal.intake.SentForm;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;
import nl.ncw.export.internal.ooxml.workbook.WorkbookFile;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;
import nl.ncw.model.port.UnreadableAgreementException;

/** Returned workbook that contains a form. */
public final class FormInWorkbook implements ReturnedFile {
    private final WorkbookContent workbook;
    private final SentForm sent;
    private final AgreementWriter writer;
    private final ReadingLog log;
    private final Labels words;
    private final CellReading reading;
    private final WorkbookAdditions additions;
    private final WorkbookTexts sentTexts;

    /**
     * Creates the reader of a form in a workbook.
     *
     * @param writer the writer of such forms, which supplies the texts of a form that has lost them
     */
    public FormInWorkbook(WorkbookContent workbook, SentForm sent, AgreementWriter writer, ReadingLog log) {
        this.workbook = workbook;
        this.sent = sent;
        this.writer = writer;
        this.log = log;
        this.words = Labels.in(sent.language());
        this.reading = new CellReading(words, log);
        this.additions = new WorkbookAdditions(reading, log);
        this.sentTexts = new WorkbookTexts(sent.texts().orElseGet(FormTexts::new));
    }

    @Override
    public FoundForm find(FillInForm form, Catalogue catalogue) {
        return new PlacedForm(WorkbookIndex.of(form, words), catalogue);
    }

    @Override
    public void keepAll() throws IOException {
        CellPlacement placement = new CellPlacement(workbook, WorkbookIndex.unknown(words));
        for (PlacedRow row : placement.rows()) {
            for (Map.Entry<String, PlacedCell> cell : new TreeMap<>(row.cells()).entrySet()) {
                keep(row, cell.getKey(), cell.getValue());
            }
        }
        keepRest(placement, sentTexts);
    }

    private void keep(PlacedRow row, String column, PlacedCell cell) throws UnreadableAgreementException {
        String content = reading.content(cell.cell());
        if (!content.isBlank() && !sentTexts.wasSent(row.id(), column, reading.text(cell.cell()))) {
            String what = "%s %s".formatted(row.id(), column);
            log.keep(IntakeCode.NOT_PLACED, cell.spot(), what + ": " + content, what, ReadingLog.excerpt(content));
        }
    }

    private void keepRest(CellPlacement placement, WorkbookTexts texts) throws UnreadableAgreementException {
        additions.keep(
                placement.loose().stream().filter(cell -> !texts.shows(cell)).toList());
        additions.keep(workbook);
    }

    /** Form whose cells were found in the workbook. */
    private final class PlacedForm implements FoundForm {
        private final WorkbookIndex index;
        private final Catalogue catalogue;
        private final CellPlacement placement;

        private PlacedForm(WorkbookIndex index, Catalogue catalogue) {
            this.index = index;
            this.catalogue = catalogue;
            this.placement = new CellPlacement(workbook, index);
        }

        @Override
        public List<FilledRow> rows() throws IOException {
            new MovedCells(index, placement.names(), log).report(placement.rows());
            return new FormRowReader(index, placement.names(), reading, sentTexts, log).read(placement.rows());
        }

        @Override
        public void keepRest(Agreement read) throws IOException {
            FormInWorkbook.this.keepRest(placement, sent.texts().isPresent() ? sentTexts : written(read));
        }

        private WorkbookTexts written(Agreement read) throws IOException {
            InputStream file = SentForm.rewritten(writer, read, catalogue);
            return WorkbookTexts.of(new CellPlacement(WorkbookFile.read(file), index));
        }
    }
}
