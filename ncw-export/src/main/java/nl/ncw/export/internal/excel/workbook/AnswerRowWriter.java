package nl.ncw.export.internal.excel.workbook;

import java.util.List;
import nl.ncw.export.internal.excel.anchor.SheetColumns;
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

/** A row of a section's sheet: a question to one voice, and what was said to it. */
final class AnswerRowWriter {
    private static final int LINES_TO_WRITE_IN = 3;
    private static final int[] WIDTHS = {20, 36, 13, 14, 48, 14, 22, 14, 12};

    private final WorkbookContext book;
    private final DocumentLabels labels;
    private final CellStyles styles;
    private final SheetWriter writer;
    private final FormBlock block;
    private final QuestionRow asked;
    private final int row;
    private final CellRange cell;

    /** The next row of a sheet. */
    AnswerRowWriter(WorkbookContext book, SheetWriter writer, FormBlock block, QuestionRow asked) {
        this.book = book;
        this.labels = book.labels;
        this.styles = book.styles;
        this.writer = writer;
        this.block = block;
        this.asked = asked;
        this.row = writer.next();
        this.cell = block.cell(row, FormAnswer.ANSWER);
    }

    /** The columns of a section's sheet. */
    static List<FormBlock.Column> columns(DocumentLabels labels) {
        return FormBlock.columns(SheetColumns.answers(labels), WIDTHS);
    }

    /** Writes a question that is answered here, and gives the cell to answer it in. */
    CellRange answer(FormAnswer answer) {
        CellContent content = CellContent.filledIn(answer.input(), answer.answer(), styles);
        write(check(filledHere()), content, answer, answer.answer().isEmpty() ? LINES_TO_WRITE_IN : 1);
        book.names.identify(answer.id(), cell);
        book.validations.allow(
                writer.sheet,
                cell,
                answer.input(),
                labels.get("column.agreement"),
                asked.speaker() + asked.text(labels));
        return cell;
    }

    /** Writes a question that is answered in a table elsewhere. */
    void answer(FormAnswer answer, WorkbookContext.Place table) {
        boolean elsewhere = answer.answer().isEmpty();
        write(
                check(elsewhere ? table.filled() : filledHere()),
                elsewhere ? way(table) : CellContent.text(answer.answer(), styles.answer),
                answer,
                1);
        WorkbookAnchors.question(answer.id()).ifPresent(name -> book.names.define(name, cell));
        if (elsewhere) {
            link(table);
        }
    }

    /** Writes a question that a fact of the agreement answers, which is filled in elsewhere. */
    void fact(RowId id, WorkbookContext.Place place) {
        CellContent answer =
                place.value().<CellContent>map(value -> copy(place, value)).orElseGet(() -> way(place));
        fact(id, answer, place.filled());
        link(place);
    }

    /** Writes a question that a fact of the agreement answers, which is not filled in. */
    void fact(RowId id) {
        fact(id, CellContent.text(asked.said(), styles.answer), filledHere());
    }

    private void fact(RowId id, CellContent answer, String filled) {
        CellContent none = CellContent.empty(styles.text);
        CellContent check = check(book.formulas.state(filled, asked.isRequired()), AnswerProgress.MISSING);
        block.row(id, List.of(topic(), explanation(), need(), check, answer, none, none, none, none), 1);
    }

    private void write(String check, CellContent answer, FormAnswer form, int least) {
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
                least);
    }

    /** The topic, in each row, so that rows keep their sense when they are sorted or read aloud. */
    private CellContent topic() {
        String heading = asked.topic().heading();
        return new CellContent.Text(heading, heading, asked.begins() ? styles.label : styles.quiet);
    }

    private CellContent explanation() {
        return new CellContent.Text(
                asked.notes(), asked.speaker(), asked.text(labels), labels.get("continued"), styles.text);
    }

    private CellContent need() {
        return CellContent.text(asked.need(labels), styles.text);
    }

    private String filledHere() {
        return Formulas.filled(cell.local());
    }

    private String check(String filled) {
        return book.formulas.state(
                filled,
                asked.isRequired(),
                block.cell(row, FormAnswer.STATUS),
                labels.get("answer.not-applicable"),
                labels.get("answer.to-be-settled"),
                block.rows(row, row, FormAnswer.NOTE, FormAnswer.DUE));
    }

    /** @param longest the longest that it may come to say, for the height of the row */
    private CellContent check(String formula, AnswerProgress longest) {
        return new CellContent.Formula(formula, longest.word(labels), styles.number);
    }

    /** Where to go to fill something in. */
    private CellContent way(WorkbookContext.Place place) {
        String done = labels.get("excel.table.done", place.sheet());
        return new CellContent.Formula(
                Formulas.either(place.filled(), done, labels.get("excel.table.go", place.sheet())), done, styles.way);
    }

    /** What stands elsewhere, and while nothing does, where to go. */
    private CellContent copy(WorkbookContext.Place place, CellRange value) {
        String go = labels.get("excel.table.go", place.sheet());
        String said = asked.said();
        return new CellContent.Formula(Formulas.shown(value, go), said.isEmpty() ? go : said, styles.way);
    }

    private void link(WorkbookContext.Place place) {
        book.names.link(writer.sheet.getRow(row).getCell(cell.firstColumn()), place.target());
    }
}
