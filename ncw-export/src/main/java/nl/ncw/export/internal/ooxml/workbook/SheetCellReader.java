package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.xml.CharacterEscapes;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlNumbers;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;

/** Reads the cells of sheets. Empty cells are skipped, whatever their format is. */
final class SheetCellReader {
    private final SharedStrings texts;
    private final CellFormats formats;
    private final boolean since1904;
    /** The name of a value that is more than a cell holds: a picture, or data of a linked data type. */
    private static final String RICH_VALUE = "rich value";

    /** The maximum number of cells that are not empty. */
    static final int MAXIMUM_CELLS = 50_000;

    private final TextLimit limit = new TextLimit(MAXIMUM_CELLS);
    private final List<SheetRemark> remarks = new ArrayList<>();

    /** The text that belongs to the shared text of the cell read last without being a part of it. */
    private String apart = "";

    SheetCellReader(SharedStrings texts, CellFormats formats, boolean since1904) {
        this.texts = texts;
        this.formats = formats;
        this.since1904 = since1904;
    }

    /** Returns the rows in the current element, which contains the data of a sheet. */
    List<Row> rows(XmlPartReader xml) throws IOException {
        List<Row> rows = new ArrayList<>();
        int data = xml.depth();
        int number = 0;
        while (xml.nextIn(data)) {
            if (xml.name().equals("row")) {
                int written = xml.number("r");
                number = written > 0 ? written : number + 1;
                List<Cell> cells = cells(xml, number);
                if (!cells.isEmpty()) {
                    rows.add(new Row(number, cells));
                }
            }
        }
        return rows;
    }

    /** Returns what stands at the cells that were read since the last call without being their content. */
    List<SheetRemark> takeRemarks() {
        List<SheetRemark> taken = List.copyOf(remarks);
        remarks.clear();
        return taken;
    }

    private void remark(SheetRemark.Kind kind, int row, int column, String text) throws RefusedFileException {
        if (!text.isEmpty()) {
            limit.accept(text);
            remarks.add(new SheetRemark(kind, CellReference.letters(column) + row, text));
        }
    }

    private List<Cell> cells(XmlPartReader xml, int number) throws IOException {
        List<Cell> cells = new ArrayList<>();
        int row = xml.depth();
        int column = -1;
        while (xml.nextIn(row)) {
            if (xml.name().equals("c")) {
                int written = CellReference.parse(xml.attribute("r")).column();
                column = written >= 0 ? written : column + 1;
                remark(SheetRemark.Kind.UNREAD_OBJECT, number, column, xml.number("vm") > 0 ? RICH_VALUE : "");
                Optional<Cell> cell = cell(xml, column);
                remark(SheetRemark.Kind.OTHER_TEXT, number, column, xml.takePassedText());
                remark(SheetRemark.Kind.OTHER_TEXT, number, column, apart);
                if (cell.isPresent()) {
                    limit.accept(cell.get().text());
                    cells.add(cell.get());
                }
            }
        }
        return cells;
    }

    private Optional<Cell> cell(XmlPartReader xml, int column) throws IOException {
        apart = "";
        String type = xml.attribute("t");
        int format = xml.number("s");
        RichText value = new RichText("", false);
        Optional<String> formula = Optional.empty();
        int cell = xml.depth();
        while (xml.nextIn(cell)) {
            switch (xml.name()) {
                case "v" -> value = instead(value, new RichText(xml.text(), false));
                case "is" -> value = instead(value, RichText.read(xml));
                case "f" -> formula = Optional.of(xml.text());
                default -> xml.skip();
            }
        }
        return Optional.of(cell(column, type, format, value, formula))
                .filter(read -> !read.text().isEmpty() || read.formula().isPresent());
    }

    /** Returns the later of two values of a cell, and keeps the other apart. A cell has one value only. */
    private RichText instead(RichText earlier, RichText value) {
        apart(earlier.text());
        return value;
    }

    private void apart(String text) {
        apart = apart.isEmpty() || text.isEmpty() ? apart + text : apart + "\n" + text;
    }

    private Cell cell(int column, String type, int format, RichText value, Optional<String> formula) {
        String written = value.text();
        boolean struck = formats.struck(format) || value.struck();
        return switch (type) {
            case "s" -> {
                int number = XmlNumbers.count(written);
                apart(texts.apart(number));
                yield new Cell(column, Cell.Kind.TEXT, texts.text(number), formula, struck || texts.struck(number));
            }
            case "inlineStr" -> new Cell(column, Cell.Kind.TEXT, written, formula, struck);
            case "str" -> new Cell(column, Cell.Kind.TEXT, CharacterEscapes.decoded(written), formula, struck);
            case "b" -> new Cell(column, Cell.Kind.BOOLEAN, truth(written), formula, struck);
            case "e" -> new Cell(column, Cell.Kind.ERROR, written, formula, struck);
            // Type "d", which hardly any program writes, is a moment in ISO 8601.
            case "d" -> new Cell(column, Cell.Kind.DATE, written, formula, struck);
            default -> {
                if (written.isEmpty()) {
                    yield new Cell(column, Cell.Kind.TEXT, "", formula, struck);
                }
                CellNumber numeral = CellNumber.of(written, formats.numberFormat(format), since1904);
                yield new Cell(column, numeral.kind(), numeral.text(), formula, struck);
            }
        };
    }

    private static String truth(String written) {
        return switch (written) {
            case "" -> "";
            case "1", "true" -> "true";
            default -> "false";
        };
    }
}
