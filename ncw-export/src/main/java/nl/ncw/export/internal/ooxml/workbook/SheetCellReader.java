package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.xml.CharacterEscapes;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlNumbers;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Reads the cells of sheets. Empty cells are skipped, whatever their format is. */
final class SheetCellReader {
    private final SharedStrings texts;
    private final CellFormats formats;
    private final boolean since1904;
    /** The maximum number of cells that are not empty. */
    static final int MAXIMUM_CELLS = 50_000;

    private final TextLimit limit = new TextLimit(MAXIMUM_CELLS);

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
                List<Cell> cells = cells(xml);
                if (!cells.isEmpty()) {
                    rows.add(new Row(number, cells));
                }
            }
        }
        return rows;
    }

    private List<Cell> cells(XmlPartReader xml) throws IOException {
        List<Cell> cells = new ArrayList<>();
        int row = xml.depth();
        int column = -1;
        while (xml.nextIn(row)) {
            if (xml.name().equals("c")) {
                int written = CellReference.parse(xml.attribute("r")).column();
                column = written >= 0 ? written : column + 1;
                Optional<Cell> cell = cell(xml, column);
                if (cell.isPresent()) {
                    limit.accept(cell.get().text());
                    cells.add(cell.get());
                }
            }
        }
        return cells;
    }

    private Optional<Cell> cell(XmlPartReader xml, int column) throws IOException {
        String type = xml.attribute("t");
        int format = xml.number("s");
        RichText value = RichText.plain("");
        Optional<String> formula = Optional.empty();
        int cell = xml.depth();
        while (xml.nextIn(cell)) {
            switch (xml.name()) {
                case "v" -> value = RichText.plain(xml.text());
                case "is" -> value = RichText.read(xml);
                case "f" -> formula = Optional.of(xml.text());
                default -> xml.skip();
            }
        }
        return Optional.of(cell(column, type, format, value, formula))
                .filter(read -> !read.text().isEmpty() || read.formula().isPresent());
    }

    private Cell cell(int column, String type, int format, RichText value, Optional<String> formula) {
        String written = value.text();
        boolean struck = formats.struck(format) || value.struck();
        return switch (type) {
            case "s" -> text(column, format, texts.text(XmlNumbers.count(written)), formula);
            case "inlineStr" -> text(column, format, value, formula);
            case "str" -> text(column, format, RichText.plain(CharacterEscapes.decoded(written)), formula);
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

    private Cell text(int column, int format, RichText text, Optional<String> formula) {
        return new Cell(
                column,
                Cell.Kind.TEXT,
                text.text(),
                formula,
                formats.struck(format) || text.struck(),
                text.symbols(formats.symbolFont(format)));
    }

    private static String truth(String written) {
        return switch (written) {
            case "" -> "";
            case "1", "true" -> "true";
            default -> "false";
        };
    }
}
