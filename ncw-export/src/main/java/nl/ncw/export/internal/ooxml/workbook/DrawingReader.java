package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.equation.Equation;
import nl.ncw.export.internal.ooxml.equation.EquationReader;
import nl.ncw.export.internal.ooxml.symbol.SymbolFont;
import nl.ncw.export.internal.ooxml.symbol.SymbolText;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlNumbers;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads the drawings of a sheet: their texts, and the presence of pictures. */
final class DrawingReader {
    private static final int LETTERS = 26;

    private final TextLimit limit;
    private final List<SheetRemark> remarks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String cell = "";
    private int column;
    private boolean picture;
    private Optional<SymbolFont> font = Optional.empty();

    private DrawingReader(TextLimit limit) {
        this.limit = limit;
    }

    static List<SheetRemark> read(ZipParts parts, String part, TextLimit limit) throws IOException {
        DrawingReader drawing = new DrawingReader(limit);
        try (XmlPartReader xml = XmlPartReader.open(parts, part)) {
            while (xml.next()) {
                drawing.element(xml);
            }
        }
        drawing.finish();
        return drawing.remarks;
    }

    private void element(XmlPartReader xml) throws IOException {
        if (EquationReader.isAt(xml)) {
            equation(xml);
            return;
        }
        switch (xml.name()) {
            case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> finish();
            case "from" -> from(xml);
            case "to" -> xml.skip();
            case "pic", "graphicFrame" -> picture = true;
            case "p" -> text.append(text.isEmpty() ? "" : "\n");
            case "br" -> text.append('\n');
            case "r", "fld" -> font = Optional.empty();
            case "latin", "sym" ->
                font = SymbolFont.of(xml.attribute("typeface")).or(() -> font);
            case "t" -> {
                String run = run(xml);
                xml.requireShort(text.length() + run.length());
                text.append(run);
            }
            // A fallback repeats the content for programs that do not know the first choice.
            case "Fallback" -> xml.skip();
            default -> {}
        }
    }

    private String run(XmlPartReader xml) throws IOException {
        String run = xml.text();
        SymbolText seen = font.map(symbols -> SymbolText.of(run, symbols)).orElseGet(() -> SymbolText.plain(run));
        if (!seen.unknown().isEmpty()) {
            limit.piece();
            remarks.add(new SheetRemark(SheetRemark.Kind.SYMBOL, cell, String.join(", ", seen.unknown())));
        }
        return seen.text();
    }

    private void equation(XmlPartReader xml) throws IOException {
        font = Optional.empty();
        Equation equation = EquationReader.read(xml, () -> xml.name().equals("t") ? run(xml) : "");
        String line = equation.after(text.substring(Math.max(0, text.length() - 2)));
        xml.requireShort(text.length() + line.length());
        text.append(line);
        if (!equation.complete()) {
            limit.accept(equation.text());
            remarks.add(new SheetRemark(SheetRemark.Kind.EQUATION, cell, equation.text()));
        }
    }

    private void from(XmlPartReader xml) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("col")) {
                column = XmlNumbers.count(xml.text());
            } else if (xml.name().equals("row")) {
                int row = XmlNumbers.count(xml.text());
                cell = row < 0 || column < 0 ? "" : letters(column) + (row + 1);
            }
        }
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private void finish() throws RefusedFileException {
        boolean written = !text.toString().isBlank();
        if (written || picture) {
            limit.accept(text.toString());
            remarks.add(new SheetRemark(
                    written ? SheetRemark.Kind.DRAWN_TEXT : SheetRemark.Kind.PICTURE,
                    cell,
                    text.toString().strip()));
        }
        text.setLength(0);
        picture = false;
        cell = "";
    }
}
