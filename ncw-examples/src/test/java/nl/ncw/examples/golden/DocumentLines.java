package nl.ncw.examples.golden;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The paragraphs and tables of a document, block by block: {@code Heading1: text}. Text in a content control, which can
 * be filled in, stands in brackets.
 */
final class DocumentLines {
    private static final Map<String, String> SIGNS = Map.of("w:tab", " → ", "w:br", "\n", "w:noBreakHyphen", "-");

    private final List<String> lines = new ArrayList<>();

    private DocumentLines() {}

    static List<String> of(byte[] file) throws IOException {
        DocumentLines document = new DocumentLines();
        try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(file))) {
            document.part("header", poi.getHeaderList().get(0).getPackagePart());
            document.part("document", poi.getPackagePart());
            document.part("footer", poi.getFooterList().get(0).getPackagePart());
        }
        return document.lines;
    }

    private void part(String name, PackagePart part) throws IOException {
        lines.add("==== " + name);
        try {
            blocks(DocumentHelper.readDocument(part.getInputStream()).getDocumentElement(), "");
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private void blocks(Element parent, String indent) {
        for (Element child : children(parent)) {
            switch (child.getTagName()) {
                case "w:p" ->
                    (style(child) + ": " + text(child))
                            .lines()
                            .forEach(line -> lines.add((indent + line).stripTrailing()));
                case "w:tbl", "w:tr", "w:tc" -> {
                    lines.add(indent
                            + Map.of("w:tbl", "table", "w:tr", "row", "w:tc", "cell")
                                    .get(child.getTagName()));
                    blocks(child, indent + "  ");
                }
                case "w:sdt" -> {
                    lines.add(indent + "[");
                    blocks(child, indent);
                    lines.add(indent + "]");
                }
                default -> blocks(child, indent);
            }
        }
    }

    private static String style(Element paragraph) {
        Node style = paragraph.getElementsByTagName("w:pStyle").item(0);
        return style == null ? "Normal" : ((Element) style).getAttribute("w:val");
    }

    private static String text(Element parent) {
        StringBuilder text = new StringBuilder();
        for (Element child : children(parent)) {
            switch (child.getTagName()) {
                case "w:t" -> text.append(child.getTextContent());
                case "w:sdt" -> text.append('[').append(text(child)).append(']');
                case "w:pPr", "w:rPr", "w:sdtPr", "w:instrText" -> {}
                default ->
                    text.append(SIGNS.getOrDefault(child.getTagName(), "")).append(text(child));
            }
        }
        return text.toString();
    }

    private static List<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
