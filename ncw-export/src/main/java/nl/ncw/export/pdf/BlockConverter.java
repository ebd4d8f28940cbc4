package nl.ncw.export.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import nl.ncw.export.internal.typesetting.content.ItemList;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import nl.ncw.export.internal.typesetting.content.SignatureField;
import nl.ncw.export.internal.typesetting.content.Table;
import nl.ncw.export.internal.typesetting.content.Table.Cell;
import nl.ncw.export.internal.typesetting.content.Table.Column;
import nl.ncw.export.internal.typesetting.content.TableStyle;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineBlock;
import nl.ncw.export.outline.OutlineBlock.Bullets;
import nl.ncw.export.outline.OutlineBlock.Grid;
import nl.ncw.export.outline.SignaturePlace;
import nl.ncw.model.text.LocalisedText;

/** Converter of blocks of the outline to blocks of a page, in the house style. */
final class BlockConverter {
    /** The language in which Dutch organisations write their answers, whatever the language of the document. */
    private static final Locale ANSWER_LANGUAGE = LocalisedText.DUTCH;

    private static final List<Column> FACT_COLUMNS = List.of(Column.naming(38), Column.of(62));
    private static final float SIGNATORY = 20;
    private static final int WIDEST = 45;
    private static final int NARROWEST = 6;
    private static final int ROOM_TO_WRITE = 20;

    /**
     * The largest number of columns that leaves room for words. An answer may have more, because it may have columns
     * that the form does not have.
     */
    private static final int MOST_COLUMNS = 8;

    /** The largest number of columns in a cell that leaves room for words in the size of other text. */
    private static final int MOST_COLUMNS_OF_TEXT = 4;

    private final HouseStyle style;
    private final Locale language;

    BlockConverter(HouseStyle style, Locale language) {
        this.style = style;
        this.language = language;
    }

    /**
     * Returns a block for a cell, where other blocks may precede or follow it. A grid with too many columns becomes
     * lines of text.
     */
    BlockElement inCell(OutlineBlock block) {
        return switch (block.kind()) {
            case PARAGRAPH -> paragraph((OutlineBlock.Paragraph) block);
            case BULLETS -> bullets(((Bullets) block).items(), style.text);
            case BOXES -> ItemList.of(ItemList.Numbering.BOXES, ((OutlineBlock.Boxes) block).options(), style.text);
            case ENTRY_LINE -> Paragraph.of(((OutlineBlock.EntryLine) block).text(), style.entry);
            case GRID -> isTable((Grid) block) ? innerGrid((Grid) block) : lines(block);
        };
    }

    private Paragraph paragraph(OutlineBlock.Paragraph text) {
        boolean foreign = text.written() && !language.equals(ANSWER_LANGUAGE);
        return foreign ? lines(text).in(ANSWER_LANGUAGE) : lines(text);
    }

    private Paragraph lines(OutlineBlock block) {
        return Paragraph.of(String.join("\n", block.lines()), style.text);
    }

    private static boolean isTable(Grid grid) {
        return !grid.headers().isEmpty() && grid.headers().size() <= MOST_COLUMNS;
    }

    static ItemList bullets(List<String> items, TextStyle textStyle) {
        return ItemList.of(ItemList.Numbering.BULLETS, items, textStyle);
    }

    private Table innerGrid(Grid grid) {
        return grid.headers().size() > MOST_COLUMNS_OF_TEXT
                ? grid(grid, style.innerGrid, style.dense)
                : grid(grid, style.innerGrid, style.text);
    }

    /** Returns a grid with its headers. The first cell of a row names the row. */
    Table grid(Grid grid, TableStyle tableStyle) {
        return grid(grid, tableStyle, style.text);
    }

