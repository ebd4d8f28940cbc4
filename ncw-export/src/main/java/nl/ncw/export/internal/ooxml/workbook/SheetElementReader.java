package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.xml.CharacterEscapes;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlNumbers;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads the elements of a sheet that are not cells. Those that it does not know become remarks. */
final class SheetElementReader {
    /** The properties of an ActiveX control that it shows. */
    private static final Set<String> SHOWN = Set.of("Caption", "Text", "Value", "ControlTipText", "GroupName");

    private final ZipParts parts;
    private final Relationships sheet;
    private final TextLimit limit;
    private final SheetShapes shapes;
    private final List<SheetRemarkReader.Link> links = new ArrayList<>();

    /** The remarks; what programs repeat for each other is one. */
    private final Set<SheetRemark> remarks = new LinkedHashSet<>();

    SheetElementReader(ZipParts parts, Relationships sheet, TextLimit limit) {
        this.parts = parts;
        this.sheet = sheet;
        this.limit = limit;
        this.shapes = new SheetShapes(limit);
    }

    SheetShapes shapes() {
        return shapes;
    }

    List<SheetRemarkReader.Link> links() {
        return links;
    }

    List<SheetRemark> remarks() {
        return List.copyOf(remarks);
    }

    private void add(SheetRemark.Kind kind, String cell, String text) throws RefusedFileException {
        if (!text.isBlank() || kind == SheetRemark.Kind.PICTURE) {
            limit.accept(text);
            remarks.add(new SheetRemark(kind, cell, text));
        }
    }

    /** Keeps the text that was passed over. */
    void passed(XmlPartReader xml) throws RefusedFileException {
        String text = xml.takePassedText();
        // Hardly any element has text, and a sheet has thousands of elements.
        for (String line : text.isEmpty() ? List.<String>of() : text.lines().toList()) {
            add(SheetRemark.Kind.OTHER_TEXT, "", line);
        }
    }

    /** Reads a child of the sheet, to its end. */
    void child(XmlPartReader xml) throws IOException {
        if (!WorkbookElements.IN_SHEET.contains(xml.name())) {
            add(SheetRemark.Kind.UNREAD_OBJECT, "", xml.name());
        } else if (xml.name().equals("picture")) {
            add(SheetRemark.Kind.PICTURE, "", "");
        }
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            passed(xml);
            inner(xml);
        }
        passed(xml);
    }

    private void inner(XmlPartReader xml) throws IOException {
        shown(xml);
        switch (xml.name()) {
            case "hyperlink" -> link(xml);
            case "dataValidation" -> validation(xml);
            case "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter" -> {
                for (String text : PageHeaderText.of(CharacterEscapes.decoded(xml.text()))) {
                    add(SheetRemark.Kind.PAGE_HEADER, "", text);
                }
            }
            case "control" -> control(xml);
            case "oleObject" -> file(xml);
            default -> {
                if (WorkbookElements.UNSEEN_TEXT.contains(xml.name())) {
                    xml.ignore();
                }
            }
        }
    }

    private void shown(XmlPartReader xml) throws RefusedFileException {
        for (String attribute : WorkbookElements.SHOWN_ATTRIBUTES.getOrDefault(xml.name(), List.of())) {
            add(SheetRemark.Kind.OTHER_TEXT, "", decoded(xml, attribute));
        }
    }

    private void link(XmlPartReader xml) throws RefusedFileException {
        String cell = xml.attribute("ref");
        limit.accept(cell);
        links.add(new SheetRemarkReader.Link(cell, xml.attribute("id")));
        add(SheetRemark.Kind.PROMPT, cell, decoded(xml, "tooltip"));
    }

    /** Reads what is shown at cells that accept some values only: an explanation, a message, a list to choose from. */
    private void validation(XmlPartReader xml) throws IOException {
        List<String> shown = List.of(
                SheetRemark.titled(decoded(xml, "promptTitle"), decoded(xml, "prompt")),
                SheetRemark.titled(decoded(xml, "errorTitle"), decoded(xml, "error")));
        String cells = xml.attribute("sqref");
        String choices = "";
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            passed(xml);
            switch (xml.name()) {
                // A newer form of the element has the formula in an element of its own.
                case "formula1" -> choices = formula(xml);
                case "sqref" -> cells = xml.text();
                case "formula2", "f" -> xml.ignore();
                default -> {}
            }
        }
        passed(xml);
        String cell = cells.strip().split("[: ]", 2)[0];
        for (String text : shown) {
            add(SheetRemark.Kind.PROMPT, cell, text);
        }
        if (choices.startsWith("\"")) {
            add(SheetRemark.Kind.OTHER_TEXT, cell, choices.replace("\"", ""));
        }
    }

    private static String decoded(XmlPartReader xml, String attribute) {
        return CharacterEscapes.decoded(xml.attribute(attribute));
    }

    private String formula(XmlPartReader xml) throws IOException {
        StringBuilder formula = new StringBuilder();
        int outer = xml.depth();
        String own = xml.takePassedText();
        formula.append(own);
        while (xml.nextIn(outer)) {
            formula.append(xml.takePassedText());
            formula.append(xml.name().equals("f") ? xml.text() : "");
        }
        return formula.append(xml.takePassedText()).toString().strip();
    }

    private void control(XmlPartReader xml) throws IOException {
        SheetShapes.Shape shape = shapes.shape(xml.attribute("shapeId"));
        shape.is(SheetShapes.Kind.CONTROL);
        String relation = xml.attribute("id");
        placed(xml, shape);
        Optional<Relationships.Relation> properties =
                sheet.find(relation).filter(found -> !found.outside() && parts.has(found.target()));
        if (properties.isPresent()) {
            properties(properties.get().target(), shape);
        }
    }

    private void file(XmlPartReader xml) throws IOException {
        SheetShapes.Shape shape = shapes.shape(xml.attribute("shapeId"));
        shape.is(SheetShapes.Kind.FILE);
        placed(xml, shape);
    }

    /** Reads the place of an object. */
    private void placed(XmlPartReader xml, SheetShapes.Shape shape) throws IOException {
        int outer = xml.depth();
        int column = -1;
        while (xml.nextIn(outer)) {
            passed(xml);
            switch (xml.name()) {
                case "controlPr", "objectPr" -> shape.text(decoded(xml, "altText"));
                case "col" -> column = XmlNumbers.count(xml.text().strip());
                case "row" -> {
                    int row = XmlNumbers.count(xml.text().strip());
                    shape.at(row < 0 || column < 0 ? "" : CellReference.letters(column) + (row + 1));
                }
                case "colOff", "rowOff", "to" -> xml.ignore();
                default -> {}
            }
        }
        passed(xml);
    }

    /** Reads the properties of a control, which a form control has as attributes and an ActiveX control as elements. */
    private void properties(String part, SheetShapes.Shape shape) throws IOException {
        try (XmlPartReader xml = XmlPartReader.open(parts, part).collectingPassedText()) {
            while (xml.next()) {
                shape.text(xml.takePassedText());
                switch (xml.name()) {
                    case "formControlPr" -> {
                        if (Set.of("CheckBox", "Radio").contains(xml.attribute("objectType"))) {
                            shape.tick(xml.attribute("checked").equals("Checked"));
                        }
                    }
                    case "item" -> shape.text(xml.attribute("val"));
                    case "ocxPr" -> {
                        if (SHOWN.contains(xml.attribute("name"))) {
                            shape.text(xml.attribute("value"));
                        }
                    }
                    default -> {}
                }
            }
            shape.text(xml.takePassedText());
        }
    }
}
