package nl.ncw.export.outline;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.table.AnswerTable;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.export.internal.table.TypedColumn;
import nl.ncw.export.internal.table.Vocabulary;

/** Tables as grids of a document: filled in, or with room to write. */
final class TableGrid {
    private static final int BLANK_ROWS = 4;
    private static final int OWN_ITEMS = 2;

    private TableGrid() {}

    /** The rows that were filled in. */
    static <E> OutlineBlock.Grid filled(AnswerTable<E> table) {
        return of(table.codec().columns(), table.filledRows());
    }

    /** The rows that were filled in and those that are there anyway. */
    static <E> OutlineBlock.Grid complete(AnswerTable<E> table, Vocabulary words) {
        return of(
                table.codec().columns(),
                table.rows(words).stream().map(RowCodec.Shown::cells).toList());
    }

    /** The rows that are there anyway, and behind them empty ones if rows may be added. */
    static <E> OutlineBlock.Grid blank(RowCodec<E> codec, Vocabulary words) {
        List<List<String>> named =
                codec.rows(words, List.of()).stream().map(RowCodec.Shown::cells).toList();
        int empty = named.isEmpty() ? BLANK_ROWS : OWN_ITEMS;
        List<String> row = Collections.nCopies(codec.columns().size(), "");
        return of(
                codec.columns(),
                Stream.concat(named.stream(), Collections.nCopies(codec.open() ? empty : 0, row).stream())
                        .toList());
    }

    /** Rows below the labels of their columns. */
    static <E> OutlineBlock.Grid of(List<TypedColumn<E, ?>> columns, List<List<String>> rows) {
        return new OutlineBlock.Grid(columns.stream().map(TypedColumn::label).toList(), rows);
    }
}
