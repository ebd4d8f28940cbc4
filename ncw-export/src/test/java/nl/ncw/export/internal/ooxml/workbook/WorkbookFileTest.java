package nl.ncw.export.internal.ooxml.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook is made of, in all forms in which programs write it. */
class WorkbookFileTest {
    private static final String THREADS = """
            <ThreadedComments><threadedComment ref="B2" personId="{1}" id="{a}"><text>Klopt dit?</text></threadedComment>
            <threadedComment ref="B2" personId="{2}" id="{b}" parentId="{a}"><text>Ja</text></threadedComment>
            </ThreadedComments>""";
    private static final String SHEET_RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";

    private static WorkbookContent written(Consumer<XSSFWorkbook> filling) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            filling.accept(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return WorkbookFile.read(new ByteArrayInputStream(bytes.toByteArray()));
        }
    }

    private static List<SheetRemark> remarks(Consumer<XSSFSheet> filling) throws IOException {
        return written(workbook -> filling.accept(workbook.createSheet("Blad")))
                .sheets()
                .get(0)
                .remarks();
    }

    private static RawWorkbook related(String type, String target) {
        return RawWorkbook.empty().with(SHEET_RELATIONS, """
                <Relationships><Relationship Id="rId1" Type="x/%s" Target="%s"/></Relationships>""".formatted(type, target));
    }

    @Nested
    class Sheets {
        @Test
        void come_in_the_order_of_their_tabs() throws IOException {
            WorkbookContent read = written(workbook -> {
                workbook.createSheet("Een");
                workbook.createSheet("Twee");
                workbook.setSheetOrder("Twee", 0);
            });
            assertThat(read.sheets()).extracting(Sheet::name).containsExactly("Twee", "Een");
        }

        @Test
        void come_though_they_are_hidden() throws IOException {
            WorkbookContent read = written(workbook -> {
                workbook.createSheet("Een");
                workbook.createSheet("Twee").createRow(0).createCell(0).setCellValue("x");
                workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            });
            assertThat(read.sheets().get(1).rows()).hasSize(1);
        }

        @Test
        void come_with_rows_and_columns_that_are_hidden() throws IOException {
            RawWorkbook workbook = RawWorkbook.empty()
                    .withRows("<row r=\"2\" hidden=\"1\"><c r=\"C2\"><v>1</v></c></row>")
                    .replacing(
                            "xl/worksheets/sheet1.xml",
                            "<sheetData>",
                            "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>");
            assertThat(workbook.read().sheets().get(0).rows()).hasSize(1);
        }
    }

    @Nested
    class A_file {
        private static final String CELL = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>";

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16"})
        void may_be_in_an_encoding_that_the_file_format_allows(String encoding) throws IOException {
            String sheet = "<?xml version=\"1.0\" encoding=\"%s\"?><worksheet><sheetData>%s</sheetData></worksheet>"
                    .formatted(encoding, CELL.replace("<v>7</v>", "<v>é</v>"));
            RawWorkbook workbook =
                    RawWorkbook.empty().with("xl/worksheets/sheet1.xml", out -> out.write(sheet.getBytes(encoding)));
            assertThat(workbook.read()
                            .sheets()
                            .get(0)
                            .rows()
                            .get(0)
                            .cells()
                            .get(0)
                            .text())
                    .isEqualTo("é");
        }

        @Test
        void may_begin_its_parts_with_a_byte_order_mark() throws IOException {
            RawWorkbook workbook = RawWorkbook.empty()
                    .with(
                            "xl/worksheets/sheet1.xml",
                            "\uFEFF<worksheet><sheetData>%s</sheetData></worksheet>".formatted(CELL));
            assertThat(workbook.read().sheets().get(0).rows()).hasSize(1);
        }

        @Test
        void may_be_of_the_strict_form() throws IOException {
            RawWorkbook workbook = RawWorkbook.empty().withRows(CELL);
            for (String part : List.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels")) {
                workbook = workbook.replacing(
                                part,
                                "http://schemas.openxmlformats.org/officeDocument/2006",
                                "http://purl.oclc.org/ooxml/officeDocument")
                        .replacing(
                                part,
                                "http://schemas.openxmlformats.org/spreadsheetml/2006",
                                "http://purl.oclc.org/ooxml/spreadsheetml");
            }
            assertThat(workbook.read().sheets().get(0).rows()).hasSize(1);
        }

        @Test
        void may_name_its_elements_with_a_prefix() throws IOException {
            RawWorkbook workbook = RawWorkbook.empty()
                    .with(
                            "xl/worksheets/sheet1.xml",
                            "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>");
            assertThat(workbook.read().sheets().get(0).rows()).hasSize(1);
        }

        @Test
        void may_name_its_parts_in_capitals_and_from_the_root() throws IOException {
            RawWorkbook workbook = RawWorkbook.empty()
                    .replacing("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "/XL/Worksheets/Sheet1.xml")
                    .withRows(CELL);
            assertThat(workbook.read().sheets().get(0).rows()).hasSize(1);
        }

        @Test
        void may_go_without_shared_texts_and_formats() throws IOException {
            RawWorkbook workbook = RawWorkbook.empty()
                    .replacing("xl/_rels/workbook.xml.rels", "/sharedStrings\"", "/none\"")
                    .replacing("xl/_rels/workbook.xml.rels", "/styles\"", "/none\"")
                    .without("xl/sharedStrings.xml")
                    .without("xl/styles.xml")
                    .withRows(CELL);
            assertThat(workbook.read().sheets().get(0).rows()).hasSize(1);
        }

        @Test
        void may_come_from_a_program_that_writes_as_it_goes() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
                workbook.createSheet("Blad").createRow(0).createCell(0).setCellValue(7);
                workbook.write(bytes);
            }
            assertThat(WorkbookFile.read(new ByteArrayInputStream(bytes.toByteArray()))
                            .sheets()
                            .get(0)
                            .rows())
                    .hasSize(1);
        }

        @Test
        void may_be_unpacked() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.setMethod(ZipOutputStream.STORED);
                zip.setComment("een opmerking");
                for (Map.Entry<String, byte[]> part :
                        RawWorkbook.empty().withRows(CELL).parts().entrySet()) {
                    CRC32 crc = new CRC32();
                    crc.update(part.getValue());
                    ZipEntry entry = new ZipEntry(part.getKey());
                    entry.setSize(part.getValue().length);
                    entry.setCrc(crc.getValue());
                    zip.putNextEntry(entry);
                    zip.write(part.getValue());
                }
            }
            assertThat(WorkbookFile.read(new ByteArrayInputStream(bytes.toByteArray()))
                            .sheets()
                            .get(0)
                            .rows())
                    .hasSize(1);
        }

        @Test
        void may_be_a_template() throws IOException {
            RawWorkbook workbook = RawWorkbook.empty()
                    .replacing("[Content_Types].xml", "sheet.main+xml", "template.main+xml")
                    .withRows(CELL);
            assertThat(workbook.read().sheets().get(0).rows()).hasSize(1);
        }
    }

    @Nested
    class Names_of_cells {
        private static List<DefinedName> names(String reference) throws IOException {
            return RawWorkbook.empty()
                    .replacing(
                            "xl/workbook.xml",
                            "</sheets>",
                            "</sheets><definedNames><definedName name=\"ncw.x\">%s</definedName></definedNames>"
                                    .formatted(reference))
                    .read()
                    .names();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Blad1!$F$7", "'Blad1'!$F$7", "Blad1!F7", "Blad1!$F$7,Blad1!$A$1"})
        void say_where_a_cell_is(String reference) throws IOException {
            assertThat(names(reference))
                    .containsExactly(new DefinedName(
                            "ncw.x", "Blad1", new DefinedName.Position(7, 5), new DefinedName.Position(7, 5)));
        }

        @Test
        void say_where_cells_are() throws IOException {
            assertThat(names("'Nico''s blad'!$B$4:$G$15"))
                    .containsExactly(new DefinedName(
                            "ncw.x", "Nico's blad", new DefinedName.Position(4, 1), new DefinedName.Position(15, 6)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Blad1!#REF!", "#REF!", "\"tekst\"", "5", "Blad1!$1:$1", "Blad1!$ABCD$1", ""})
        void that_lead_nowhere_are_passed_over(String reference) throws IOException {
            assertThat(names(reference)).isEmpty();
        }

        @Test
        void of_one_sheet_are_passed_over_since_copies_of_sheets_have_them_too() throws IOException {
            WorkbookContent read = written(workbook -> {
                workbook.createSheet("Blad");
                XSSFName name = workbook.createName();
                name.setNameName("ncw.x");
                name.setSheetIndex(0);
                name.setRefersToFormula("Blad!$A$1");
            });
            assertThat(read.names()).isEmpty();
        }
    }

    @Nested
    class A_comment {
        @Test
        void comes_with_its_cell() throws IOException {
            assertThat(remarks(sheet -> {
                        XSSFComment comment = sheet.createDrawingPatriarch()
                                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
                        comment.setAddress(6, 5);
                        comment.setAuthor("Anna");
                        comment.setString("Klopt dit?");
                    }))
                    .containsExactly(new SheetRemark(SheetRemark.Kind.COMMENT, "F7", "Anna: Klopt dit?"));
        }

        @Test
        void that_begins_with_its_author_names_the_author_once() throws IOException {
            RawWorkbook workbook = related("comments", "../comments1.xml").with("xl/comments1.xml", """
                    <comments><authors><author>Anna</author></authors><commentList><comment ref="B2" authorId="0">
                    <text><r><rPr><b/></rPr><t>Anna:</t></r><r><t> Klopt dit?</t></r></text></comment></commentList></comments>""");
            assertThat(workbook.read().sheets().get(0).remarks())
                    .extracting(SheetRemark::text)
                    .containsExactly("Anna: Klopt dit?");
        }

        @Test
        void in_a_thread_comes_with_the_answers_to_it() throws IOException {
            RawWorkbook workbook = related("threadedComment", "../threadedComments/threadedComment1.xml")
                    .with("xl/threadedComments/threadedComment1.xml", THREADS)
                    .replacing(
                            "xl/_rels/workbook.xml.rels",
                            "</Relationships>",
                            "<Relationship Id=\"rId9\" Type=\"x/person\" Target=\"persons/person.xml\"/></Relationships>")
                    .with(
                            "xl/persons/person.xml",
                            "<personList><person displayName=\"Anna\" id=\"{1}\"/><person displayName=\"Carla\" id=\"{2}\"/></personList>");
            assertThat(workbook.read().sheets().get(0).remarks())
                    .extracting(SheetRemark::text)
                    .containsExactly("Anna: Klopt dit?", "Carla: Ja");
        }

        @Test
        void that_repeats_a_thread_for_older_programs_does_not_come_twice() throws IOException {
            RawWorkbook workbook = related("threadedComment", "../t1.xml")
                    .replacing(
                            SHEET_RELATIONS,
                            "</Relationships>",
                            "<Relationship Id=\"rId2\" Type=\"x/comments\" Target=\"../c1.xml\"/></Relationships>")
                    .with("xl/t1.xml", THREADS)
                    .with("xl/c1.xml", """
                            <comments><authors><author>tc={a}</author></authors><commentList>
                            <comment ref="B2" authorId="0"><text><t>[Threaded comment] Klopt dit?</t></text></comment>
                            </commentList></comments>""");
            assertThat(workbook.read().sheets().get(0).remarks()).hasSize(2);
        }
    }

    @Nested
    class What_is_drawn {
        @Test
        void comes_with_its_text_and_the_cell_where_it_begins() throws IOException {
            assertThat(remarks(sheet -> {
                        XSSFTextBox box = sheet.createDrawingPatriarch()
                                .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 27, 3, 29, 6));
                        box.setText("Eerste regel");
                        box.addNewTextParagraph("Tweede regel");
                    }))
                    .containsExactly(new SheetRemark(SheetRemark.Kind.DRAWN_TEXT, "AB4", "Eerste regel\nTweede regel"));
        }

        @Test
        void comes_as_a_picture_where_it_has_no_text() throws IOException {
            assertThat(remarks(sheet -> {
                        int picture = sheet.getWorkbook().addPicture(new byte[] {1}, XSSFWorkbook.PICTURE_TYPE_PNG);
                        XSSFDrawing drawing = sheet.createDrawingPatriarch();
                        drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 2, 2), picture);
                    }))
                    .containsExactly(new SheetRemark(SheetRemark.Kind.PICTURE, "B2", ""));
        }

        @Test
        void an_equation_in_a_drawing_is_read_as_it_is_typed_and_reported_if_it_does_not_fit() throws IOException {
            RawWorkbook workbook = related("drawing", "../d.xml").with("xl/d.xml", """
                    <wsDr xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><oneCellAnchor>\
                    <from><col>1</col><row>2</row></from><AlternateContent><Choice><sp><p><r><t>Duur: </t></r><m>\
                    <m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r>\
                    </m:den></m:f></m:oMath></m:oMathPara></m></p><p><m:oMath><m:other><m:r><m:t>x</m:t></m:r></m:other>\
                    </m:oMath></p></sp></Choice><Fallback><sp/></Fallback></AlternateContent></oneCellAnchor></wsDr>""");

            assertThat(workbook.read().sheets().get(0).remarks())
                    .containsExactlyInAnyOrder(
                            new SheetRemark(SheetRemark.Kind.EQUATION, "B3", "x"),
                            new SheetRemark(SheetRemark.Kind.DRAWN_TEXT, "B3", "Duur: 1/2\nx"));
        }

        @Test
        void comes_once_though_it_is_there_for_older_programs_too() throws IOException {
            RawWorkbook workbook = related("drawing", "../d.xml").with("xl/d.xml", """
                    <wsDr><twoCellAnchor><from><col>0</col><row>0</row></from><AlternateContent>
                    <Choice><sp><txBody><p><r><t>een</t></r></p></txBody></sp></Choice>
                    <Fallback><sp><txBody><p><r><t>een</t></r></p></txBody></sp></Fallback>
                    </AlternateContent></twoCellAnchor></wsDr>""");
            assertThat(workbook.read().sheets().get(0).remarks())
                    .containsExactly(new SheetRemark(SheetRemark.Kind.DRAWN_TEXT, "A1", "een"));
        }
    }

    @Nested
    class A_link {
        private static List<SheetRemark> links(String text, HyperlinkType type, String address) throws IOException {
            return remarks(sheet -> {
                sheet.createRow(0).createCell(0).setCellValue(text);
                XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
                link.setAddress(address);
                sheet.getRow(0).getCell(0).setHyperlink(link);
            });
        }

        @Test
        void comes_with_where_it_leads() throws IOException {
            assertThat(links("hier", HyperlinkType.URL, "https://voorbeeld.invalid/"))
                    .containsExactly(new SheetRemark(SheetRemark.Kind.LINK, "A1", "https://voorbeeld.invalid/"));
        }

        @Test
        void that_says_where_it_leads_is_no_news() throws IOException {
            assertThat(links("Mail piket@voorbeeld.invalid", HyperlinkType.EMAIL, "mailto:piket@voorbeeld.invalid"))
                    .isEmpty();
        }

        @Test
        void within_the_workbook_is_no_news() throws IOException {
            assertThat(links("terug", HyperlinkType.DOCUMENT, "Blad!A1")).isEmpty();
        }
    }

    @Test
    void custom_properties_come_by_their_names() throws IOException {
        assertThat(written(workbook -> {
                            workbook.createSheet();
                            workbook.getProperties().getCustomProperties().addProperty("ncw.profile", "structureel");
                            workbook.getProperties().getCustomProperties().addProperty("getal", 7);
                        })
                        .properties())
                .containsOnly(Map.entry("ncw.profile", "structureel"), Map.entry("getal", "7"));
    }

    @Test
    void links_to_other_workbooks_are_known_and_not_followed() throws IOException {
        assertThat(RawWorkbook.empty()
                        .with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                        .read()
                        .extras())
                .containsExactly(WorkbookContent.Extra.EXTERNAL_LINKS);
    }

    @Test
    void files_within_it_are_known() throws IOException {
        assertThat(RawWorkbook.empty()
                        .with("xl/embeddings/oleObject1.bin", "x")
                        .read()
                        .extras())
                .containsExactly(WorkbookContent.Extra.EMBEDDED_FILES);
    }

    @Test
    void it_leaves_the_stream_open() throws IOException {
        boolean[] closed = {false};
        WorkbookFile.read(new ByteArrayInputStream(RawWorkbook.empty().bytes()) {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertThat(closed).containsExactly(false);
    }
}
