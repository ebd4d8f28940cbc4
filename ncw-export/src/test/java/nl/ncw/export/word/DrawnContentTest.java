package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people put in an answer that is no plain text: it is kept as far as it has text, and reported there. */
class DrawnContentTest {
    private static final String QUESTION = "proces.alerteren.wijze/joint";
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:x=\"urn:unheard-of\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    @Test
    void the_text_of_a_diagram_is_kept() {
        ReadResult read = drawn(
                "<w:drawing><dgm:relIds r:dm=\"rIdX\"/></w:drawing>",
                "diagramData",
                "<dgm:dataModel %s>"
                        + "<dgm:pt><dgm:t><a:p><a:r><a:t>Directeur </a:t></a:r><a:r><a:t>crisis</a:t></a:r></a:p></dgm:t></dgm:pt>"
                        + "</dgm:dataModel>");
        assertThat(kept(read)).containsExactly("Directeur crisis");
        assertThat(codes(read)).containsExactly("word.graphic-text");
    }

    @Test
    void the_texts_of_a_chart_are_kept_once() {
        ReadResult read = drawn(
                "<w:drawing><c:chart r:id=\"rIdX\"/></w:drawing>",
                "chart",
                "<c:chartSpace %s><c:title><a:p>"
                        + "<a:r><a:t>Opkomst</a:t></a:r></a:p></c:title><c:cat><c:f>Blad1!$A$1</c:f><c:v>Ploeg A</c:v></c:cat>"
                        + "<c:cat><c:v>Ploeg A</c:v><c:v>12</c:v></c:cat></c:chartSpace>");
        assertThat(kept(read)).containsExactly("Opkomst\nPloeg A\n12");
        assertThat(codes(read)).containsExactly("word.graphic-text");
    }

    @Test
    void a_diagram_whose_part_is_lost_or_broken_is_a_picture() {
        assertThat(codes(inRun("<w:drawing><dgm:relIds r:dm=\"rId99\"/></w:drawing>")))
                .containsExactly("word.picture");
        assertThat(codes(drawn("<w:drawing><c:chart r:id=\"rIdX\"/></w:drawing>", "chart", "<broken %s>")))
                .containsExactly("word.picture");
    }

    @Test
    void the_caption_and_the_value_of_a_control_are_kept() {
        ReadResult read = drawn(
                "<w:object><v:shape><v:imagedata/></v:shape><w:control r:id=\"rIdX\" w:name=\"TextBox1\"/></w:object>",
                "control",
                "<x:ocx %s><x:ocxPr x:name=\"Value\" x:value=\"Om 9 uur\"/><x:ocxPr x:name=\"Size\" x:value=\"7\"/></x:ocx>");
        assertThat(kept(read)).containsExactly("TextBox1: Om 9 uur");
        assertThat(codes(read)).containsExactly("word.control");
    }

    @ParameterizedTest
    @CsvSource({
        "<w14:contentPart r:id='rId99'/>, word.ink",
        "<w:drawing><wps:wsp/></w:drawing>, word.picture",
        "<w:pict><v:shape><v:imagedata/></v:shape></w:pict>, word.picture",
        "<w:object><o:OLEObject r:id='rId99'/></w:object>, word.embedded",
        "<x:unheardOf/>, word.unread",
        "<mc:AlternateContent><mc:Choice Requires='x'><x:unheardOf/></mc:Choice></mc:AlternateContent>, word.unread"
    })
    void without_text_is_reported(String markup, String code) {
        ReadResult read = inRun(markup);
        assertThat(codes(read)).containsExactly(code);
        assertThat(read.findings().get(0).place().toString()).contains("Proces, rij");
    }

