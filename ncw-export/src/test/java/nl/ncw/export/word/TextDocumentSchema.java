package nl.ncw.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The content models of text documents in the transitional schema of Office Open XML (ECMA-376, {@code wml.xsd}). */
final class TextDocumentSchema {
    private static final String FILE = "/org/apache/poi/schemas/ooxml/src/wml.xsd";

    /** What stands for an element of another schema: the shortest of it that holds a text. */
    private static final Map<String, String> OTHERS = Map.of(
            "m:oMath", "<m:oMath><m:r><m:t>%s</m:t></m:r></m:oMath>",
            "m:oMathPara", "<m:oMathPara><m:oMath><m:r><m:t>%s</m:t></m:r></m:oMath></m:oMathPara>",
            "wp:inline", "<wp:inline><a:t>%s</a:t></wp:inline>",
            "wp:anchor", "<wp:anchor><wp:posOffset>%s</wp:posOffset></wp:anchor>");

    private final Map<String, Element> types = new HashMap<>();
    private final Map<String, Element> groups = new HashMap<>();

    private TextDocumentSchema() {}

    static TextDocumentSchema read() {
        TextDocumentSchema schema = new TextDocumentSchema();
        try (InputStream in = Objects.requireNonNull(TextDocumentSchema.class.getResourceAsStream(FILE), FILE)) {
            Element root = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            for (Element child : elements(root)) {
                (child.getLocalName().equals("group") ? schema.groups : schema.types)
                        .put(child.getAttribute("name"), child);
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return schema;
    }

    /** The elements that a type allows in it, by name, with their types; those of other schemas have none. */
    Map<String, String> content(String type) {
        Map<String, String> found = new LinkedHashMap<>();
        Optional.ofNullable(types.get(type)).ifPresent(element -> collect(element, found));
        return found;
    }

    private void collect(Element of, Map<String, String> found) {
        for (Element child : elements(of)) {
            switch (child.getLocalName()) {
                case "element" ->
                    found.put(
                            child.hasAttribute("ref") ? child.getAttribute("ref") : "w:" + child.getAttribute("name"),
                            child.getAttribute("type"));
                case "group" -> {
                    // A group of another schema is that of equations.
                    Optional.ofNullable(groups.get(child.getAttribute("ref")))
                            .ifPresentOrElse(group -> collect(group, found), () -> found.put("m:oMath", ""));
                }
                case "extension" -> {
                    Optional.ofNullable(types.get(child.getAttribute("base"))).ifPresent(base -> collect(base, found));
                    collect(child, found);
                }
                default -> collect(child, found);
            }
        }
    }

    /** An element with a text in it, as near as the schema allows; empty if it allows none. */
    Optional<String> withText(String name, String type, String text) {
        if (OTHERS.containsKey(name)) {
            return Optional.of(OTHERS.get(name).formatted(text));
        }
        Deque<Path> open = new ArrayDeque<>(List.of(new Path(List.of(name), type)));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Path path = open.poll();
            if (isText(path.type)) {
                return Optional.of(path.around(text));
            }
            for (Map.Entry<String, String> child : content(path.type).entrySet()) {
                if (OTHERS.containsKey(child.getKey())) {
                    continue;
                }
                if (seen.add(child.getKey() + child.getValue())) {
                    open.add(path.to(child.getKey(), child.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isText(String type) {
        Element declared = types.get(type);
        return type.endsWith(":string")
                || declared != null
                        && elements(declared).stream()
                                .anyMatch(child -> child.getLocalName().equals("simpleContent"));
    }

    private static List<Element> elements(Element of) {
        List<Element> elements = new ArrayList<>();
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private record Path(List<String> names, String type) {
        Path to(String name, String of) {
            List<String> longer = new ArrayList<>(names);
            longer.add(name);
            return new Path(longer, of);
        }

        String around(String text) {
            String markup = text;
            for (int i = names.size() - 1; i >= 0; i--) {
                markup = "<" + names.get(i) + ">" + markup + "</" + names.get(i) + ">";
            }
            return markup;
        }
    }
}
