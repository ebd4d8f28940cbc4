package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.port.ReadResult;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What people see on a sheet and is no cell: its text is kept, and the rest is reported. */
class DrawnContentTest {
    private static final String SHEET = "xl/worksheets/sheet3.xml";
    private static final String PLACE = "Algemeen!";
    private static final String DRAWING = "xl/drawings/drawing1.xml";
    private static final String AT_C5 = "<twoCellAnchor><from><col>2</col><row>4</row></from>";

    private final EditedWorkbook workbook = EditedWorkbook.of(TestAgreements.begun());

    private EditedWorkbook drawn(String content) {
        return workbook.related(SHEET, "drawing", DRAWING, "<wsDr>" + content + "</wsDr>");
    }

    private EditedWorkbook old(String shapes) {
        return workbook.related(SHEET, "vmlDrawing", "xl/drawings/vmlDrawing1.vml", "<xml>" + shapes + "</xml>");
    }

    private EditedWorkbook inSheet(String xml) {
        return workbook.replacing(SHEET, "</worksheet>", xml + "</worksheet>");
    }

    private static void assertFound(EditedWorkbook workbook, String... findings) throws IOException {
        assertThat(workbook.read().findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactlyInAnyOrder(findings);
    }

    private static void assertKept(EditedWorkbook workbook, String... texts) throws IOException {
        ReadResult read = workbook.read();
        assertThat(read.agreement().unplaced())
                .extracting(UnplacedText::content)
                .containsExactlyInAnyOrder(texts);
    }

    @Nested
    class A_drawing {
        @Test
        void of_a_diagram_is_reported_with_its_text() throws IOException {
            EditedWorkbook diagram = drawn(
                            AT_C5 + "<graphicFrame><relIds dm=\"diagramData\"/></graphicFrame></twoCellAnchor>")
                    .related(
                            DRAWING,
                            "diagramData",
                            "xl/diagrams/data1.xml",
                            "<dataModel><pt><t><p><r><t>Stap </t></r><r><t>een</t></r></p></t></pt></dataModel>")
                    .related(
                            DRAWING,
                            "diagramDrawing",
                            "xl/diagrams/drawing1.xml",
                            "<drawing><p><r><t>Stap een</t></r></p></drawing>");
            assertKept(diagram, "Stap een");
            assertFound(diagram, "excel.drawn-text " + PLACE + "C5", "excel.picture " + PLACE + "C5");
        }

        @Test
        void of_a_chart_is_reported_with_its_titles() throws IOException {
            EditedWorkbook chart = drawn(AT_C5 + "<graphicFrame><chart id=\"chart\"/></graphicFrame></twoCellAnchor>")
                    .related(DRAWING, "chart", "xl/charts/chart1.xml", """
                            <chartSpace><title><p><r><t>Bezetting</t></r></p></title><ser><tx><strRef><f>A!B1</f>
                            <strCache><pt><v>Dienst</v></pt></strCache></strRef></tx><val><numRef><numCache><pt>
                            <v>12</v></pt></numCache></numRef></val></ser></chartSpace>""");
            assertKept(chart, "Bezetting\nDienst");
            assertFound(chart, "excel.drawn-text " + PLACE + "C5", "excel.picture " + PLACE + "C5");
        }

        @Test
        void of_ink_is_reported() throws IOException {
            assertFound(
                    drawn(
                            AT_C5
                                    + "<AlternateContent><Choice><contentPart/></Choice><Fallback><pic/></Fallback></AlternateContent></twoCellAnchor>"),
                    "excel.picture " + PLACE + "C5");
        }

        @Test
        void of_a_shape_without_text_is_reported() throws IOException {
            assertFound(drawn(AT_C5 + "<sp><nvSpPr/></sp></twoCellAnchor>"), "excel.picture " + PLACE + "C5");
        }

        @Test
        void whose_text_stands_only_in_the_fallback_has_that_text() throws IOException {
            assertKept(
                    drawn(
                            AT_C5
                                    + "<AlternateContent><Choice/><Fallback><sp><p><r><t>oud</t></r></p></sp></Fallback></AlternateContent></twoCellAnchor>"),
                    "oud");
        }

        @Test
        void whose_fallback_says_more_has_both_once() throws IOException {
            assertKept(drawn("""
                            <AlternateContent><Choice><twoCellAnchor><sp><p><t>een</t></p></sp></twoCellAnchor></Choice>
                            <Fallback><twoCellAnchor><sp><p><t>een</t></p><p><t>twee</t></p></sp></twoCellAnchor></Fallback>
                            </AlternateContent>"""), "een", "twee");
        }

        @Test
        void of_an_older_program_is_read_too() throws IOException {
            EditedWorkbook art = old("""
                    <shape id="a"><textpath string="Let op!"/></shape><rect id="b"><textbox><div>Kader</div></textbox></rect>""");
            assertKept(art, "Let op!", "Kader");
        }
    }

    @Nested
    class A_control {
        private static final String BOX = """
                <shape id="_x0000_s1025"><textbox><div>Akkoord</div></textbox><ClientData ObjectType="Checkbox">
                <Anchor>2, 0, 4, 0, 3, 0, 5, 0</Anchor><Checked>1</Checked></ClientData></shape>""";

        @Test
        void is_reported_with_its_text_and_state() throws IOException {
            assertKept(old(BOX), "☒ Akkoord");
            assertFound(workbook, "excel.control " + PLACE + "C5");
        }

        @Test
        void that_several_parts_describe_is_reported_once() throws IOException {
            old(BOX).related(
                            SHEET,
                            "ctrlProp",
                            "xl/ctrlProps/p.xml",
                            "<formControlPr objectType=\"CheckBox\" checked=\"Checked\"/>");
            inSheet(
                    "<AlternateContent><Choice><controls><control shapeId=\"1025\" id=\"ctrlProp\"/></controls></Choice></AlternateContent>");
            assertFound(
                    drawn(AT_C5 + "<sp><cNvPr hidden=\"1\"/><p><t>Akkoord</t></p></sp></twoCellAnchor>"),
                    "excel.control " + PLACE + "C5");
        }

        @Test
        void of_activex_has_its_caption() throws IOException {
            inSheet("<controls><control shapeId=\"7\" id=\"control\"/></controls>")
                    .related(
                            SHEET,
                            "control",
                            "xl/activeX/activeX1.xml",
                            "<ocx><ocxPr name=\"Caption\" value=\"Verzend\"/></ocx>");
            assertKept(workbook, "Verzend");
        }

        @Test
        void without_a_text_is_reported() throws IOException {
            assertFound(
                    inSheet("<controls><control shapeId=\"7\"/></controls>"), "excel.unread-object " + PLACE + "A1");
        }

        @Test
        void frame_of_a_comment_is_no_control() throws IOException {
            assertFound(old("<shape id=\"_x0000_s1026\"><ClientData ObjectType=\"Note\"/></shape>"));
        }
    }

    @Nested
    class A_sheet {
        @Test
        void has_page_headers_of_people() throws IOException {
            assertKept(
                    inSheet(
                            "<headerFooter><oddHeader>&amp;L&amp;\"Arial,Bold\"&amp;10Concept &amp;&amp; geheim&amp;RPagina &amp;P van &amp;N</oddHeader></headerFooter>"),
                    "Concept & geheim");
            assertFound(workbook, "excel.page-header " + PLACE + "A1");
        }

        @Test
        void has_a_background_picture() throws IOException {
            assertFound(inSheet("<picture id=\"x\"/>"), "excel.picture " + PLACE + "A1");
        }

        @Test
        void has_embedded_files() throws IOException {
            inSheet(
                            "<oleObjects><oleObject shapeId=\"1\"><objectPr><anchor><from><col>2</col><row>4</row></from></anchor></objectPr></oleObject></oleObjects>")
                    .related(SHEET, "package", "xl/embeddings/a.docx", "x");
            assertFound(workbook, "excel.embedded-files " + PLACE + "C5");
        }

        @Test
        void has_prompts_of_people() throws IOException {
            inSheet(
                    "<dataValidations><dataValidation sqref=\"C5:C7\" promptTitle=\"Let op\" prompt=\"Bel eerst\"><formula1>\"ja,nee\"</formula1></dataValidation></dataValidations>");
            assertFound(workbook, "excel.prompt " + PLACE + "C5", "excel.other-text " + PLACE + "C5");
        }

        @Test
        void has_something_that_nobody_knows_yet() throws IOException {
            assertFound(inSheet("<hologram/>"), "excel.unread-object " + PLACE + "A1");
        }

        @Test
        void may_be_a_chart() throws IOException {
            workbook.related(
                            "xl/workbook.xml",
                            "chartsheet",
                            "xl/chartsheets/sheet1.xml",
                            "<chartsheet><drawing id=\"drawing\"/></chartsheet>")
                    .replacing("xl/workbook.xml", "</sheets>", "<sheet name=\"Grafiek\" r:id=\"chartsheet\"/></sheets>")
                    .related(
                            "xl/chartsheets/sheet1.xml",
                            "drawing",
                            "xl/drawings/drawing9.xml",
                            "<wsDr><absoluteAnchor><sp><p><t>Titel</t></p></sp></absoluteAnchor></wsDr>");
            assertKept(workbook, "Titel");
            assertFound(workbook, "excel.unread-sheet Grafiek!A1", "excel.drawn-text Grafiek!A1");
        }
    }

    @Nested
    class A_workbook {
        @Test
        void may_have_parts_that_nobody_knows() throws IOException {
            workbook.related("xl/workbook.xml", "hologram", "xl/hologram.xml", "<a>Hallo</a>")
                    .with("xl/los.bin", "x");
            assertKept(workbook, "Hallo");
            assertThat(workbook.read().findings())
                    .extracting(finding -> finding.code())
                    .containsExactlyInAnyOrder("excel.unread-part", "excel.unread-part", "excel.other-text");
        }

        @Test
        void may_explain_its_names() throws IOException {
            assertKept(
                    workbook.replacing(
                            "xl/workbook.xml",
                            "<definedName name=\"ncw_list_1\"",
                            "<definedName comment=\"Lees dit\" name=\"ncw_list_1\""),
                    "Lees dit");
        }

        @Test
        void may_have_values_that_are_more_than_a_cell() throws IOException {
            workbook.related(
                    "xl/workbook.xml",
                    "rdRichValue",
                    "xl/richData/rdrichvalue.xml",
                    "<rvData><rv><v>Nederland</v><v>12</v></rv></rvData>");
            assertKept(workbook, "Nederland");
        }
    }
}
