package nl.ncw.export.outline;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.table.AnswerTable;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.export.internal.table.TypedColumn;
import nl.ncw.export.internal.table.Vocabulary;

/** Converter of tables to grids of a document, either filled in or with empty rows to write in. */
final class TableGrid {
    private static final int BLANK_ROWS = 4;
    private static final int BLANK_ROWS_BELOW_ITEMS = 2;

    private TableGrid() {}

    /** Returns the rows that were filled in. */
    static <E> OutlineBlock.Grid filled(AnswerTable<E> table) {
        return of(table.codec().columns(), table.filledRows());
    }

    /** Returns all rows of a form: those that were filled in, and the named rows that were not. */
    static <E> OutlineBlock.Grid complete(AnswerTable<E> table, Vocabulary words) {
        return of(
                table.codec().columns(),
                table.rows(words).stream().map(RowCodec.Shown::cells).toList());
    }

    /** Returns the named rows of a blank form, followed by empty rows if rows may be added. */
    static <E> OutlineBlock.Grid blank(RowCodec<E> codec, Vocabulary words) {
        List<List<String>> named =
                codec.rows(words, List.of()).stream().map(RowCodec.Shown::cells).toList();
        int blankRows = named.isEmpty() ? BLANK_ROWS : BLANK_ROWS_BELOW_ITEMS;
        List<String> row = Collections.nCopies(codec.columns().size(), "");
        return of(
                codec.columns(),
                Stream.concat(named.stream(), Collections.nCopies(codec.open() ? blankRows : 0, row).stream())
                        .toList());
    }

    /** Returns rows with the labels of their columns as headers. */
    static <E> OutlineBlock.Grid of(List<TypedColumn<E, ?>> columns, List<List<String>> rows) {
        return new OutlineBlock.Grid(columns.stream().map(TypedColumn::label).toList(), rows);
    }
}
