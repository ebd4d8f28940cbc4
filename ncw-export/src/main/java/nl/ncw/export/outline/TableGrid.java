package nl.ncw.export.outline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.cell.YesNoCodec;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.AnswerTable;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.export.internal.table.TypedColumn;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.AnswerKind;

/** Converter of tables to grids of a document, either filled in or with empty rows to write in. */
final class TableGrid {
    private static final int BLANK_ROWS = 4;
    private static final int BLANK_ROWS_BELOW_ITEMS = 2;

    private TableGrid() {}

    /** Returns the rows that were filled in. */
    static <E> OutlineBlock.Grid filled(AnswerTable<E> table, DocumentLabels labels) {
        List<TypedColumn<E, ?>> columns = table.codec().columns();
        return of(
                columns,
                table.elements().stream()
                        .map(element -> columns.stream()
                                .map(column -> cell(column, element, labels))
                                .toList())
                        .toList());
    }

    /** Returns the text of a cell as documents show it, with days in words. */
    static <E, V> String cell(TypedColumn<E, V> column, E element, DocumentLabels labels) {
        return column.content()
                .apply(element)
                .map(value -> switch (column.kind()) {
                    case DATE -> labels.date((LocalDate) value);
                    case VALUE -> single(column, value, labels);
                    case TEXT, TRUTH, PARTY, CHOICE, REGION -> column.codec().show(value);
                })
                .orElse("");
    }

    private static <V> String single(TypedColumn<?, V> column, V value, DocumentLabels labels) {
        AnswerValue single = (AnswerValue) value;
        return single.kind() == AnswerKind.DATE
                ? labels.date(((AnswerValue.Date) single).date())
                : column.codec().show(value);
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
        return new OutlineBlock.Grid(
                codec.columns().stream()
                        .map(column -> blankLabel(column, words.labels()))
                        .toList(),
                Stream.concat(named.stream(), Collections.nCopies(codec.open() ? blankRows : 0, row).stream())
                        .toList());
    }

    /** Returns the label of a column to write in, with the unit or notation of its values. */
    private static String blankLabel(TypedColumn<?, ?> column, DocumentLabels labels) {
        CellInput input = column.codec().input();
        boolean isYesNo = input.equals(new YesNoCodec(labels).input());
        String notation = switch (input.kind()) {
            case DATE -> labels.get("word.placeholder.date");
            case NUMBER -> String.join("/", input.offered());
            case TEXT -> isYesNo ? String.join("/", input.offered()) : "";
            case BOX, PERIOD, NONE -> "";
        };
        return notation.isEmpty() || column.kind() != ColumnDefinition.Kind.VALUE
                ? column.label()
                : "%s (%s)".formatted(column.label(), notation);
    }

    /** Returns rows with the labels of their columns as headers. */
    static <E> OutlineBlock.Grid of(List<TypedColumn<E, ?>> columns, List<List<String>> rows) {
        return new OutlineBlock.Grid(columns.stream().map(TypedColumn::label).toList(), rows);
    }
}
