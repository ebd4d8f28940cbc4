package nl.ncw.export.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.ListItem;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.document.Block;

/** Tables and cells in the style of the document, and blocks of the outline in cells. */
final class Tables {
    private static final Color DARK = new Color(0x15, 0x42, 0x73);
    private static final Color LIGHT = new Color(0xE8, 0xEE, 0xF5);
    static final Color LINE = new Color(0x8A, 0x99, 0xA8);
    static final float LINE_WIDTH = 0.5f;
    static final float PADDING = 4;
    private static final float INDENT = 9;
    private static final float ROOM_TO_WRITE = 22;
    private static final int BOLD_PER_CENT = 120;
    private static final int WIDEST = 45;
    private static final int WORD_MARGIN = 3;

    /** An answer may have columns that the form has not. OpenPDF drops the text of columns too narrow for a character. */
    private static final int MOST_COLUMNS = 8;

    private final Fonts fonts;

    Tables(Fonts fonts) {
        this.fonts = fonts;
    }

    /** An empty table as wide as the page, with columns of these relative widths. */
    PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingAfter(10);
        return table;
    }

    /** A grid with its headers, which come again on each page. */
    PdfPTable grid(Block.Grid grid) {
        float[] widths = new float[grid.headers().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = relativeWidth(grid, column);
        }
        PdfPTable table = table(widths);
        table.setHeaderRows(1);
        grid.headers().forEach(text -> table.addCell(header(text)));
        grid.rows().forEach(row -> {
            PdfPCell first = label(row.get(0));
            // A row of a form, to be filled in by hand.
            first.setMinimumHeight(row.stream().allMatch(String::isEmpty) ? ROOM_TO_WRITE : 0);
            table.addCell(first);
            row.subList(1, row.size()).forEach(text -> table.addCell(cell(List.of(new Block.Paragraph(text)))));
        });
        return table;
    }

    /** Wider columns for longer texts, within bounds: no word is broken for want of width, and none takes all of it. */
    private static float relativeWidth(Block.Grid grid, int column) {
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

    PdfPCell header(String text) {
        PdfPCell cell = bordered(new PdfPCell());
        cell.addElement(paragraph(text, fonts.header));
        cell.setBackgroundColor(DARK);
        cell.setBorderColor(DARK);
        return cell;
    }

    PdfPCell label(String text) {
        PdfPCell cell = bordered(new PdfPCell());
        cell.addElement(paragraph(text, fonts.bold));
        cell.setBackgroundColor(LIGHT);
        return cell;
    }

    /** A cell with blocks one below the other. */
    PdfPCell cell(List<Block> blocks) {
        PdfPCell cell = bordered(new PdfPCell());
        blocks.forEach(block -> add(cell, block));
        return cell;
    }

    /** Adds a block at the end of a cell. */
    void add(PdfPCell cell, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            cell.addElement(paragraph(paragraph.text(), fonts.text));
        } else if (block instanceof Block.Bullets bullets) {
            cell.addElement(bullets(bullets.items(), fonts.text));
        } else if (block instanceof Block.Grid grid && grid.headers().size() > MOST_COLUMNS) {
            cell.addElement(paragraph(String.join("\n", grid.lines()), fonts.text));
        } else if (block instanceof Block.Grid grid) {
            PdfPTable table = grid(grid);
            table.setSpacingBefore(PADDING);
            table.setSpacingAfter(PADDING);
            cell.addElement(table);
        }
    }

    Paragraph paragraph(String text, Font font) {
        return new Paragraph(fonts.phrase(text, font));
    }

    Element bullets(List<String> items, Font font) {
        com.lowagie.text.List list = new com.lowagie.text.List(com.lowagie.text.List.UNORDERED, INDENT);
        list.setListSymbol(fonts.chunk("•", font));
        items.forEach(item -> list.add(new ListItem(fonts.phrase(item, font))));
        return list;
    }

    PdfPCell bordered(PdfPCell cell) {
        cell.setBorder(Rectangle.BOX);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(LINE_WIDTH);
        cell.setPadding(PADDING);
        cell.setPaddingTop(PADDING - 1);
        cell.setPaddingBottom(PADDING + 2);
        return cell;
    }
}
