package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing in a returned document is passed over: a text in any element that the schema allows, at each kind of place,
 * comes back as an answer, as kept text or in a finding. This holds for elements that the reader ignores too.
 */
class NothingIsPassedOverTest {
    private static final TextDocumentSchema SCHEMA = TextDocumentSchema.read();
    private static final String QUESTION = "proces.alerteren.wijze/joint";
    private static final String CELL = "<w:tc><w:p/></w:tc>";

    /** What is deleted is reported as a tracked change, without its text. */
    private static final List<String> DELETED = List.of("w:del", "w:moveFrom");

    /** The kinds of places in the body: their types, and the markup around an element at such a place. */
    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("CT_Body", "%s<w:p/>");
        places.put("CT_P", "<w:p>%s</w:p>");
        places.put("CT_R", "<w:p><w:r>%s</w:r></w:p>");
        places.put("CT_Tbl", "<w:tbl>%s</w:tbl><w:p/>");
        places.put("CT_Row", "<w:tbl><w:tr>%s" + CELL + "</w:tr></w:tbl><w:p/>");
        places.put("CT_Tc", "<w:tbl><w:tr><w:tc>%s<w:p/></w:tc></w:tr></w:tbl><w:p/>");
        places.put("CT_SdtBlock", "<w:sdt>%s</w:sdt><w:p/>");
        places.put("CT_SdtContentBlock", "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt><w:p/>");
        places.put("CT_SdtContentRun", "<w:p><w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt></w:p>");
        places.put("CT_SdtContentRow", "<w:tbl><w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt></w:tbl><w:p/>");
        places.put(
                "CT_SdtContentCell",
                "<w:tbl><w:tr><w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>" + CELL + "</w:tr></w:tbl><w:p/>");
        places.put("CT_CustomXmlBlock", "<w:customXml>%s</w:customXml><w:p/>");
        places.put("CT_CustomXmlRow", "<w:tbl><w:customXml>%s</w:customXml></w:tbl><w:p/>");
        places.put("CT_CustomXmlCell", "<w:tbl><w:tr><w:customXml>%s</w:customXml></w:tr></w:tbl><w:p/>");
        places.put("CT_SmartTagRun", "<w:p><w:smartTag>%s</w:smartTag></w:p>");
        places.put("CT_DirContentRun", "<w:p><w:dir>%s</w:dir></w:p>");
        places.put("CT_Hyperlink", "<w:p><w:hyperlink>%s</w:hyperlink></w:p>");
        places.put("CT_SimpleField", "<w:p><w:fldSimple w:instr=\"AUTHOR\">%s</w:fldSimple></w:p>");
        places.put("CT_RunTrackChange", "<w:p><w:ins>%s</w:ins></w:p>");
        places.put("CT_Ruby", "<w:p><w:r><w:ruby>%s</w:ruby></w:r></w:p>");
        places.put("CT_RubyContent", "<w:p><w:r><w:ruby><w:rt>%s</w:rt></w:ruby></w:r></w:p>");
        places.put("CT_Object", "<w:p><w:r><w:object>%s</w:object></w:r></w:p>");
        places.put("CT_Picture", "<w:p><w:r><w:pict>%s</w:pict></w:r></w:p>");
        places.put("CT_Drawing", "<w:p><w:r><w:drawing>%s</w:drawing></w:r></w:p>");
        places.put("CT_TxbxContent", "<w:p><w:r><w:pict><w:txbxContent>%s<w:p/></w:txbxContent></w:pict></w:r></w:p>");
        places.put("CT_FldChar", "<w:p><w:r><w:fldChar>%s</w:fldChar></w:r></w:p>");
        places.put("CT_FFData", "<w:p><w:r><w:fldChar><w:ffData>%s</w:ffData></w:fldChar></w:r></w:p>");
        places.put("CT_RPr", "<w:p><w:r><w:rPr>%s</w:rPr></w:r></w:p>");
        places.put("CT_PPr", "<w:p><w:pPr>%s</w:pPr></w:p>");
        places.put("CT_SectPr", "<w:p><w:pPr><w:sectPr>%s</w:sectPr></w:pPr></w:p>");
        places.put("CT_SdtPr", "<w:sdt><w:sdtPr>%s</w:sdtPr></w:sdt><w:p/>");
        places.put("CT_SdtEndPr", "<w:sdt><w:sdtEndPr>%s</w:sdtEndPr></w:sdt><w:p/>");
        places.put("CT_TblPr", "<w:tbl><w:tblPr>%s</w:tblPr></w:tbl><w:p/>");
        places.put("CT_TblGrid", "<w:tbl><w:tblGrid>%s</w:tblGrid></w:tbl><w:p/>");
        places.put("CT_TrPr", "<w:tbl><w:tr><w:trPr>%s</w:trPr>" + CELL + "</w:tr></w:tbl><w:p/>");
        places.put("CT_TcPr", "<w:tbl><w:tr><w:tc><w:tcPr>%s</w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p/>");
        return places;
    }

    static Stream<Map.Entry<String, String>> types_of_other_parts() {
        return Stream.of(
                Map.entry("header", "CT_HdrFtr"),
                Map.entry("footer", "CT_HdrFtr"),
                Map.entry("footnote", "CT_FtnEdn"),
                Map.entry("endnote", "CT_FtnEdn"),
                Map.entry("comment", "CT_Comment"));
    }

    @Test
    void in_the_body() {
        Markers markers = new Markers();
        places().forEach(markers::fill);
        markers.all_come_back_from(inBody(markers.markup()));
    }

    @Test
    void in_an_answer() {
        Markers markers = new Markers();
        places().forEach(markers::fill);
        markers.all_come_back_from(blank().addingBehind(QUESTION, "answer", markers.markup()));
    }

    @ParameterizedTest
    @MethodSource("types_of_other_parts")
    void in_another_part(Map.Entry<String, String> kind) {
        Markers markers = new Markers();
        markers.fill(kind.getValue(), "%s<w:p/>");
        markers.fill("CT_P", "<w:p>%s</w:p>");
        markers.fill("CT_R", "<w:p><w:r>%s</w:r></w:p>");
        boolean isEdge = kind.getValue().equals("CT_HdrFtr");
        String root = isEdge ? kind.getKey().equals("header") ? "hdr" : "ftr" : kind.getKey() + "s";
        String content = isEdge
                ? markers.markup()
                : "<w:%s w:id=\"7\">%s</w:%s>".formatted(kind.getKey(), markers.markup(), kind.getKey());
        String part = root.equals("hdr") || root.equals("ftr") ? kind.getKey() : root;
        markers.all_come_back_from(blank().related(
                        "word/" + part + "9.xml",
                        part,
                        "rIdMarkers",
                        "<w:%s %s>%s</w:%s>".formatted(root, NAMESPACES, content, root)));
    }

    @Test
    void that_shows_something_without_having_a_text() {
        List<String> shown = List.of(
                "<w:contentPart/>",
                "<w:pgNum/>",
                "<w:dayShort/>",
                "<w:dayLong/>",
                "<w:monthShort/>",
                "<w:monthLong/>",
                "<w:yearShort/>",
                "<w:yearLong/>",
                "<w:object><w:control/></w:object>",
                "<w:object><w:objectEmbed/></w:object>",
                "<w:object><w:objectLink/></w:object>",
                "<w:object><w:movie/></w:object>",
                "<w:drawing><wp:inline/></w:drawing>",
                "<w:pict><v:rect/></w:pict>",
                "<w:unheardOf/>",
                "<x:unheardOf/>",
                "<w:subDoc/>");
        EditedDocument document = inBody(shown.stream()
                .map(markup -> "<w:p><w:r>" + markup + "</w:r></w:p>")
                .collect(Collectors.joining("", "", "<w:altChunk/><w:unheardOf/>")));
        assertThat(document.read().findings()).hasSize(shown.size() + 2);
    }

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:x=\"urn:unheard-of\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

    private static EditedDocument blank() {
        EditedDocument document = EditedDocument.of(TestAgreements.empty());
        String root = document.part(EditedDocument.BODY).replaceFirst("(?s).*?(<w:document .*?>).*", "$1");
        String missing = Stream.of(NAMESPACES.split(" "))
                .filter(declared -> !root.contains(declared.substring(0, declared.indexOf('=') + 1)))
                .collect(Collectors.joining(" "));
        return document.replacing(EditedDocument.BODY, "<w:document ", "<w:document " + missing + " ");
    }

    private static EditedDocument inBody(String markup) {
        EditedDocument document = blank();
        String body = document.part(EditedDocument.BODY);
        int end = body.lastIndexOf("<w:sectPr");
        return document.with(EditedDocument.BODY, body.substring(0, end) + markup + body.substring(end));
    }

    /** Elements with a text of their own each, and where each stands. */
    private static final class Markers {
        private final Map<String, String> elements = new LinkedHashMap<>();
        private final StringBuilder markup = new StringBuilder();

        /** Fills a kind of place with each element that it allows, with a text as the schema allows it and without. */
        void fill(String type, String place) {
            Map<String, String> content = SCHEMA.content(type);
            assertThat(content).as(type).isNotEmpty();
            content.forEach((name, of) -> {
                SCHEMA.withText(name, of, next(type, name)).ifPresent(element -> add(place, element));
                if (name.startsWith("w:")) {
                    add(place, "<" + name + ">" + next(type, name) + "</" + name + ">");
                }
            });
        }

        private String next(String type, String name) {
            String marker = "Q" + (1_000_000 + elements.size()) + "Q";
            elements.put(marker, name + " in " + type);
            return marker;
        }

        private void add(String place, String element) {
            markup.append(place.replace("%s", element));
        }

        String markup() {
            return markup.toString();
        }

        void all_come_back_from(EditedDocument document) {
            ReadResult read = document.read();
            String back = new JsonAgreementWriter().toJson(read.agreement())
                    + read.agreement().unplaced().stream()
                            .map(UnplacedText::content)
                            .collect(Collectors.joining("\n"))
                    + read.findings().stream()
                            .map(finding -> finding.message(TestAgreements.DUTCH))
                            .collect(Collectors.joining("\n"));
            List<String> lost = new ArrayList<>();
            elements.forEach((marker, element) -> {
                boolean isDeleted = DELETED.contains(element.substring(0, element.indexOf(' ')));
                if (markup.indexOf(marker) >= 0 && !isDeleted && !back.contains(marker)) {
                    lost.add(element);
                }
            });
            assertThat(lost).isEmpty();
            assertThat(read.findings()).extracting(Finding::code).contains("word.tracked-changes");
        }
    }
}
