package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ncw.export.internal.ooxml.PartText;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Text of the parts to which drawings refer: diagrams (SmartArt), charts, ink and ActiveX controls. */
final class RelatedPartText {
    /** Elements of charts whose text describes where the data comes from or how it is formatted. */
    private static final Set<String> SOURCES = Set.of("f", "formatCode", "sqref", "separator");

    /** Properties of ActiveX controls that show text or hold the value. */
    private static final Set<String> SHOWN = Set.of("Caption", "Value", "Text", "GroupName", "ListValue");

    private final ZipParts parts;
    private final Relationships relations;
    private final TextLimit limit;

    RelatedPartText(DocumentPartContext context) {
        this.parts = context.parts();
        this.relations = context.relations();
        this.limit = context.limit();
    }

    /** Returns the text of the diagram or the chart with a relationship id; empty if it has none. */
    String ofGraphic(String id) throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        String part = part(id);
        if (parts.has(part)) {
            graphic(part, lines);
            for (String shapes : Relationships.of(parts, part).parts("chartUserShapes")) {
                graphic(shapes, lines);
            }
        }
        return joined(lines);
    }

    /** Returns the text that a program recognised in the ink with a relationship id; usually empty. */
    String ofInk(String id) throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        read(part(id), xml -> {
            while (xml.next()) {
                if (xml.name().equals("annotation")) {
                    add(lines, xml.text());
                }
            }
        });
        return joined(lines);
    }

    /** Returns the caption and the value of the control with a relationship id, as far as they are readable. */
    String ofControl(String id) throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        read(part(id), xml -> {
            while (xml.next()) {
                if (xml.name().equals("ocxPr") && SHOWN.contains(xml.attribute("name"))) {
                    add(lines, xml.attribute("value"));
                }
            }
            add(lines, xml.takePassedText());
        });
        return joined(lines);
    }

    private String part(String id) {
        return relations
                .find(id)
                .filter(Predicate.not(Relationships.Relation::outside))
                .map(Relationships.Relation::target)
                .orElse("");
    }

    /** Reads a part. A missing or broken part has no text; the place that refers to it is reported. */
    private void read(String part, Reading reading) throws IOException {
        if (!parts.has(part)) {
            return;
        }
        try (XmlPartReader xml = XmlPartReader.open(parts, part)) {
            xml.collectingPassedText();
            reading.read(xml);
        } catch (RefusedFileException e) {
            requireDamage(e);
        }
    }

    private static void requireDamage(RefusedFileException e) throws RefusedFileException {
        if (e.reason() != FileRefusal.DAMAGED) {
            throw e;
        }
    }

    private void graphic(String part, Set<String> lines) throws IOException {
        if (!parts.has(part)) {
            return;
        }
        try {
            for (String line : PartText.of(parts, part, SOURCES).split("\n")) {
                add(lines, line);
            }
        } catch (RefusedFileException e) {
            requireDamage(e);
        }
    }

    private void add(Set<String> lines, String text) throws RefusedFileException {
        if (!text.isBlank()) {
            limit.accept(text);
            lines.add(text.strip());
        }
    }

    private static String joined(Set<String> lines) {
        return lines.stream().collect(Collectors.joining("\n"));
    }

    /** Action that reads a part. */
    private interface Reading {
        void read(XmlPartReader xml) throws IOException;
    }
}
