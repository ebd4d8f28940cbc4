package nl.ncw.examples.floor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The paragraphs and tables of a Word document in their order; what stands in a content control as if it were not. */
record WordContent(List<Block> blocks) {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A paragraph or a table. */
    sealed interface Block {}

    /** A paragraph with the id of its style, which may be empty. */
    record Paragraph(String style, List<Run> runs) implements Block {}

    /** Text in one style. */
    record Run(String text, boolean bold, boolean italic) {}

    /** A table, as rows of cells of paragraphs. */
    record Table(List<List<List<Paragraph>>> rows) implements Block {}

    static WordContent of(byte[] document) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new WordContent(blocks(parse(parts.readAllBytes())));
                }
            }
        }
        throw new IOException("no word/document.xml");
    }

    /** All texts, one after the other. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph.runs().forEach(run -> text.append(run.text()));
            } else if (block instanceof Table table) {
                table.rows()
                        .forEach(row -> row.forEach(cell ->
                                cell.forEach(paragraph -> paragraph.runs().forEach(run -> text.append(run.text())))));
            }
        }
        return text.toString();
    }

    private static Element parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
            return children(root, "body").get(0);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Block> blocks(Element parent) {
        List<Block> blocks = new ArrayList<>(); // in the order of the document, so one at a time
        for (Element child : children(parent, "p", "tbl")) {
            if (child.getLocalName().equals("p")) {
                blocks.add(paragraph(child));
            } else {
                blocks.add(new Table(children(child, "tr").stream()
                        .map(row -> children(row, "tc").stream()
                                .map(WordContent::paragraphs)
                                .toList())
                        .toList()));
            }
        }
        return blocks;
    }

    /** The paragraphs of a cell, with those of a table in it. */
    private static List<Paragraph> paragraphs(Element cell) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Element child : children(cell, "p", "tbl")) {
            if (child.getLocalName().equals("p")) {
                paragraphs.add(paragraph(child));
            } else {
                children(child, "tr")
                        .forEach(row -> children(row, "tc").forEach(inner -> paragraphs.addAll(paragraphs(inner))));
            }
        }
        return paragraphs;
    }

    private static Paragraph paragraph(Element paragraph) {
        String style = children(paragraph, "pPr").stream()
                .flatMap(properties -> children(properties, "pStyle").stream())
                .map(element -> element.getAttributeNS(W, "val"))
                .findFirst()
                .orElse("");
        return new Paragraph(
                style, children(paragraph, "r").stream().map(WordContent::run).toList());
    }

    private static Run run(Element run) {
        StringBuilder text = new StringBuilder();
        children(run, "t").forEach(element -> text.append(element.getTextContent()));
        List<Element> properties = children(run, "rPr");
        return new Run(
                text.toString(),
                properties.stream().anyMatch(element -> !children(element, "b").isEmpty()),
                properties.stream().anyMatch(element -> !children(element, "i").isEmpty()));
    }

    /** Children of some names, those in content controls and links included. */
    private static List<Element> children(Element parent, String... names) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && W.equals(element.getNamespaceURI())) {
                if (List.of(names).contains(element.getLocalName())) {
                    found.add(element);
                } else if (List.of("sdt", "sdtContent", "hyperlink").contains(element.getLocalName())) {
                    found.addAll(children(element, names));
                }
            }
        }
        return found;
    }
}
