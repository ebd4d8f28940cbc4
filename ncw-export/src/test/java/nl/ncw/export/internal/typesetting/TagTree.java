package nl.ncw.export.internal.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ncw.export.internal.typesetting.MarkedContents.MarkedContent;
import nl.ncw.export.internal.typesetting.text.NormalisedText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * A document as those hear it who cannot see it: its elements in the order of reading, with their texts. Read with PDFBox,
 * which is not what wrote it.
 */
public final class TagTree {
    private static final Set<String> INLINE = Set.of("Span", "Link", "OBJR");

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();

    /** An element, how deep it lies, and its text. */
    private record Node(int depth, String name, Map<String, String> attributes, String text) {}

    private TagTree(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            Map<Integer, String> ofPage = new HashMap<>();
            for (MarkedContent content : MarkedContents.on(page)) {
                ofPage.put(content.id(), content.meant());
            }
            texts.put(page, ofPage);
        }
        read(document.getDocumentCatalog().getStructureTreeRoot(), 0);
    }

    public static TagTree of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new TagTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree, an element to a line, such as {@code TH Scope=Row "Naam"}. */
    public String print() {
        return nodes.stream()
                .map(node -> "  ".repeat(node.depth())
                        + node.name()
                        + node.attributes().entrySet().stream()
                                .map(entry -> " " + entry)
                                .collect(Collectors.joining())
                        + (node.text().isEmpty() ? "" : " \"" + node.text().replace("\u00AD", "") + "\""))
                .collect(Collectors.joining("\n"));
    }

    /** The text in the order of reading, with one blank between words; nothing of what is an artifact. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            if (!INLINE.contains(node.name())) {
                text.append('\n');
            }
            text.append(node.text());
        }
        return NormalisedText.of(text.toString());
    }

    /** Those of some texts that do not follow those before them in the order of reading, word for word. */
    public List<String> missing(List<String> expected) {
        String text = text();
        List<String> missing = new ArrayList<>();
        int from = 0;
        for (String one : expected) {
            String wanted = NormalisedText.of(one);
            int at = text.indexOf(wanted, from);
            if (at < 0) {
                missing.add(wanted);
            } else {
                from = at + wanted.length();
            }
        }
        return missing;
    }

    private void read(PDStructureNode parent, int depth) {
        int own = nodes.size() - 1;
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                nodes.add(new Node(depth, element.getStructureType(), attributes(element), ""));
                read(element, depth + 1);
            } else if (kid instanceof PDObjectReference) {
                nodes.add(new Node(depth, "OBJR", Map.of(), ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                addText(own, reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id && parent instanceof PDStructureElement element) {
                addText(own, element.getPage(), id);
            }
        }
    }

    /** Adds text to an element, which has text or children and not both. */
    private void addText(int index, PDPage page, int id) {
        Node node = nodes.get(index);
        String text = node.text() + texts.get(page).getOrDefault(id, "");
        nodes.set(index, new Node(node.depth(), node.name(), node.attributes(), text));
    }

    private static Map<String, String> attributes(PDStructureElement element) {
        Map<String, String> attributes = new TreeMap<>();
        COSDictionary dictionary = element.getCOSObject();
        for (String name : List.of("Lang", "Alt", "ID")) {
            if (dictionary.getString(name) != null) {
                attributes.put(name, dictionary.getString(name));
            }
        }
        if (dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary owned) {
            for (COSName name : owned.keySet()) {
                if (!name.equals(COSName.O)) {
                    attributes.put(name.getName(), plain(owned.getDictionaryObject(name)));
                }
            }
        }
        return attributes;
    }

    private static String plain(COSBase value) {
        return value instanceof COSName name
                ? name.getName()
                : value.toString().replaceAll("COS(Int|Float|Array)?", "").replaceAll("[{}]", "");
    }
}
