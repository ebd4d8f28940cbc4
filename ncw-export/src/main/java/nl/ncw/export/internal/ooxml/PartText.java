package nl.ncw.export.internal.ooxml;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads all text of a part whose structure does not matter, such as a chart or a diagram: a line each paragraph. */
public final class PartText {
    private final Set<String> lines = new LinkedHashSet<>();
    private final StringBuilder line = new StringBuilder();
    private int point;

    private PartText() {}

    /**
     * Reads the text of a part. A line that occurs several times is returned once.
     *
     * @param parts the parts of the file
     * @param part the name of the part
     * @param ignored the local names of elements whose text people do not see
     * @return the text; empty if there is none
     * @throws IOException if the part cannot be read
     */
    public static String of(ZipParts parts, String part, Set<String> ignored) throws IOException {
        PartText text = new PartText();
        try (XmlPartReader xml = XmlPartReader.open(parts, part).collectingPassedText()) {
            while (xml.next()) {
                text.passed(xml.takePassedText());
                text.element(xml, ignored);
            }
            text.passed(xml.takePassedText());
        }
        text.end();
        return String.join("\n", text.lines);
    }

    private void element(XmlPartReader xml, Set<String> ignored) throws IOException {
        if (ignored.contains(xml.name())) {
            xml.ignore();
        } else if (xml.name().equals("pt")) {
            point = xml.depth();
        } else if (xml.name().equals("t") && (point == 0 || xml.depth() != point + 1)) {
            // The text of a point of a diagram has paragraphs; that of a run has characters.
            line.append(xml.text());
            xml.requireShort(line.length());
        } else if (xml.name().equals("p") || xml.name().equals("br")) {
            end();
        }
    }

    private void passed(String text) {
        if (!text.isEmpty()) {
            end();
            text.lines().map(String::strip).forEach(lines::add);
        }
    }

    private void end() {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
    }
}
