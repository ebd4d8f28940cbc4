package nl.ncw.export.internal.excel.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.export.internal.excel.anchor.SheetColumns;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.AnswerProgress;
import nl.ncw.export.internal.excel.sheet.CellContent;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.FormBlock;
import nl.ncw.export.internal.excel.sheet.Formulas;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import org.apache.poi.ss.usermodel.IgnoredErrorType;

/**
 * Writer of the fields of the agreement, such as the parties, its validity and the involved regions: a sheet of its own in
 * a form, a part of the first sheet in a finished agreement.
 */
final class FieldsSheet {
    private static final int LABEL = 34;
    private static final int PROGRESS = 16;

    private final WorkbookContext book;
    /** Whether a question that asks for a field is required, by the key of the field's row id. */
    private final Map<String, Boolean> required;

    FieldsSheet(WorkbookContext book) {
        this.book = book;
        this.required = book.form.facts().stream()
                .filter(fact -> fact.place().isPresent())
                .collect(Collectors.toMap(
                        fact -> fact.place().orElseThrow().key(),
                        fact -> book.isRequired(fact.question()),
                        Boolean::logicalOr));
    }

    /** Writes the fields on a sheet of their own. */
    void write() {
        int[] widths = {LABEL, PageSetup.PORTRAIT_CHARACTERS - LABEL - PROGRESS, PROGRESS};
        SheetWriter writer = book.begin(book.tabs.fields(), book.labels.get("sheet.fields"), widths);
        writer.skip();
        FormBlock block = fields(writer);
        int printed = writer.next() - 1;
        for (FormTable table : book.tabs.tablesOfFields()) {
            printed = table(writer, table);
        }
        PageSetup.keepHeader(writer.sheet, block.header());
        PageSetup.select(writer.sheet, block.first(), SheetWriter.FIRST_COLUMN + 1);
        book.page.apply(writer, widths.length, printed);
    }

    /** Writes the fields on the first sheet of a finished agreement, in its columns. */
    void write(SheetWriter writer) {
        writer.skip();
        fields(writer);
        book.tabs.tablesOfFields().forEach(table -> table(writer, table));
    }

    private FormBlock fields(SheetWriter writer) {
        FormBlock block = new FormBlock(writer, book.styles, WorkbookAnchors.FIELDS, SheetColumns.fields(book.labels));
        book.form.fields().forEach(field -> field(writer, block, field));
        book.names.heading(block);
        CellRange checks = block.column(WorkbookAnchors.CHECK);
        book.highlights.states(writer.sheet, checks);
        book.highlights.wanted(writer.sheet, block.column(FormField.VALUE), checks, AnswerProgress.MISSING);
        writer.sheet.addIgnoredErrors(block.column(FormField.VALUE).range(), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        return block;
    }

    private void field(SheetWriter writer, FormBlock block, FormField field) {
        int row = writer.next();
        CellRange cell = block.cell(row, FormField.VALUE);
        RowId id = field.id();
        CellContent value = CellContent.filledIn(field.input(), field.value(), book.styles, book.labels);
        String continuation = book.labels.get("continued");
        block.row(
                id,
                List.of(new CellContent.Text(field.label(), continuation, book.styles.label), value, check(id, cell)),
                1);
        if (!book.isForm && field.value().isBlank() && !isRequired(id)) {
            writer.hideRows(row, writer.next() - 1);
        }
        book.names.identify(id, cell);
        book.validations.allow(writer.sheet, cell, field.input(), field.label(), book.validations.hint(field.input()));
        String target = WorkbookAnchors.name(id.key()).orElseGet(book.tabs.fields()::target);
        String filled = Formulas.filled(cell.formula());
        book.put(id, new WorkbookContext.Place(writer.name(), target, filled, Optional.of(cell)));
        book.cells.put(id, FormField.VALUE, cell);
    }

    private boolean isRequired(RowId id) {
        return required.getOrDefault(id.key(), false);
    }

    private CellContent check(RowId id, CellRange cell) {
        return Optional.ofNullable(required.get(id.key()))
                .map(isRequired -> book.formulas.state(Formulas.filled(cell.local()), isRequired))
                .map(formula -> CellContent.formula(formula, book.styles.number))
                .orElseGet(() -> CellContent.empty(book.styles.number));
    }

    /**
     * Writes a table below the fields, in the same columns of the sheet.
     *
     * @return the last row to print: the empty rows below others are for who fills in the sheet
     */
    private int table(SheetWriter writer, FormTable table) {
        writer.skip();
        int heading = writer.next();
        writer.line(table.heading(), book.styles.subtitle);
        TableBlock block = new TableBlock(book, table);
        block.keepTogether(writer, heading, block.write(writer));
        return table.rows().isEmpty() ? writer.next() - 1 : block.lastFilled();
    }
}
