package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.port.ReadResult;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Nothing that holds text is passed over, whatever the schemas allow: each element gets a text of its own, and each
 * text comes back.
 */
class UnknownContentTest {
    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEET = "xl/worksheets/sheet3.xml";

    /** Texts that programs use and nobody sees: formulas, cell ranges, access rights, offsets in a drawing. */
    private static final Set<String> UNSEEN =
            Set.of("formula", "formula1", "formula2", "f", "sqref", "securityDescriptor", "colOff", "rowOff");

    /** The number, row and column of a place, which are read as such. */
    private static final Set<String> PLACES = Set.of("from", "to", "col", "row", "colOff", "rowOff");

    @Test
    void a_text_in_any_element_that_a_sheet_may_have_comes_back() throws Exception {
        Map<String, String> children = new Schema(100, "sml.xsd").marked("CT_Worksheet", Set.of("sheetData"));
        assertThat(children.keySet()).hasSizeGreaterThan(100);
        ReadResult read = EditedWorkbook.of(TestAgreements.begun())
                .replacing(SHEET, "</worksheet>", String.join("", roots(children)) + "</worksheet>")
                .read();
        assertThat(lost(read, children.keySet())).isEmpty();
    }

    @Test
    void a_text_in_any_element_of_a_row_or_cell_comes_back() throws Exception {
        Map<String, String> children = new Schema(100, "sml.xsd").marked("CT_SheetData", Set.of());
        ReadResult read = EditedWorkbook.of(TestAgreements.begun())
                .replacing(SHEET, "</sheetData>", String.join("", roots(children)) + "</sheetData>")
                .read();
        assertThat(lost(read, children.keySet())).isEmpty();
    }

    @Test
    void a_text_in_any_element_of_a_comment_comes_back() throws Exception {
        Map<String, String> children = new Schema(100, "sml.xsd").marked("CT_Comments", Set.of());
        ReadResult read = EditedWorkbook.of(TestAgreements.begun())
                .related(
                        SHEET,
                        "comments",
                        "xl/comments1.xml",
                        "<comments xmlns=\"%s\">%s</comments>".formatted(MAIN, String.join("", roots(children))))
                .read();
        assertThat(lost(read, children.keySet())).isEmpty();
    }

    @Test
    void a_text_in_any_element_at_an_anchor_of_a_drawing_comes_back() throws Exception {
        Map<String, String> children =
                new Schema(1, "dml-spreadsheetDrawing.xsd", "dml-main.xsd").marked("CT_Drawing", Set.of());
        ReadResult read = EditedWorkbook.of(TestAgreements.begun())
                .related(
                        SHEET,
                        "drawing",
                        "xl/drawings/drawing1.xml",
                        "<wsDr>%s</wsDr>".formatted(String.join("", roots(children))))
                .read();
        assertThat(lost(read, children.keySet())).isEmpty();
    }

    private static List<String> roots(Map<String, String> marked) {
        return marked.values().stream().filter(xml -> !xml.isEmpty()).toList();
    }

    private static List<String> lost(ReadResult read, Set<String> markers) {
        String kept = new JsonAgreementWriter().toJson(read.agreement())
                + read.findings().stream()
                        .map(finding -> finding.message(Locale.ENGLISH))
                        .toList();
        return markers.stream().filter(marker -> !kept.contains(marker)).toList();
    }

    /** The elements that schemas allow. */
    private static final class Schema {
        private final Map<String, Element> types = new HashMap<>();
        private final Map<String, Element> groups = new HashMap<>();
        private final Map<String, Integer> expanded = new HashMap<>();
        private final int expansions;
        private int markers;

        /** Reads schemas. A type is marked with all that it holds as often as the number of expansions says. */
        private Schema(int expansions, String... files) throws Exception {
            this.expansions = expansions;
            for (String file : files) {
                try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(FOLDER + file), file)) {
                    Element root = DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .parse(in)
                            .getDocumentElement();
                    children(root).forEach(child -> {
                        switch (child.getLocalName()) {
                            case "complexType" -> types.putIfAbsent(child.getAttribute("name"), child);
                            case "group" -> groups.putIfAbsent(child.getAttribute("name"), child);
                            default -> {}
                        }
                    });
                }
            }
        }

        /**
         * Returns the children of a type, each with all elements that it may have and a text in each of them: the
         * first text of each child with its XML, and the others with nothing.
         */
        private Map<String, String> marked(String type, Set<String> without) {
            Map<String, String> marked = new LinkedHashMap<>();
            for (Element child : elements(types.get(type))) {
                if (!without.contains(child.getAttribute("name"))) {
                    List<String> texts = new ArrayList<>();
                    String xml = xml(child, new ArrayDeque<>(), texts);
                    texts.forEach(text -> marked.put(text, ""));
                    texts.stream().findFirst().ifPresent(text -> marked.put(text, xml));
                }
            }
            return marked;
        }

        private String xml(Element element, Deque<String> within, List<String> texts) {
            String name = element.getAttribute("name");
            String type = element.getAttribute("type").replaceFirst("^.*:", "");
            if (UNSEEN.contains(name)) {
                return "<%1$s>0</%1$s>".formatted(name);
            }
            String text = "";
            if (!PLACES.contains(name)) {
                text = "Merk%d%s.".formatted(++markers, name);
                texts.add(text);
            }
            StringBuilder inner = new StringBuilder(PLACES.contains(name) && !types.containsKey(type) ? "1" : text);
            boolean again = types.containsKey(type) && expanded.merge(type, 1, Integer::sum) > expansions;
            if (types.containsKey(type) && !within.contains(type) && !again) {
                within.push(type);
                for (Element child : elements(types.get(type))) {
                    inner.append(xml(child, within, texts));
                }
                within.pop();
            }
            String attributes = switch (name) {
                case "row" -> PLACES.contains("row") && types.containsKey(type) ? " r=\"900\"" : "";
                case "c" -> " r=\"B900\" t=\"inlineStr\"";
                case "comment" -> " ref=\"B9\" authorId=\"0\"";
                default -> "";
            };
            return "<%1$s%3$s>%2$s</%1$s>".formatted(name, inner, attributes);
        }

        private List<Element> elements(Element within) {
            Set<Element> found = new LinkedHashSet<>();
            children(within).forEach(child -> {
                switch (child.getLocalName()) {
                    case "element" -> {
                        if (child.hasAttribute("name")) {
                            found.add(child);
                        }
                    }
                    case "group" -> {
                        Element group = groups.get(child.getAttribute("ref").replaceFirst("^.*:", ""));
                        found.addAll(group == null ? elements(child) : elements(group));
                    }
                    case "attribute", "annotation" -> {}
                    case "extension" -> {
                        Element base = types.get(child.getAttribute("base").replaceFirst("^.*:", ""));
                        found.addAll(base == null ? List.of() : elements(base));
                        found.addAll(elements(child));
                    }
                    default -> found.addAll(elements(child));
                }
            });
            return List.copyOf(found);
        }

        private static Stream<Element> children(Element element) {
            List<Element> children = new ArrayList<>();
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element inner) {
                    children.add(inner);
                }
            }
            return children.stream();
        }
    }
}
