package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final int MAXIMUM_SHARED = 10_000;

    private final TextLimit limit = new TextLimit(MAXIMUM_CELLS);
    private final Map<String, String> shared = new HashMap<>();

    SheetCellReader(SharedStrings texts, CellFormats formats, boolean since1904) {
        this.texts = texts;
        this.formats = formats;
        this.since1904 = since1904;
    }

    /** Returns the rows in the current element, which contains the data of a sheet. */
    List<Row> rows(XmlPartReader xml) throws IOException {
        List<Row> rows = new ArrayList<>();
        shared.clear();
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
        Optional<RichText> value = Optional.empty();
        Optional<String> formula = Optional.empty();
        int cell = xml.depth();
        while (xml.nextIn(cell)) {
            switch (xml.name()) {
                case "v" -> value = Optional.of(RichText.plain(xml.text()));
                case "is" -> value = Optional.of(RichText.read(xml));
                case "f" -> formula = Optional.of(formula(xml));
                default -> xml.skip();
            }
        }
        Content content = content(type, format, value.orElse(RichText.plain("")));
        boolean withoutResult =
                formula.isPresent() && content.text.text().isEmpty() && (value.isEmpty() || !isText(type));
        return Optional.of(new Cell(
                        column,
                        withoutResult ? Cell.Kind.UNREADABLE : content.kind,
                        content.text.text(),
                        formula,
                        content.shown,
                        formats.struck(format) || content.text.struck(),
                        content.kind == Cell.Kind.TEXT
                                ? content.text.symbols(formats.symbolFont(format))
                                : Optional.empty()))
                .filter(read -> !read.text().isEmpty() || read.formula().isPresent());
    }

    /** Returns the formula of the current element. Cells that share a formula refer to the first of them. */
    private String formula(XmlPartReader xml) throws IOException {
        String group = xml.attribute("si");
        String formula = xml.text();
        if (group.isEmpty()) {
            return formula;
        }
        if (!formula.isEmpty() && shared.size() < MAXIMUM_SHARED) {
            shared.putIfAbsent(group, formula);
        }
        return formula.isEmpty() ? shared.getOrDefault(group, "") : formula;
    }

    private static boolean isText(String type) {
        return type.equals("str") || type.equals("inlineStr");
    }

    private Content content(String type, int format, RichText written) {
        if (written.text().isEmpty()) {
            return new Content(Cell.Kind.TEXT, written);
        }
        return switch (type) {
            case "s" -> sharedString(written.text());
            case "inlineStr" -> new Content(Cell.Kind.TEXT, written);
            case "str" -> new Content(Cell.Kind.TEXT, CharacterEscapes.decoded(written.text()));
            case "b" -> truth(written.text());
            case "e" -> new Content(Cell.Kind.ERROR, written.text());
            case "d" -> new Content(Cell.Kind.DATE, IsoMoment.text(written.text(), formats.numberFormat(format)));
            default -> {
                String digits = written.text();
                CellNumber number = CellNumber.of(digits, formats.numberFormat(format), since1904);
                yield new Content(
                        number.kind(),
                        RichText.plain(number.text()),
                        number.shown(digits, formats.code(format)));
            }
        };
    }

    private Content sharedString(String written) {
        return texts.text(XmlNumbers.count(written))
                .map(text -> new Content(Cell.Kind.TEXT, text))
                .orElseGet(() -> new Content(Cell.Kind.UNREADABLE, written));
    }

    private static Content truth(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "1", "true" -> new Content(Cell.Kind.BOOLEAN, "true");
            case "0", "false" -> new Content(Cell.Kind.BOOLEAN, "false");
            default -> new Content(Cell.Kind.UNREADABLE, written);
        };
    }

    /** Content of a cell without its formula. */
    private record Content(Cell.Kind kind, RichText text, Optional<FormattedNumber> shown) {
        private Content(Cell.Kind kind, RichText text) {
            this(kind, text, Optional.empty());
        }

        private Content(Cell.Kind kind, String text) {
            this(kind, RichText.plain(text));
        }
    }
}