    @ParameterizedTest
    @CsvSource({
        "<w:pict><v:shape><v:textpath string='Concept'/></v:shape></w:pict>, word.drawn-text",
        "<w:drawing><a:p><a:r><a:t>Concept</a:t></a:r></a:p></w:drawing>, word.drawn-text",
        "<w:ruby><w:rt><w:r><w:t>Concept</w:t></w:r></w:rt><w:rubyBase/></w:ruby>, word.other-text",
        "<x:unheardOf>Concept</x:unheardOf>, word.other-text",
        "<w:fldChar w:fldCharType='begin'/><w:instrText>Concept</w:instrText><w:fldChar w:fldCharType='end'/>, word.field"
    })
    void with_text_is_kept(String markup, String code) {
        ReadResult read = inRun(markup);
        assertThat(kept(read)).containsExactly("Concept");
        assertThat(codes(read)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "<mc:Choice Requires='wps'><w:t>Een</w:t></mc:Choice><mc:Fallback><w:t>Een</w:t></mc:Fallback>, Een, ''",
        "<mc:Choice Requires='wps'/><mc:Fallback><w:t>Een</w:t></mc:Fallback>, Een, ''",
        "<mc:Choice Requires='x'><x:y/></mc:Choice><mc:Fallback><w:t>Een</w:t></mc:Fallback>, Een, ''",
        "<mc:Choice Requires='x'><w:t>Een</w:t></mc:Choice><mc:Fallback><w:t>Een</w:t></mc:Fallback>, Een, ''",
        "<mc:Choice Requires='wps'><w:t>Een</w:t></mc:Choice><mc:Fallback><w:t>Twee</w:t></mc:Fallback>, Een, Twee"
    })
    void alternatives_are_read_once_and_not_lost(String markup, String answer, String kept) {
        ReadResult read = inRun("<mc:AlternateContent>" + markup + "</mc:AlternateContent>");
        assertThat(answer(read)).isEqualTo(answer);
        assertThat(String.join("", kept(read))).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "PAGEREF _Ref1",
        "PAGEREF _Toc1",
        "NUMPAGES",
        "SECTIONPAGES",
        "PAGE",
        "REF x",
        "DATE",
        "FORMTEXT",
        "AUTHOR"
    })
    void a_field_gives_what_it_shows(String instruction) {
        String complex = "<w:fldChar w:fldCharType='begin'/><w:instrText>" + instruction + "</w:instrText>"
                + "<w:fldChar w:fldCharType='separate'/><w:t>12</w:t><w:fldChar w:fldCharType='end'/>";
        ReadResult read = inRun("<w:t>Zie\u00A0</w:t>" + complex);
        assertThat(answer(read)).isEqualTo("Zie\u00A012");
        assertThat(read.findings()).isEmpty();
        String simple = "<w:fldSimple w:instr='" + instruction + "'><w:r><w:t>12</w:t></w:r></w:fldSimple>";
        assertThat(answer(form().typing(QUESTION, "answer", simple).read())).isEqualTo("12");
    }

    @Test
    void what_stands_in_a_note_is_reported_where_the_note_is() {
        ReadResult read = form().typing(
                        QUESTION, "answer", "<w:r><w:t>Een</w:t><w:footnoteReference w:id=\"7\"/></w:r>")
                .related("word/footnotes9.xml", "footnotes", "rIdX", """
                        <w:footnotes %s><w:footnote w:id="7"><w:p><w:r><w:t>Noot</w:t>
                        <w:pict><v:shape><v:textpath string="Concept"/></v:shape></w:pict></w:r></w:p></w:footnote></w:footnotes>""".formatted(NAMESPACES))
                .read();
        assertThat(kept(read)).containsExactly("Noot", "Concept");
        assertThat(read.findings())
                .extracting(Finding::place)
                .hasSize(2)
                .containsOnly(read.findings().get(0).place());
    }

    @Test
    void an_embedded_file_without_a_place_is_reported() {
        assertThat(codes(form().with("word/embeddings/bijlage.bin", "x").read()))
                .containsExactly("word.embedded");
    }

    private static EditedDocument form() {
        EditedDocument document = EditedDocument.of(TestAgreements.empty());
        String root = document.part(EditedDocument.BODY).replaceFirst("(?s).*?(<w:document .*?>).*", "$1");
        String missing = List.of(NAMESPACES.split(" ")).stream()
                .filter(declared -> !root.contains(declared.substring(0, declared.indexOf('=') + 1)))
                .collect(Collectors.joining(" "));
        return document.replacing(EditedDocument.BODY, "<w:document ", "<w:document " + missing + " ");
    }

    private static ReadResult inRun(String markup) {
        return form().typing(QUESTION, "answer", "<w:r>" + markup + "</w:r>").read();
    }

    /** What is read of something in an answer that refers to a part. */
    private static ReadResult drawn(String markup, String type, String part) {
        return form().typing(QUESTION, "answer", "<w:r>" + markup + "</w:r>")
                .related("word/part9.xml", type, "rIdX", part.formatted(NAMESPACES))
                .read();
    }

    private static List<String> codes(ReadResult read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    private static List<String> kept(ReadResult read) {
        return read.agreement().unplaced().stream().map(UnplacedText::content).toList();
    }

    private static String answer(ReadResult read) {
        return read.agreement().answers().values().stream()
                .map(answer -> ((AnswerValue.Text) ((Answer.Given) answer).value()).text())
                .collect(Collectors.joining("|"));
    }
}
