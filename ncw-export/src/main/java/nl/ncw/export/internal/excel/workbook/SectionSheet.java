package nl.ncw.export.internal.excel.workbook;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.AnswerProgress;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.FormBlock;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.table.CellInput;
import nl.ncw.export.outline.DocumentOutline;
import org.apache.poi.ss.usermodel.IgnoredErrorType;

/** The sheet of a section: a row for each question and voice, with the answer or what there is in its place. */
final class SectionSheet {
    private final WorkbookContext book;
    private final DocumentOutline.Chapter chapter;
    private final SheetWriter writer;
    private final FormBlock block;

    SectionSheet(WorkbookContext book, DocumentOutline.Chapter chapter) {
        this.book = book;
        this.chapter = chapter;
        List<FormBlock.Column> columns = AnswerRowWriter.columns(book.labels);
        writer = book.begin(book.tabs.section(chapter), chapter.heading(), FormBlock.widths(columns));
        block = new FormBlock(writer, book.styles, WorkbookAnchors.ANSWERS, columns);
    }

    /** Writes the sheet and gives the columns by which it is counted. */
    Counted write() {
        Optional<CellRange> first = Optional.empty();
        for (QuestionRow asked : book.asked(chapter)) {
            Optional<CellRange> cell = row(asked);
            first = first.or(() -> cell);
        }
        finish(first.orElseGet(() -> block.cell(block.first(), FormAnswer.ANSWER)));
        return new Counted(
                book.tabs.section(chapter), block.column(WorkbookAnchors.NEED), block.column(WorkbookAnchors.CHECK));
    }

    /** Writes a row, and gives the cell to write the answer in, if it is written here. */
    private Optional<CellRange> row(QuestionRow asked) {
        AnswerRowWriter row = new AnswerRowWriter(book, writer, block, asked);
        Optional<FormAnswer> answer = book.form.answer(asked.key());
        if (answer.isPresent()) {
            Optional<WorkbookContext.Place> table = answer.get().table().flatMap(rows -> book.place(rows.id()));
            if (table.isEmpty()) {
                return Optional.of(row.answer(answer.get()));
            }
            row.answer(answer.get(), table.get());
        } else {
            RowId id = RowId.of(asked.key());
            fact(asked).ifPresentOrElse(place -> row.fact(id, place), () -> row.fact(id));
        }
        return Optional.empty();
    }

    /** Where a question is filled in that a fact of the agreement answers. */
    private Optional<WorkbookContext.Place> fact(QuestionRow asked) {
        return book.form.facts().stream()
                .filter(fact -> fact.question().equals(asked.item().id()))
                .findFirst()
                .flatMap(FillInForm.FactPlace::place)
                .flatMap(book::place);
    }

    private void finish(CellRange first) {
        CellRange check = block.column(WorkbookAnchors.CHECK);
        book.highlights.states(writer.sheet, check);
        book.highlights.wanted(writer.sheet, block.column(FormAnswer.ANSWER), check, AnswerProgress.MISSING);
        book.highlights.wanted(writer.sheet, block.column(FormAnswer.NOTE), check, AnswerProgress.WITHOUT_REASON);
        book.highlights.wanted(writer.sheet, columns(FormAnswer.NOTE), check, AnswerProgress.NOT_PLANNED);
        writer.sheet.addIgnoredErrors(columns(FormAnswer.ANSWER).range(), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        writer.sheet.setAutoFilter(block.whole().range());
        messages();
        book.names.heading(block);
        PageSetup.keepHeader(writer.sheet, block.header());
        PageSetup.select(writer.sheet, first.firstRow(), first.firstColumn());
        book.page.apply(writer, block.whole().lastColumn());
    }

    /** The cells of all rows from a column to the last. */
    private CellRange columns(String first) {
        return block.rows(block.first(), writer.next() - 1, first, FormAnswer.DUE);
    }

    /** What is said at the cells beside an answer, which is the same in all rows. */
    private void messages() {
        book.form.answers().stream().findFirst().ifPresent(answer -> {
            message(FormAnswer.STATUS, answer.status().input(), "excel.column.status");
            message(FormAnswer.NOTE, CellInput.TEXT, "excel.column.note");
            message(FormAnswer.OWNER, CellInput.TEXT, "annex.open.owner");
            message(FormAnswer.DUE, CellInput.DATE, "annex.open.due");
        });
    }

    private void message(String column, CellInput input, String title) {
        book.validations.allow(
                writer.sheet,
                block.column(column),
                input,
                book.labels.get(title),
                book.labels.get("excel.hint." + column));
    }

    /**
     * The columns by which the questions of a section are counted.
     *
     * @param tab the section's sheet
     * @param need how pressing each is
     * @param check how far each is
     */
    record Counted(WorkbookSheets.Tab tab, CellRange need, CellRange check) {}
}
