package nl.ncw.export.internal.word.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.word.anchor.BookmarkNames;
import nl.ncw.export.internal.word.anchor.ControlNotation;

/**
 * Writer of a table with a content control in each cell to fill in. Word lets people repeat the rows of an open table.
 */
final class FillInTable {
    private static final int EMPTY_ROWS = 2;
    private static final int EMPTY_ROWS_OF_EMPTY_TABLE = 3;
    private static final int MOST_ROWS_KEPT = 14;
    private static final String EXAMPLE_ADDRESS = "voornaam.naam@example.nl";
    private static final String EXAMPLE_DAY = "31-12-2029";
    private static final String EXAMPLE_TEXT = "0612345678 in een zin";

    private final DocumentContext document;
    private final WordMarkup markup;
    private final FormTable table;
    private final int[] widths;
    private final boolean kept;
    private int rowsLeft;

    FillInTable(DocumentContext document, FormTable table, int width) {
        this.document = document;
        this.markup = document.markup;
        this.table = table;
        this.widths = FittedColumns.of(texts(document, table), width);
        this.kept = width == TableWriter.PAGE_WIDTH && table.rows().size() <= MOST_ROWS_KEPT;
        this.rowsLeft = table.rows().size() + emptyRows(table);
    }

    /** Returns the texts that the columns have room for: their names, the content, and examples of what may come. */
    private static List<List<String>> texts(DocumentContext document, FormTable table) {
        List<List<String>> texts = new ArrayList<>();
        texts.add(table.columns().stream().map(FormTable.Column::label).toList());
        texts.add(table.columns().stream()
                .map(column -> example(document, column))
                .toList());
        table.rows().forEach(row -> texts.add(row.cells()));
        return texts;
    }

    private static String example(DocumentContext document, FormTable.Column column) {
        return column.id().equals("email")
                ? EXAMPLE_ADDRESS
                : isNarrow(document, column.input()) ? EXAMPLE_DAY : EXAMPLE_TEXT;
    }

    private static boolean isNarrow(DocumentContext document, CellInput input) {
        return switch (input.kind()) {
            case DATE, NUMBER, BOX -> true;
            case TEXT, PERIOD, NONE -> ControlNotation.isYesOrNo(input, "", document.labels);
        };
    }

    void write() {
        document.tables.begin(
                "FormGrid",
                true,
                table.heading(),
                document.labels.get(table.open() ? "word.alt.open-table" : "word.alt.table", table.heading()),
                widths);
        markup.keepTogether(kept);
        document.tables.header(
                table.rows().stream().allMatch(row -> DocumentContext.fitOnPage(row.cells())),
                table.columns().stream().map(FormTable.Column::label).toList(),
                widths);
        List<FormTable.Row> fixed =
                table.rows().stream().filter(row -> row.id().item().isPresent()).toList();
        fixed.forEach(this::row);
        if (table.open()) {
            repeatingRows();
        } else {
            table.rows().stream().filter(row -> !fixed.contains(row)).forEach(this::row);
        }
        markup.keepTogether(false);
        document.tables.end();
    }

    private void repeatingRows() {
        begin(markup.nextControl(), document.labels.get("word.rows", table.heading()), "w15:repeatingSection");
        table.rows().stream().filter(row -> row.id().item().isEmpty()).forEach(this::repeatingRow);
        Collections.nCopies(
                        emptyRows(table),
                        new FormTable.Row(
                                table.id(), Collections.nCopies(table.columns().size(), "")))
                .forEach(this::repeatingRow);
        markup.endControl();
    }

    private static int emptyRows(FormTable table) {
        return !table.open() ? 0 : table.rows().isEmpty() ? EMPTY_ROWS_OF_EMPTY_TABLE : EMPTY_ROWS;
    }

    private void repeatingRow(FormTable.Row row) {
        begin(markup.nextControl(), document.labels.get("word.row"), "w15:repeatingSectionItem");
        row(row);
        markup.endControl();
    }

    private void begin(String id, String title, String kind) {
        markup.begin("w:sdt").begin("w:sdtPr").value("w:alias", ContentControl.shortened(title));
        markup.value("w:id", id).empty(kind);
        markup.end().beginControlContent("", false);
    }

    private void row(FormTable.Row row) {
        // The last row is not kept with what is behind the table, which would keep tables below each other together.
        markup.keepTogether(kept && --rowsLeft > 0);
        document.tables.beginRow(DocumentContext.areShort(row.cells()), false);
        for (int column = 0; column < widths.length; column++) {
            cell(row.id(), table.columns().get(column), row.cells().get(column), widths[column]);
        }
        document.tables.endRow();
    }

    private void cell(RowId row, FormTable.Column column, String shown, int width) {
        if (column.input().kind() == CellInput.Kind.NONE && row.item().isPresent()) {
            document.tables.beginLabel(width);
            markup.paragraph("TableText", shown);
        } else {
            document.tables.beginCell(width);
            String name = BookmarkNames.name(row, column.id());
            markup.paragraph("TableText");
            String bookmark = markup.beginBookmark(name);
            CellInput input = column.input().kind() == CellInput.Kind.NONE ? CellInput.TEXT : column.input();
            document.control.write(
                    name,
                    title(row, column),
                    input,
                    shown,
                    ControlNotation.placeholder(input, "cell", document.labels));
            markup.endBookmark(bookmark).end();
        }
        document.tables.endCell();
    }

    /** Returns the title of a cell, with the name of its row, for those who hear the table cell by cell. */
    private String title(RowId row, FormTable.Column column) {
        return row.item()
                .flatMap(item -> table.rows().stream()
                        .filter(shown -> shown.id().equals(row))
                        .findFirst())
                .map(shown -> column.label() + ": " + shown.cells().get(0))
                .orElse(column.label());
    }

    /** Returns whether a table has too many columns for the column of agreements. */
    static boolean isWide(FormTable table) {
        return table.columns().size() > 4;
    }

    /** Returns the texts of all cells of a table. */
    static List<String> texts(FormTable table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }
}
