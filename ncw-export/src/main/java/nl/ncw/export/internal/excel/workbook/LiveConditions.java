package nl.ncw.export.internal.excel.workbook;

import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.outline.DocumentOutline;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Writer of the conditions of questions into the formulas of their progress. It runs once all sheets with questions are
 * written, since a condition may refer to cells further on.
 */
final class LiveConditions {
    private final WorkbookContext book;
    private final ConditionFormulas conditions;

    LiveConditions(WorkbookContext book, ConditionFormulas conditions) {
        this.book = book;
        this.conditions = conditions;
    }

    void write() {
        for (DocumentOutline.Chapter chapter : book.outline.chapters()) {
            book.questions(chapter).stream().filter(QuestionRow::isConditional).forEach(this::write);
        }
    }

    private void write(QuestionRow question) {
        String condition =
                conditions.of(question.asked().condition(), question.key().voice());
        book.cells
                .find(RowId.of(question.key()), WorkbookAnchors.CHECK)
                .map(this::cell)
                .ifPresent(check -> check.setCellFormula(book.formulas.askedIf(condition, check.getCellFormula())));
    }

    private XSSFCell cell(CellRange check) {
        return book.workbook.getSheet(check.sheet()).getRow(check.firstRow()).getCell(check.firstColumn());
    }
}
