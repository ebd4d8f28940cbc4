package nl.ncw.export.internal.ooxml.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.xml.CharacterEscapes;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads the content of sheets outside their cells: comments, drawings, and the targets of links. */
final class SheetRemarkReader {
    private static final int MAXIMUM = 10_000;

    /** The prefix of the author name in a comment that repeats a thread for older programs. */
    private static final String OF_THREAD = "tc=";

    private final ZipParts parts;
    private final Map<String, String> persons = new HashMap<>();
    private final TextLimit limit = new TextLimit(MAXIMUM);

    private SheetRemarkReader(ZipParts parts) {
        this.parts = parts;
    }

    /** Returns a reader for a workbook, which names the authors of threads. */
    static SheetRemarkReader in(ZipParts parts, Relationships workbook) throws IOException {
        SheetRemarkReader remarks = new SheetRemarkReader(parts);
        for (String part : workbook.parts("person")) {
            try (XmlPartReader xml = XmlPartReader.open(parts, part)) {
                while (xml.next()) {
                    if (xml.name().equals("person")) {
                        remarks.limit.accept(xml.attribute("displayName"));
                        remarks.persons.put(xml.attribute("id"), xml.attribute("displayName"));
                    }
                }
            }
        }
        return remarks;
    }

    /** Returns a reader for the elements of a sheet that are not cells. */
    SheetElementReader elements(Relationships sheet) {
        return new SheetElementReader(parts, sheet, limit);
    }

    /** Reads the remarks of a sheet with some relationships. */
    List<SheetRemark> of(Relationships sheet, SheetElementReader elements, List<Row> rows) throws IOException {
        List<SheetRemark> remarks = new ArrayList<>();
        Set<String> withThread = new HashSet<>();
        for (String part : sheet.parts("threadedComment")) {
            threads(part, remarks, withThread);
        }
        for (String part : sheet.parts("comments")) {
            comments(part, remarks, withThread);
        }
        for (String part : sheet.parts("drawing")) {
            remarks.addAll(DrawingReader.read(parts, part, limit));
        }
        for (String part : sheet.parts("vmlDrawing")) {
            if (parts.has(part)) {
                VmlDrawingReader.read(parts, part, elements.shapes());
            }
        }
        shapes(elements.shapes().remarks(), remarks);
        for (Link link : elements.links()) {
            link(link, sheet, rows, remarks);
        }
        remarks.addAll(elements.remarks());
        return remarks;
    }

    /** Adds shapes. Their text may be in a comment already, or as the text of a control in a new drawing. */
    private static void shapes(List<SheetRemark> shapes, List<SheetRemark> remarks) {
        for (SheetRemark shape : shapes) {
            boolean drawn = shape.kind() == SheetRemark.Kind.DRAWN_TEXT;
            if (shape.kind() == SheetRemark.Kind.CONTROL) {
                remarks.removeIf(remark -> remark.kind() == SheetRemark.Kind.DRAWN_TEXT
                        && shape.text().contains(remark.text()));
            }
            if (!drawn || remarks.stream().noneMatch(remark -> remark.text().contains(shape.text()))) {
                remarks.add(shape);
            }
        }
    }

    private void threads(String part, List<SheetRemark> remarks, Set<String> withThread) throws IOException {
        try (XmlPartReader xml = XmlPartReader.open(parts, part).collectingPassedText()) {
            String cell = "";
            String author = "";
            while (xml.next()) {
                other(remarks, cell, xml);
                if (xml.name().equals("threadedComment")) {
                    cell = xml.attribute("ref");
                    author = persons.getOrDefault(xml.attribute("personId"), "");
                } else if (xml.name().equals("text")) {
                    withThread.add(cell);
                    add(remarks, comment(cell, author, xml.text()));
                }
            }
            other(remarks, cell, xml);
        }
    }

    private void comments(String part, List<SheetRemark> remarks, Set<String> withThread) throws IOException {
        List<String> authors = new ArrayList<>();
        try (XmlPartReader xml = XmlPartReader.open(parts, part).collectingPassedText()) {
            String cell = "";
            String author = "";
            while (xml.next()) {
                other(remarks, cell, xml);
                switch (xml.name()) {
                    case "author" -> {
                        authors.add(CharacterEscapes.decoded(xml.text()));
                        limit.accept(authors.get(authors.size() - 1));
                    }
                    case "comment" -> {
                        cell = xml.attribute("ref");
                        int number = xml.number("authorId");
                        author = number >= 0 && number < authors.size() ? authors.get(number) : "";
                    }
                    case "text" -> {
                        RichText text = RichText.read(xml);
                        if (!author.startsWith(OF_THREAD) || !withThread.contains(cell)) {
                            add(remarks, comment(cell, author, text.seen()));
                        }
                    }
                    default -> {}
                }
            }
            other(remarks, cell, xml);
        }
    }

    /** Keeps text that stands at a comment without being its text. */
    private void other(List<SheetRemark> remarks, String cell, XmlPartReader xml) throws RefusedFileException {
        String text = xml.takePassedText();
        if (!text.isEmpty()) {
            add(remarks, new SheetRemark(SheetRemark.Kind.OTHER_TEXT, cell, text));
        }
    }

    /** Returns a comment. Some programs begin its text with the name of the author. */
    private static SheetRemark comment(String cell, String author, String text) {
        boolean named = author.isBlank() || text.startsWith(author);
        return new SheetRemark(SheetRemark.Kind.COMMENT, cell, named ? text : author + ": " + text);
    }

    /**
     * Adds a link. Programs turn typed addresses into links; an address is kept only if the cell does not contain it.
     */
    private void link(Link link, Relationships sheet, List<Row> rows, List<SheetRemark> remarks)
            throws RefusedFileException {
        String address = sheet.find(link.relation())
                .filter(Relationships.Relation::outside)
                .map(Relationships.Relation::target)
                .orElse("");
        String shown = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
        if (!shown.isEmpty() && !text(link.cell(), rows).contains(shown)) {
            add(remarks, new SheetRemark(SheetRemark.Kind.LINK, link.cell(), address));
        }
    }

    private static String text(String reference, List<Row> rows) {
        DefinedName.Position position = CellReference.parse(reference);
        return rows.stream()
                .filter(row -> row.number() == position.row())
                .flatMap(row -> row.cell(position.column()).stream())
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    private void add(List<SheetRemark> remarks, SheetRemark remark) throws RefusedFileException {
        limit.accept(remark.text());
        remarks.add(remark);
    }

    /**
     * Link of a cell.
     *
     * @param cell the cell
     * @param relation the id of the relationship with the target; empty for a link within the workbook
     */
    record Link(String cell, String relation) {}
}