    private Table grid(Grid grid, TableStyle tableStyle, TextStyle textStyle) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < grid.headers().size(); column++) {
            float width = relativeWidth(grid, column);
            columns.add(column == 0 ? Column.naming(width) : Column.of(width));
        }
        List<List<String>> rows = grid.rows().isEmpty()
                ? List.of(Collections.nCopies(grid.headers().size(), ""))
                : grid.rows();
        return new Table(
                columns,
                header(grid.headers()),
                rows.stream().map(row -> row(row, textStyle)).toList(),
                tableStyle);
    }

    /** Returns a grid in which the rows with the same first cell, such as an organisation, share that cell. */
    Table grouped(Grid grid, TableStyle tableStyle) {
        Table table = grid(grid, tableStyle);
        List<Table.Rows> rows = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= grid.rows().size(); next++) {
            if (next == grid.rows().size() || !isOneGroup(grid, from, next)) {
                rows.addAll(next - from == 1 ? table.body().subList(from, next) : List.of(group(grid, from, next)));
                from = next;
            }
        }
        return rows.isEmpty() ? table : new Table(table.columns(), table.header(), rows, tableStyle);
    }

    private static boolean isOneGroup(Grid grid, int row, int next) {
        String name = grid.rows().get(row).get(0);
        return !name.isEmpty() && name.equals(grid.rows().get(next).get(0));
    }

    private Table.RowGroup group(Grid grid, int from, int to) {
        String name = grid.rows().get(from).get(0);
        return new Table.RowGroup(
                text(name, style.bold),
                name + " " + DocumentLabels.in(language).get("continued"),
                style.small.whole(),
                grid.rows().subList(from, to).stream()
                        .map(row -> new Table.Row(row.stream()
                                .skip(1)
                                .map(text -> text(text, style.text))
                                .toList()))
                        .toList());
    }

    /**
     * Returns a grid with one more column, in which people sign by hand or electronically.
     *
     * @param places the places of signatures in the first rows
     */
    Table roomToSign(Grid grid, String signature, List<SignaturePlace> places) {
        List<Column> columns = new ArrayList<>(List.of(Column.naming(SIGNATORY)));
        grid.headers().stream().skip(1).forEach(header -> columns.add(Column.of(SIGNATORY)));
        columns.add(Column.of(2 * SIGNATORY));
        List<Cell> header = Stream.concat(grid.headers().stream(), Stream.of(signature))
                .map(name -> text(name, style.column))
                .toList();
        List<Table.Rows> rows = new ArrayList<>();
        for (List<String> row : grid.rows()) {
            List<Cell> cells =
                    new ArrayList<>(List.of(text(row.get(0), style.bold).atLeast(HouseStyle.ROOM_TO_SIGN)));
            row.stream().skip(1).map(text -> text(text, style.text.whole())).forEach(cells::add);
            cells.add(rows.size() < places.size() ? Cell.of(field(places.get(rows.size()))) : Cell.of());
            rows.add(new Table.Row(cells));
        }
        return new Table(columns, header, rows, style.signing);
    }

    private SignatureField field(SignaturePlace place) {
        return new SignatureField(place.field(), place.label(), HouseStyle.ROOM_TO_SIGN - 2 * style.signing.padding());
    }

    /** Returns a table with a row for each fact: its label and its value. */
    Table facts(List<DocumentOutline.Fact> facts, TextStyle label, TextStyle value) {
        return new Table(
                FACT_COLUMNS,
                List.of(),
                facts.stream()
                        .<Table.Rows>map(fact -> new Table.Row(List.of(
                                text(fact.label(), label).atLeast(fact.value().isEmpty() ? HouseStyle.ROOM_IN_ROW : 0),
                                text(fact.value(), value))))
                        .toList(),
                style.facts);
    }

    /** Returns a table with a line to write on for each label. */
    Table linesToWriteOn(List<String> labels, TextStyle label) {
        return new Table(
                FACT_COLUMNS,
                List.of(),
                labels.stream()
                        .<Table.Rows>map(name ->
                                new Table.Row(List.of(text(name, label).atLeast(HouseStyle.ROOM_ON_COVER), Cell.of())))
                        .toList(),
                style.facts);
    }

    /** Returns the header cells with the names of columns. */
    List<Cell> header(List<String> names) {
        return names.stream().map(name -> text(name, style.column)).toList();
    }

    /** Returns a cell with a text; an empty cell for an empty text. */
    static Cell text(String text, TextStyle textStyle) {
        return text.isEmpty() ? Cell.of() : Cell.of(Paragraph.of(text, textStyle));
    }

    private static Table.Rows row(List<String> texts, TextStyle textStyle) {
        // A blank row is one of a form, to be filled in by hand.
        boolean blank = texts.stream().allMatch(String::isEmpty);
        Cell first =
                text(texts.get(0), textStyle.in(FontStyle.BOLD).whole()).atLeast(blank ? HouseStyle.ROOM_IN_ROW : 0);
        Stream<Cell> others = texts.stream().skip(1).map(text -> text(text, textStyle));
        return new Table.Row(Stream.concat(Stream.of(first), others).toList());
    }

    /**
     * Returns the relative width of a column. It grows with the longest text, within bounds; a column without texts has
     * room to write by hand.
     */
    private static float relativeWidth(Grid grid, int column) {
        int longest = grid.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        int header = grid.headers().get(column).length();
        return longest == 0
                ? Math.max(header, ROOM_TO_WRITE)
                : Math.max(NARROWEST, Math.min(Math.max(header, longest), WIDEST));
    }
}
