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

    private static final int MAXIMUM_SHARED = 10_000;

    private final TextLimit limit = new TextLimit(MAXIMUM_CELLS);
    private final Map<String, String> shared = new HashMap<>();
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
        shared.clear();
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
        Optional<RichText> value = Optional.empty();
        Optional<String> formula = Optional.empty();
        int cell = xml.depth();
        while (xml.nextIn(cell)) {
            switch (xml.name()) {
                case "v" -> value = instead(value, RichText.plain(xml.text()));
                case "is" -> value = instead(value, RichText.read(xml));
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

    /** Returns the later of two values of a cell, and keeps the other apart. A cell has one value only. */
    private Optional<RichText> instead(Optional<RichText> earlier, RichText value) {
        earlier.ifPresent(text -> apart(text.text()));
        return Optional.of(value);
    }

    private void apart(String text) {
        apart = apart.isEmpty() || text.isEmpty() ? apart + text : apart + "\n" + text;
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
                        number.kind(), RichText.plain(number.text()), number.shown(digits, formats.code(format)));
            }
        };
    }

    private Content sharedString(String written) {
        int number = XmlNumbers.count(written);
        apart(texts.apart(number));
        return texts.text(number)
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
