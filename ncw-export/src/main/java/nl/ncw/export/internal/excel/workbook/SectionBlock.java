package nl.ncw.export.internal.excel.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.excel.anchor.SheetColumns;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.AnswerProgress;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.FormBlock;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.outline.DocumentOutline;
import org.apache.poi.ss.usermodel.IgnoredErrorType;

/** Writer of the questions of a section in its sheet: a row for each question and voice, with the answer or its status. */
final class SectionBlock {
    private final WorkbookContext book;
    private final DocumentOutline.Chapter chapter;
    private final SheetWriter writer;
    private final FormBlock block;
    /** The cells for the remark on an answer, from top to bottom. */
    private final List<CellRange> remarks = new ArrayList<>();

    private Optional<CellRange> first = Optional.empty();

    /** Begins the block at the next row of a sheet. */
    SectionBlock(WorkbookContext book, DocumentOutline.Chapter chapter, SheetWriter writer) {
        this.book = book;
        this.chapter = chapter;
        this.writer = writer;
        block = new FormBlock(writer, book.styles, WorkbookAnchors.ANSWERS, SheetColumns.answers(book.labels));
    }

    /** Returns the row of the header, counted from 0. */
    int header() {
        return block.header();
    }

    /** Returns the cell for the first answer, once written. */
    CellRange firstAnswer() {
        return first.orElseGet(() -> block.cell(block.first(), FormAnswer.ANSWER));
    }

    /** Writes the rows, and returns the columns by which the questions are counted. */
    Counted write() {
        for (QuestionRow question : book.questions(chapter)) {
            int begin = writer.next();
            Optional<CellRange> cell = row(question).filter(answer -> question.shown());
            if (!question.shown()) {
                writer.hideRows(begin, writer.next() - 1);
            }
            if (question.takesRemark()) {
                remarks.add(block.rows(begin, writer.next() - 1, FormAnswer.NOTE, FormAnswer.NOTE));
            }
            first = first.or(() -> cell);
        }
        finish();
        return new Counted(
                book.tabs.section(chapter),
                isShown(),
                block.column(WorkbookAnchors.NEED),
                block.column(WorkbookAnchors.CHECK));
    }

    /** Returns whether a question of the section is shown. */
    boolean isShown() {
        return book.questions(chapter).stream().anyMatch(QuestionRow::shown);
    }

    /** Writes a row, and returns the cell for the answer; empty if the question is answered on another sheet. */
    private Optional<CellRange> row(QuestionRow question) {
        AnswerRowWriter row = new AnswerRowWriter(book, writer, block, question);
        Optional<FormAnswer> answer = book.form.answer(question.key());
        if (answer.isPresent()) {
            Optional<WorkbookContext.Place> table = answer.get().table().flatMap(rows -> book.place(rows.id()));
            if (table.isEmpty()) {
                return Optional.of(row.answer(answer.get()));
            }
            row.answer(answer.get(), table.get());
        } else {
            RowId id = RowId.of(question.key());
            fact(question).ifPresentOrElse(place -> row.fact(id, place), () -> row.fact(id));
        }
        return Optional.empty();
    }

    /** Returns where the fact that answers a question is filled in. */
    private Optional<WorkbookContext.Place> fact(QuestionRow question) {
        return book.form.facts().stream()
                .filter(fact -> fact.question().equals(question.item().id()))
                .findFirst()
                .flatMap(FillInForm.FactPlace::place)
                .flatMap(book::place);
    }

    private void finish() {
        CellRange check = block.column(WorkbookAnchors.CHECK);
        book.highlights.states(writer.sheet, check);
        if (book.questions(chapter).stream().anyMatch(QuestionRow::isConditional)) {
            book.highlights.notAsked(writer.sheet, columns(WorkbookAnchors.TOPIC), check);
        }
        book.highlights.wanted(writer.sheet, block.column(FormAnswer.ANSWER), check, AnswerProgress.MISSING);
        book.highlights.wanted(writer.sheet, block.column(FormAnswer.NOTE), check, AnswerProgress.WITHOUT_REASON);
        book.highlights.wanted(writer.sheet, columns(FormAnswer.NOTE), check, AnswerProgress.NOT_PLANNED);
        writer.sheet.addIgnoredErrors(columns(FormAnswer.ANSWER).range(), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        if (book.isForm) {
            writer.sheet.setAutoFilter(block.whole().range());
        }
        messages();
        book.names.heading(block);
    }

    /** Returns the cells of all rows, from a column to the last one. */
    private CellRange columns(String first) {
        return block.rows(block.first(), writer.next() - 1, first, FormAnswer.DUE);
    }

    /** Sets the validations and messages of the other cells of an answer, which are the same in all rows. */
    private void messages() {
        book.form.answers().stream().findFirst().ifPresent(answer -> {
            message(FormAnswer.STATUS, answer.status().input(), "excel.column.status");
            notes();
            message(FormAnswer.OWNER, CellInput.TEXT, "annex.open.owner");
            message(FormAnswer.DUE, CellInput.DATE, "annex.open.due");
        });
    }

    private void message(String column, CellInput input, String title) {
        message(List.of(block.column(column)), input, title, "excel.hint." + column);
    }

    /** Sets the messages of the cells for the reason or the action, which may take a remark on the answer too. */
    private void notes() {
        CellRange all = block.column(FormAnswer.NOTE);
        List<CellRange> others = new ArrayList<>();
        int next = all.firstRow();
        for (CellRange remark : remarks) {
            if (remark.firstRow() > next) {
                others.add(block.rows(next, remark.firstRow() - 1, FormAnswer.NOTE, FormAnswer.NOTE));
            }
            next = remark.lastRow() + 1;
        }
        if (all.lastRow() >= next) {
            others.add(block.rows(next, all.lastRow(), FormAnswer.NOTE, FormAnswer.NOTE));
        }
        message(others, CellInput.TEXT, "excel.column.note", "excel.hint.note");
        message(remarks, CellInput.TEXT, "excel.column.remark", "excel.hint.remark");
    }

    private void message(List<CellRange> cells, CellInput input, String title, String hint) {
        if (!cells.isEmpty()) {
            book.validations.allow(writer.sheet, cells, input, book.labels.get(title), book.labels.get(hint));
        }
    }

    /**
     * The columns by which the questions of a section are counted.
     *
     * @param tab the sheet of the section
     * @param isShown whether a question of it is shown
     * @param need the column of obligations
     * @param check the column of progress
     */
    record Counted(WorkbookSheets.Tab tab, boolean isShown, CellRange need, CellRange check) {}
}
