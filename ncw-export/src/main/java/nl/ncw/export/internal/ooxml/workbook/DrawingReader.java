package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.export.internal.ooxml.LogoName;
import nl.ncw.export.internal.ooxml.PartText;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.equation.Equation;
import nl.ncw.export.internal.ooxml.equation.EquationReader;
import nl.ncw.export.internal.ooxml.symbol.SymbolFont;
import nl.ncw.export.internal.ooxml.symbol.SymbolText;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlNumbers;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads the drawings of a sheet: their texts, those of charts and diagrams in them, and the presence of pictures. */
final class DrawingReader {
    /** Elements that are at each anchor, whatever is drawn there. */
    private static final Set<String> PLACEMENT = Set.of("wsDr", "clientData", "Choice", "pos", "ext");

    /** Alternative texts that programs write by themselves: the name of a file, or that there is a picture. */
    private static final Pattern NO_DESCRIPTION =
            Pattern.compile("(?i)|picture|.*\\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)");

    private final ZipParts parts;
    private final Relationships relations;
    private final TextLimit limit;
    private final List<SheetRemark> remarks = new ArrayList<>();
    private final Set<String> lines = new HashSet<>();
    private Drawn drawn = new Drawn("");
    private int objects;
    private int column;
    private boolean repeats;
    private Optional<SymbolFont> font = Optional.empty();

    private DrawingReader(ZipParts parts, Relationships relations, TextLimit limit) {
        this.parts = parts;
        this.relations = relations;
        this.limit = limit;
    }

    static List<SheetRemark> read(ZipParts parts, String part, TextLimit limit) throws IOException {
        DrawingReader drawing = new DrawingReader(parts, Relationships.of(parts, part), limit);
        try (XmlPartReader xml = XmlPartReader.open(parts, part).collectingPassedText()) {
            drawing.elements(xml, 0);
        }
        drawing.finish();
        drawing.diagramsForOtherPrograms();
        return drawing.remarks;
    }

    private void elements(XmlPartReader xml, int outer) throws IOException {
        while (xml.nextIn(outer)) {
            drawn.line(xml.takePassedText());
            element(xml);
        }
        drawn.line(xml.takePassedText());
    }

    private void element(XmlPartReader xml) throws IOException {
        if (EquationReader.isAt(xml)) {
            equation(xml);
            return;
        }
        switch (xml.name()) {
            case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> {
                finish();
                drawn.anchored = true;
            }
            case "from" -> from(xml);
            case "to" -> {
                xml.ignore();
            }
            case "p" -> drawn.text.append(drawn.text.isEmpty() ? "" : "\n");
            case "br" -> drawn.text.append('\n');
            case "r", "fld" -> font = Optional.empty();
            case "latin", "sym" ->
                font = SymbolFont.of(xml.attribute("typeface")).or(() -> font);
            case "t" -> run(xml, seen(xml.text()));
            case "AlternateContent" -> alternatives(xml);
            default -> object(xml);
        }
    }

    private void run(XmlPartReader xml, String run) throws RefusedFileException {
        xml.requireShort(drawn.text.length() + run.length());
        drawn.text.append(run);
        objects++;
    }

    private void object(XmlPartReader xml) throws IOException {
        if (PLACEMENT.contains(xml.name())) {
            return;
        }
        objects++;
        drawn.object = true;
        switch (xml.name()) {
            case "pic", "graphicFrame", "contentPart" -> drawn.picture = true;
            case "cNvPr" -> {
                if (xml.attribute("name").equals(LogoName.NAME)) {
                    drawn.logo = true;
                    return;
                }
                drawn.hidden |= xml.is("hidden", false);
                description(xml.attribute("descr"));
                description(xml.attribute("title"));
            }
            case "chart" -> related(xml.attribute("id"));
            case "relIds" -> related(xml.attribute("dm"));
            default -> {}
        }
    }

    private String seen(String run) throws RefusedFileException {
        SymbolText seen = font.map(symbols -> SymbolText.of(run, symbols)).orElseGet(() -> SymbolText.plain(run));
        if (!seen.unknown().isEmpty()) {
            add(new SheetRemark(SheetRemark.Kind.SYMBOL, drawn.cell, String.join(", ", seen.unknown())));
        }
        return seen.text();
    }

