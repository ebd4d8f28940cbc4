package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.Set;
import nl.ncw.export.internal.ooxml.xml.XmlNumbers;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads old drawings (VML) of a sheet: form controls, WordArt, pictures, and shapes. */
final class VmlDrawingReader {
    private static final Set<String> SHAPES =
            Set.of("shape", "rect", "roundrect", "oval", "line", "polyline", "arc", "curve", "image", "group");

    /** Types of objects that are only drawn. All others but comments are form controls. */
    private static final Set<String> DRAWN = Set.of(
            "",
            "Pict",
            "Rect",
            "RectA",
            "Oval",
            "OvalA",
            "Line",
            "LineA",
            "Arc",
            "ArcA",
            "Shape",
            "Group",
            "Polygon",
            "Text",
            "Movie",
            "Diagram",
            "ScriptAnchor");

    private final SheetShapes shapes;
    private final String part;
    private SheetShapes.Shape shape;
    private int unnamed;

    private VmlDrawingReader(SheetShapes shapes, String part) throws RefusedFileException {
        this.shapes = shapes;
        this.part = part;
        this.shape = shapes.shape(part);
    }

    static void read(ZipParts parts, String part, SheetShapes shapes) throws IOException {
        VmlDrawingReader drawing = new VmlDrawingReader(shapes, part);
        try (XmlPartReader xml = XmlPartReader.open(parts, part).collectingPassedText()) {
            while (xml.next()) {
                drawing.passed(xml);
                drawing.element(xml);
            }
            drawing.passed(xml);
        }
    }

    /** Adds the text in text boxes, and any other. Text outside shapes is drawn too. */
    private void passed(XmlPartReader xml) throws RefusedFileException {
        String text = xml.takePassedText();
        if (!text.isEmpty()) {
            shape.text(text);
        }
    }

    private void element(XmlPartReader xml) throws IOException {
        if (SHAPES.contains(xml.name())) {
            begin(xml.attribute("id"));
            shape.is(xml.name().equals("group") ? SheetShapes.Kind.NOTE : SheetShapes.Kind.DRAWING);
            shape.text(xml.attribute("alt"));
            return;
        }
        switch (xml.name()) {
            case "textpath" -> shape.text(xml.attribute("string"));
            case "ClientData" -> data(xml);
            default -> {}
        }
    }

    private void begin(String id) throws RefusedFileException {
        unnamed++;
        int number = id.lastIndexOf("_s") + 2;
        boolean numbered = number > 1 && XmlNumbers.count(id.substring(number)) >= 0;
        shape = shapes.shape(numbered ? id.substring(number) : part + unnamed);
    }

    private void data(XmlPartReader xml) throws IOException {
        String type = xml.attribute("ObjectType");
        if (type.equals("Note")) {
            shape.isNote();
        } else {
            shape.is(DRAWN.contains(type) ? SheetShapes.Kind.DRAWING : SheetShapes.Kind.CONTROL);
        }
        if (type.equals("Checkbox") || type.equals("Radio")) {
            shape.tick(false);
        }
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            setting(xml);
        }
    }

    private void setting(XmlPartReader xml) throws IOException {
        switch (xml.name()) {
            case "Anchor" -> {
                String[] numbers = xml.text().split(",");
                int column = XmlNumbers.count(numbers[0].strip());
                int row = numbers.length > 2 ? XmlNumbers.count(numbers[2].strip()) : -1;
                shape.at(row < 0 || column < 0 ? "" : CellReference.letters(column) + (row + 1));
            }
            case "Checked" -> shape.tick(!xml.text().strip().equals("0"));
            case "ListItem" -> shape.text(xml.text());
            // The cell of a comment, which the part with its text names too.
            case "Row", "Column" -> xml.ignore();
            default -> {
                if (WorkbookElements.SHAPE_SETTINGS.contains(xml.name())) {
                    xml.ignore();
                }
            }
        }
    }
}
