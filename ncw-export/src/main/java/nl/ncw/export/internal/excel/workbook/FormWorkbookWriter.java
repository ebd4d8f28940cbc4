package nl.ncw.export.internal.excel.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.internal.excel.anchor.CellAssigner;
import nl.ncw.export.internal.excel.anchor.WorkbookFieldIndex;
import nl.ncw.export.internal.excel.anchor.WorkbookTextHashes;
import nl.ncw.export.internal.excel.sheet.ColourOpacity;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes all sheets of a workbook: first what others refer to, whatever their order is. */
public final class FormWorkbookWriter {
    private final Agreement agreement;
    private final Catalogue catalogue;
    private final WorkbookContext book;

    public FormWorkbookWriter(
            XSSFWorkbook workbook, Agreement agreement, Catalogue catalogue, DocumentOutline outline, FillInForm form) {
        this.agreement = agreement;
        this.catalogue = catalogue;
        this.book = new WorkbookContext(
                workbook,
                outline,
                form,
                question -> catalogue.find(question).orElseThrow().question().obligation(agreement.profile()));
    }

    public void write() throws IOException {
        new FieldsSheet(book).write();
        book.outline.chapters().forEach(this::tables);
        book.form.tables().stream()
                .filter(table -> !book.tabs.tablesOfFields().contains(table))
                .forEach(table -> new TableSheet(book, table).write());
        List<SectionSheet.Counted> sections = new ArrayList<>();
        book.outline.chapters().forEach(chapter -> sections.add(new SectionSheet(book, chapter).write()));
        book.tabs.kept().ifPresent(new AnnexSheet(book)::write);
        new ContentsSheet(book).write(sections);
        EmbeddedDataSheet data = new EmbeddedDataSheet(book);
        data.write(agreement, catalogue);
        data.write(WorkbookTextHashes.of(
                new CellAssigner(WrittenWorkbook.of(book.workbook), WorkbookFieldIndex.of(book.form, book.labels))));
        // Programs that do not calculate show what was computed here, those that do compute it afresh.
        XSSFFormulaEvaluator.evaluateAllFormulaCells(book.workbook);
        book.workbook.setForceFormulaRecalculation(true);
        book.workbook.setActiveSheet(0);
        ColourOpacity.complete(book.workbook.getStylesSource());
    }

    private void tables(DocumentOutline.Chapter chapter) {
        for (QuestionRow asked : book.asked(chapter)) {
            book.form.answer(asked.key()).ifPresent(answer -> answer.table().ifPresent(table -> table(asked, table)));
        }
    }

    private void table(QuestionRow asked, FormTable table) {
        new TableSheet(book, table).write(asked);
    }
}
