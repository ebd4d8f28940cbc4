package nl.ncw.export.internal.excel.workbook;

import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.AnswerProgress;
import nl.ncw.export.internal.excel.sheet.CellContent;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.CellStyles;
import nl.ncw.export.internal.excel.sheet.FormBlock;
import nl.ncw.export.internal.excel.sheet.Formulas;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.DocumentLabels;

/** Writer of a row in the sheet of a section: a question to one voice, and its answer. */
final class AnswerRowWriter {
    private static final int EMPTY_ANSWER_LINES = 2;

    private final WorkbookContext book;
    private final DocumentLabels labels;
    private final CellStyles styles;
    private final SheetWriter writer;
    private final FormBlock block;
    private final QuestionRow question;
    private final int row;
    private final CellRange cell;

    /** Begins the next row of a sheet. */
    AnswerRowWriter(WorkbookContext book, SheetWriter writer, FormBlock block, QuestionRow question) {
        this.book = book;
        this.labels = book.labels;
        this.styles = book.styles;
        this.writer = writer;
        this.block = block;
        this.question = question;
        this.row = writer.next();
        this.cell = block.cell(row, FormAnswer.ANSWER);
    }

    /** Writes a question that is answered in its row, and returns the cell for the answer. */
    CellRange answer(FormAnswer answer) {
        CellContent content = CellContent.filledIn(answer.input(), answer.answer(), styles, labels);
        write(
                check(filledHere()),
                content,
                answer,
                book.isForm && answer.answer().isEmpty() ? EMPTY_ANSWER_LINES : 1);
        book.cells.put(answer.id(), FormAnswer.ANSWER, cell);
        book.names.identify(answer.id(), cell);
        book.validations.allow(
                writer.sheet,
                cell,
                answer.input(),
                labels.get("column.agreement"),
                question.speaker() + question.text(labels));
        return cell;
    }

    /** Writes a question that is answered in a table on another sheet. */
    void answer(FormAnswer answer, WorkbookContext.Place table) {
        boolean elsewhere = answer.answer().isEmpty();
        write(
                check(elsewhere ? table.filled() : filledHere()),
                elsewhere ? linkText(table) : CellContent.text(answer.answer(), styles.answer),
                answer,
                1);
        WorkbookAnchors.question(answer.id()).ifPresent(name -> book.names.define(name, cell));
        if (elsewhere) {
            link(table);
        }
    }

    /** Writes a question that a fact of the agreement answers, which is filled in on another sheet. */
    void fact(RowId id, WorkbookContext.Place place) {
        CellContent answer =
                place.value().<CellContent>map(value -> copy(place, value)).orElseGet(() -> linkText(place));
        fact(id, answer, place.filled());
        place.value().ifPresent(value -> book.cells.put(id, FormAnswer.ANSWER, value));
        link(place);
    }

    /** Writes a question that a fact of the agreement answers, which the workbook has no cell or table for. */
    void fact(RowId id) {
        fact(id, CellContent.text(question.answerText(), styles.answer), filledHere());
    }

    private void fact(RowId id, CellContent answer, String filled) {
        CellContent none = CellContent.empty(styles.text);
        CellContent check = check(book.formulas.state(filled, question.isRequired()), AnswerProgress.MISSING);
        block.row(id, List.of(topic(), explanation(), need(), check, answer, none, none, none, none), 1);
        book.cells.put(id, WorkbookAnchors.CHECK, block.cell(row, WorkbookAnchors.CHECK));
    }

    private void write(String check, CellContent answer, FormAnswer form, int minimumLines) {
        block.row(
                form.id(),
                List.of(
                        topic(),
                        explanation(),
                        need(),
                        check(check, AnswerProgress.NOT_PLANNED),
                        answer,
                        CellContent.text(form.status().value(), styles.input),
                        CellContent.text(form.note(), styles.input),
                        CellContent.text(form.owner(), styles.input),
                        CellContent.day(form.due(), styles)),
                minimumLines);
        Stream.of(WorkbookAnchors.CHECK, FormAnswer.STATUS)
                .forEach(column -> book.cells.put(form.id(), column, block.cell(row, column)));
    }

    /** Returns the topic. Each row shows it, so that rows keep their meaning when they are sorted or read aloud. */
    private CellContent topic() {
        String heading = question.topic().heading();
        return new CellContent.Text(heading, heading, question.begins() ? styles.label : styles.quiet);
    }

    private CellContent explanation() {
        return new CellContent.Text(
                question.notes(), question.lead(), question.text(labels), labels.get("continued"), styles.text);
    }

    private CellContent need() {
        return CellContent.text(question.need(labels), styles.text);
    }

    private String filledHere() {
        return Formulas.filled(cell.local());
    }

    private String check(String filled) {
        return book.formulas.state(
                filled,
                question.isRequired(),
                block.cell(row, FormAnswer.STATUS),
                block.rows(row, row, FormAnswer.NOTE, FormAnswer.DUE),
                question.takesRemark());
    }

    /** @param longest the state with the longest word that the formula can give, for the height of the row */
    private CellContent check(String formula, AnswerProgress longest) {
        return new CellContent.Formula(formula, longest.word(labels), styles.number);
    }

    /** Returns a text that names the sheet to fill in, or says that it is filled in there. */
    private CellContent linkText(WorkbookContext.Place place) {
        String done = labels.get("excel.table.done", place.sheet());
        return new CellContent.Formula(
                Formulas.either(place.filled(), done, labels.get("excel.table.go", place.sheet())),
                done,
                styles.cellLink);
    }

    /** Returns a copy of the value on another sheet, or the name of that sheet while the value is empty. */
    private CellContent copy(WorkbookContext.Place place, CellRange value) {
        String go = labels.get("excel.table.go", place.sheet());
        String answer = question.answerText();
        return new CellContent.Formula(Formulas.shown(value, go), answer.isEmpty() ? go : answer, styles.cellLink);
    }

    private void link(WorkbookContext.Place place) {
        book.names.link(writer.sheet.getRow(row).getCell(cell.firstColumn()), place.target());
    }
}