    private void equation(XmlPartReader xml) throws IOException {
        font = Optional.empty();
        Equation equation = EquationReader.read(xml, () -> xml.name().equals("t") ? seen(xml.text()) : "");
        String line = equation.after(drawn.text.substring(Math.max(0, drawn.text.length() - 2)));
        run(xml, line);
        if (!equation.complete()) {
            add(new SheetRemark(SheetRemark.Kind.EQUATION, drawn.cell, equation.text()));
        }
    }

    private void description(String text) {
        if (!NO_DESCRIPTION.matcher(text).matches()) {
            drawn.line(text);
        }
    }

    /** Adds the text of a chart or diagram, which is a part of its own. */
    private void related(String id) throws IOException {
        Optional<Relationships.Relation> relation = relations
                .find(id)
                .filter(target -> !target.outside() && parts.has(target.target()))
                .filter(target -> Set.of("chart", "chartEx", "diagramData").contains(target.type()));
        if (relation.isPresent()) {
            String part = relation.get().target();
            drawn.line(PartText.of(parts, part, WorkbookElements.UNSEEN_IN_CHART));
            for (String shapes : Relationships.of(parts, part).parts("chartUserShapes")) {
                drawn.line(PartText.of(parts, shapes, Set.of("x", "y")));
            }
        }
    }

    /** Reads content for several programs. What only repeats the first choice for older programs is left out. */
    private void alternatives(XmlPartReader xml) throws IOException {
        int outer = xml.depth();
        int before = objects;
        while (xml.nextIn(outer)) {
            drawn.line(xml.takePassedText());
            if (xml.name().equals("Fallback")) {
                fallback(xml, objects > before);
            } else {
                element(xml);
            }
        }
    }

    private void fallback(XmlPartReader xml, boolean chosen) throws IOException {
        Drawn choice = drawn;
        boolean repeated = repeats;
        repeats = chosen;
        drawn = new Drawn(choice.cell);
        choice.text.toString().lines().map(String::strip).forEach(lines::add);
        elements(xml, xml.depth());
        if (drawn.anchored) {
            finish();
        } else {
            choice.line(drawn.textWithout(chosen ? lines : Set.of()));
            choice.picture |= !chosen && drawn.picture;
            choice.object |= !chosen && drawn.object;
        }
        drawn = choice;
        repeats = repeated;
    }

    private void from(XmlPartReader xml) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "col" -> column = XmlNumbers.count(xml.text().strip());
                case "row" -> {
                    int row = XmlNumbers.count(xml.text().strip());
                    drawn.cell = row < 0 || column < 0 ? "" : CellReference.letters(column) + (row + 1);
                }
                case "colOff", "rowOff" -> xml.ignore();
                // The place of a shape in a chart, as a fraction.
                case "x", "y" -> xml.ignore();
                default -> {}
            }
        }
    }

    private void finish() throws RefusedFileException {
        String text = drawn.textWithout(repeats ? lines : Set.of());
        if (!text.isEmpty()) {
            add(new SheetRemark(SheetRemark.Kind.DRAWN_TEXT, drawn.cell, text));
        }
        boolean empty = text.isEmpty() && drawn.object && !drawn.hidden;
        if (!repeats && !drawn.logo && (empty || drawn.picture)) {
            add(new SheetRemark(SheetRemark.Kind.PICTURE, drawn.cell, ""));
        }
        drawn = new Drawn("");
    }

    private void add(SheetRemark remark) throws RefusedFileException {
        limit.accept(remark.text());
        remark.text().lines().map(String::strip).forEach(lines::add);
        remarks.add(remark);
    }

    /** Reads the pictures of diagrams for programs that cannot draw them: they may say more than the diagrams. */
    private void diagramsForOtherPrograms() throws IOException {
        for (String part : relations.parts("diagramDrawing")) {
            if (parts.has(part)) {
                drawn.line(PartText.of(parts, part, WorkbookElements.UNSEEN_IN_CHART));
                repeats = true;
                finish();
            }
        }
    }

    /** What is drawn at one anchor. */
    private static final class Drawn {
        private final StringBuilder text = new StringBuilder();
        private String cell;
        private boolean anchored;
        private boolean picture;
        private boolean object;
        private boolean hidden;
        private boolean logo;

        private Drawn(String cell) {
            this.cell = cell;
        }

        private void line(String added) {
            if (!added.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n").append(added.strip());
            }
        }

        private String textWithout(Set<String> known) {
            return text.toString()
                    .lines()
                    .filter(line -> line.isBlank() || !known.contains(line.strip()))
                    .collect(Collectors.joining("\n"))
                    .strip();
        }
    }
}
