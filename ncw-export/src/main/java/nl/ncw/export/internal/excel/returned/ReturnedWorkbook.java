package nl.ncw.export.internal.excel.returned;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ncw.export.internal.excel.anchor.AssignedRow;
import nl.ncw.export.internal.excel.anchor.CellAssigner;
import nl.ncw.export.internal.excel.anchor.LocatedCell;
import nl.ncw.export.internal.excel.anchor.WorkbookFieldIndex;
import nl.ncw.export.internal.excel.anchor.WorkbookTextHashes;
import nl.ncw.export.internal.finding.IntakeFindingCode;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.intake.FormTextHashes;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.ReturnedFile;
import nl.ncw.export.internal.intake.SentForm;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;
import nl.ncw.export.internal.ooxml.workbook.WorkbookFile;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;
import nl.ncw.model.port.UnreadableAgreementException;

/** Returned workbook that contains a form. */
public final class ReturnedWorkbook implements ReturnedFile {
    private final WorkbookContent workbook;
    private final SentForm sent;
    private final AgreementWriter writer;
    private final ReadingLog log;
    private final DocumentLabels words;
    private final CellReader cellReader;
    private final WorkbookAdditions additions;
    private final WorkbookTextHashes sentTexts;

    /**
     * Creates the reader of a form in a workbook.
     *
     * @param writer the writer of such forms, which supplies the texts of a form that has lost them
     */
    public ReturnedWorkbook(WorkbookContent workbook, SentForm sent, AgreementWriter writer, ReadingLog log) {
        this.workbook = workbook;
        this.sent = sent;
        this.writer = writer;
        this.log = log;
        this.words = DocumentLabels.in(sent.language());
        this.cellReader = new CellReader(words, log);
        this.additions = new WorkbookAdditions(cellReader, log);
        this.sentTexts = new WorkbookTextHashes(sent.texts().orElseGet(FormTextHashes::new));
    }

    @Override
    public FoundForm find(FillInForm form, Catalogue catalogue) {
        return new PlacedForm(WorkbookFieldIndex.of(form, words), catalogue);
    }

    @Override
    public void keepAll() throws IOException {
        CellAssigner placement = new CellAssigner(workbook, WorkbookFieldIndex.unknown(words));
        for (AssignedRow row : placement.rows()) {
            for (Map.Entry<String, LocatedCell> cell : new TreeMap<>(row.cells()).entrySet()) {
                keep(row, cell.getKey(), cell.getValue());
            }
        }
        keepRest(placement, sentTexts);
    }

    private void keep(AssignedRow row, String column, LocatedCell cell) throws UnreadableAgreementException {
        String content = cellReader.content(cell.cell());
        boolean wasSent = Stream.of(cell.cell().text(), cellReader.text(cell.cell()))
                .anyMatch(text -> sentTexts.wasSent(row.id(), column, text));
        if (!content.isBlank() && !wasSent) {
            String field = "%s %s".formatted(row.id(), column);
            log.keep(
                    IntakeFindingCode.NOT_PLACED,
                    cell.location(),
                    field + ": " + content,
                    field,
                    Excerpt.brief(content));
        }
    }

    private void keepRest(CellAssigner placement, WorkbookTextHashes texts) throws UnreadableAgreementException {
        additions.keep(placement.unassigned().stream()
                .filter(cell -> !texts.shows(cell))
                .toList());
        additions.keep(workbook, texts::mayShow);
    }

    /** Form whose cells were found in the workbook. */
    private final class PlacedForm implements FoundForm {
        private final WorkbookFieldIndex index;
        private final Catalogue catalogue;
        private final CellAssigner placement;

        private PlacedForm(WorkbookFieldIndex index, Catalogue catalogue) {
            this.index = index;
            this.catalogue = catalogue;
            this.placement = new CellAssigner(workbook, index);
        }

        @Override
        public List<ReturnedRow> rows() throws IOException {
            new MovedCellDetector(index, placement.names(), log).report(placement.rows());
            return new FormRowReader(index, placement.names(), cellReader, sentTexts, log).read(placement.rows());
        }

        @Override
        public void keepRest(Agreement read) throws IOException {
            ReturnedWorkbook.this.keepRest(placement, sent.texts().isPresent() ? sentTexts : written(read));
        }

        private WorkbookTextHashes written(Agreement read) throws IOException {
            InputStream file = SentForm.rewritten(writer, read, catalogue);
            WorkbookContent content = WorkbookFile.read(file);
            return WorkbookTextHashes.of(content, new CellAssigner(content, index));
        }
    }
}
