package nl.ncw.export.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.export.document.Block;
import nl.ncw.export.document.Block.Bullets;
import nl.ncw.export.document.Block.Grid;
import nl.ncw.export.pdf.layout.ItemList;
import nl.ncw.export.pdf.layout.Paragraph;
import nl.ncw.export.pdf.layout.Table;
import nl.ncw.export.pdf.layout.Table.Cell;
import nl.ncw.export.pdf.layout.Table.Column;
import nl.ncw.export.pdf.layout.TableStyle;
import nl.ncw.export.pdf.layout.TextStyle;
import nl.ncw.model.catalogue.LocalisedText;

/** Blocks of the outline in the style of the house. */
final class Blocks {
    /** The language in which Dutch organisations agree, whatever that of the document. */
    private static final Locale WRITTEN = LocalisedText.DUTCH;

    private static final int BOLD_PER_CENT = 120;
    private static final int WIDEST = 45;
    private static final int WORD_MARGIN = 3;

    /** An answer may have columns that the form has not; more than these have no room for words. */
    private static final int MOST_COLUMNS = 8;

    private Blocks() {}

    /** A block in a cell of a document in a language. */
    static nl.ncw.export.pdf.layout.Block inCell(Block block, Locale language) {
        if (block instanceof Bullets bullets) {
            return bullets(bullets.items(), HouseStyle.TEXT);
        } else if (block instanceof Grid grid && isTable(grid)) {
            return grid(grid, HouseStyle.INNER_GRID);
        }
        Paragraph paragraph = Paragraph.of(String.join("\n", block.lines()), HouseStyle.TEXT);
        boolean foreign = block instanceof Block.Paragraph text && text.written() && !language.equals(WRITTEN);
        return foreign ? paragraph.in(WRITTEN) : paragraph;
    }

    private static boolean isTable(Grid grid) {
        return !grid.headers().isEmpty() && grid.headers().size() <= MOST_COLUMNS;
    }

    static ItemList bullets(List<String> items, TextStyle style) {
        return ItemList.of(ItemList.Numbering.BULLETS, items, style);
    }

    /** A grid with its headers; the first cell of a row names it. */
    static Table grid(Grid grid, TableStyle style) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < grid.headers().size(); column++) {
            float width = relativeWidth(grid, column);
            columns.add(column == 0 ? Column.naming(width) : Column.of(width));
        }
        List<List<String>> rows = grid.rows().isEmpty()
                ? List.of(Collections.nCopies(grid.headers().size(), ""))
                : grid.rows();
        return new Table(
                columns, header(grid.headers()), rows.stream().map(Blocks::row).toList(), style);
    }

    /** The names of columns. */
    static List<Cell> header(List<String> names) {
        return names.stream().map(name -> text(name, HouseStyle.COLUMN)).toList();
    }

    /** A cell with a text, perhaps an empty one. */
    static Cell text(String text, TextStyle style) {
        return text.isEmpty() ? Cell.of() : Cell.of(Paragraph.of(text, style));
    }

    private static Table.Rows row(List<String> texts) {
        // A row of a form, to be filled in by hand.
        boolean blank = texts.stream().allMatch(String::isEmpty);
        Cell first = text(texts.get(0), HouseStyle.BOLD).atLeast(blank ? HouseStyle.ROOM_IN_ROW : 0);
        Stream<Cell> others = texts.stream().skip(1).map(text -> text(text, HouseStyle.TEXT));
        return new Table.Row(Stream.concat(Stream.of(first), others).toList());
    }

    /** Wider columns for longer texts, within bounds: no word is broken for want of width, and none takes all of it. */
    private static float relativeWidth(Grid grid, int column) {
        List<String> texts = Stream.concat(
                        Stream.of(grid.headers().get(column)),
                        grid.rows().stream().map(row -> row.get(column)))
                .toList();
        int longestText = texts.stream().mapToInt(String::length).max().orElse(0);
        int longestWord = texts.stream()
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .mapToInt(word -> word.length() * BOLD_PER_CENT / 100)
                .max()
                .orElse(0);
        return Math.max(Math.min(longestText, WIDEST), Math.min(longestWord + WORD_MARGIN, WIDEST));
    }
}
