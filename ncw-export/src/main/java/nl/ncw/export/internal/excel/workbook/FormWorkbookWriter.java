package nl.ncw.export.internal.excel.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.excel.anchor.CellAssigner;
import nl.ncw.export.internal.excel.anchor.WorkbookFieldIndex;
import nl.ncw.export.internal.excel.anchor.WorkbookTextHashes;
import nl.ncw.export.internal.excel.sheet.ColourOpacity;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.RegionRegister;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writer of all sheets of a workbook. It writes a sheet before those that refer to it, so not in the order of the tabs.
 */
public final class FormWorkbookWriter {
    private final Agreement agreement;
    private final Catalogue catalogue;
    private final WorkbookContext book;

    /** @param isForm whether the workbook is filled in, rather than a finished agreement to read */
    public FormWorkbookWriter(
            XSSFWorkbook workbook,
            Agreement agreement,
            Catalogue catalogue,
            DocumentOutline outline,
            FillInForm form,
            boolean isForm,
            DocumentTheme theme) {
        this.agreement = agreement;
        this.catalogue = catalogue;
        this.book = new WorkbookContext(
                workbook,
                outline,
                form,
                question -> catalogue.find(question).orElseThrow().question(),
                agreement,
                isForm,
                AskedQuestions.of(agreement, catalogue),
                theme);
    }

    public void write() throws IOException {
        ContentsSheet contents = new ContentsSheet(book);
        contents.begin();
        if (book.isForm) {
            new FieldsSheet(book).write();
        }
        book.tabs.questionTables().ifPresent(this::questionTables);
        book.tabs.tables().ifPresent(this::tables);
        List<SectionBlock.Counted> sections = new ArrayList<>();
        sheetsOfSections().forEach(chapters -> sections.addAll(new SectionSheet(book, chapters).write()));
        new LiveConditions(book, conditions()).write();
        book.tabs.kept().ifPresent(new AnnexSheet(book)::write);
        contents.write(sections, introduction());
        EmbeddedDataSheet data = new EmbeddedDataSheet(book);
        data.write(agreement, catalogue);
        WorkbookContent written = WrittenWorkbook.of(book.workbook);
        data.write(WorkbookTextHashes.of(
                written, new CellAssigner(written, WorkbookFieldIndex.of(book.form, book.labels))));
        // Programs that do not calculate show the results computed here; the others compute them again.
        XSSFFormulaEvaluator.evaluateAllFormulaCells(book.workbook);
        book.workbook.setForceFormulaRecalculation(true);
        book.workbook.setActiveSheet(0);
        ColourOpacity.complete(book.workbook.getStylesSource());
    }

    /** Returns what the document is for: a form tells how it helps, and a finished agreement what it holds. */
    private String introduction() {
        return book.isForm
                ? book.outline.introduction()
                : DocumentOutline.of(agreement, catalogue, book.outline.locale())
                        .introduction();
    }

    /** Returns the sections of each sheet. */
    private List<List<DocumentOutline.Chapter>> sheetsOfSections() {
        List<DocumentOutline.Chapter> chapters = book.outline.chapters();
        return book.isForm || chapters.isEmpty()
                ? chapters.stream().map(List::of).toList()
                : List.of(chapters);
    }

    private ConditionFormulas conditions() {
        Vocabulary words = new Vocabulary(agreement, catalogue, book.labels.locale(), RegionRegister.empty());
        return new ConditionFormulas(book, catalogue, new FactFormulas(book, words, agreement.profile()));
    }

    private void questionTables(WorkbookSheets.Tab tab) {
        List<TablesSheet.Entry> tables = new ArrayList<>();
        for (DocumentOutline.Chapter chapter : book.outline.chapters()) {
            for (QuestionRow question : book.questions(chapter)) {
                book.form
                        .answer(question.key())
                        .flatMap(FormAnswer::table)
                        .ifPresent(table -> tables.add(
                                new TablesSheet.Entry(question.numberedHeading(), table, Optional.of(question))));
            }
        }
        new TablesSheet(book, tables).write(tab);
    }

    private void tables(WorkbookSheets.Tab tab) {
        List<TablesSheet.Entry> tables = book.form.tables().stream()
                .filter(table -> !book.tabs.tablesOfFields().contains(table))
                .map(table -> new TablesSheet.Entry(table.heading(), table, Optional.empty()))
                .toList();
        new TablesSheet(book, tables).write(tab);
    }
}
