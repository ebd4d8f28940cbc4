package nl.ncw.export.internal.ooxml.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a cell comes out as text, whatever a program made of it. */
class CellsTest {
    /** The one cell of a workbook that POI writes. */
    private static Cell cell(BiConsumer<XSSFWorkbook, XSSFCell> filling) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            filling.accept(workbook, workbook.createSheet("Blad").createRow(6).createCell(5));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return only(WorkbookFile.read(new ByteArrayInputStream(bytes.toByteArray())));
        }
    }

    private static Cell raw(String cell) throws IOException {
        return only(
                RawWorkbook.empty().withRows("<row>%s</row>".formatted(cell)).read());
    }

    private static Cell only(WorkbookContent workbook) {
        return workbook.sheets().get(0).rows().get(0).cells().get(0);
    }

    private static Cell formatted(double number, String format) throws IOException {
        return cell((workbook, cell) -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            cell.setCellValue(number);
        });
    }

    @Nested
    class A_text {
        @ParameterizedTest
        @ValueSource(
                strings = {"woord", "=1+1", "  blanks  ", "een\ntwee", "een \uD83D\uDE00", "<b> & \"'", " ", "0612"})
        void comes_out_whole(String text) throws IOException {
            assertThat(cell((workbook, cell) -> cell.setCellValue(text)).text()).isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource({
            "_x0007_,'\u0007'",
            "a_x000A_b,'a\nb'",
            "_x005F_x0041_,_x0041_",
            "_x00e9_,\u00e9",
            "_xD83D_,\uD83D",
            "_x41_,_x41_"
        })
        void of_characters_that_xml_cannot_hold_comes_out_as_those(String written, String text) throws IOException {
            assertThat(raw("<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(written))
                            .text())
                    .isEqualTo(text);
        }

        @Test
        void in_runs_comes_out_as_one() throws IOException {
            Cell cell = cell((workbook, made) -> {
                XSSFFont bold = workbook.createFont();
                bold.setBold(true);
                XSSFRichTextString text = new XSSFRichTextString("een twee drie");
                text.applyFont(4, 8, bold);
                made.setCellValue(text);
            });
            assertThat(cell.text()).isEqualTo("een twee drie");
        }

        @Test
        void comes_out_without_how_it_is_pronounced() throws IOException {
            assertThat(raw("<c t=\"inlineStr\"><is><t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh></is></c>")
                            .text())
                    .isEqualTo("漢字");
        }

        @Test
        void in_a_block_of_character_data_comes_out_too() throws IOException {
            assertThat(raw("<c t=\"inlineStr\"><is><t><![CDATA[<a> & b]]></t></is></c>")
                            .text())
                    .isEqualTo("<a> & b");
        }

        @Test
        void that_is_empty_is_no_cell() throws IOException {
            assertThat(RawWorkbook.empty()
                            .withRows("<row><c t=\"inlineStr\"><is><t></t></is></c><c s=\"1\"/><c><v/></c></row>")
                            .read()
                            .sheets()
                            .get(0)
                            .rows())
                    .isEmpty();
        }
    }

    @Nested
    class A_text_that_is_struck_through {
        @Test
        void is_known_by_its_run() throws IOException {
            assertThat(raw("<c t=\"inlineStr\"><is><r><t>a</t></r><r><rPr><strike/></rPr><t>b</t></r></is></c>")
                            .struck())
                    .isTrue();
        }

        @Test
        void is_known_by_its_format() throws IOException {
            Cell cell = cell((workbook, made) -> {
                XSSFFont font = workbook.createFont();
                font.setStrikeout(true);
                CellStyle style = workbook.createCellStyle();
                style.setFont(font);
                made.setCellStyle(style);
                made.setCellValue("vervallen");
            });
            assertThat(cell.struck()).isTrue();
        }

        @Test
        void is_not_one_of_which_only_a_blank_is() throws IOException {
            assertThat(raw("<c t=\"inlineStr\"><is><r><t>a</t></r><r><rPr><strike/></rPr><t> </t></r></is></c>")
                            .struck())
                    .isFalse();
        }

        @Test
        void is_not_one_that_says_it_is_not() throws IOException {
            assertThat(raw("<c t=\"inlineStr\"><is><r><rPr><strike val=\"0\"/></rPr><t>b</t></r></is></c>")
                            .struck())
                    .isFalse();
        }
    }

    @Nested
    class A_number {
        @ParameterizedTest
        @CsvSource({
            "612345678,612345678",
            "1.0,1",
            "2.5,2.5",
            "0.30000000000000004,0.3",
            "1E-3,0.001",
            "1.5E+20,150000000000000000000",
            "-7,-7",
            "-0.0,0",
            "1E400,1E400",
            "12O,12O"
        })
        void comes_out_as_a_person_types_it(String written, String text) throws IOException {
            assertThat(raw("<c><v>%s</v></c>".formatted(written)).text()).isEqualTo(text);
        }

        @Test
        void that_is_shown_as_a_percentage_comes_out_as_one() throws IOException {
            assertThat(formatted(0.125, "0.0%").text()).isEqualTo("12.5%");
        }

        @Test
        void is_known_as_one() throws IOException {
            assertThat(formatted(7, "0.00").kind()).isEqualTo(Cell.Kind.NUMBER);
        }
    }

    @Nested
    class A_day {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "yyyy-mm-dd",
                    "d-m-yy",
                    "dd/mm/yyyy",
                    "[$-413]dddd d mmmm yyyy",
                    "mmm",
                    "d\\ mmmm",
                    "\"dag \"d",
                    "[Red]d-m-yyyy;@"
                })
        void is_known_by_its_format(String format) throws IOException {
            assertThat(formatted(46_082, format))
                    .extracting(Cell::kind, Cell::text)
                    .containsExactly(Cell.Kind.DATE, "2026-03-01");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "0.00E+00", "#,##0 \"dagen\"", "General", "@", "[Red]0", "0_d", "\\d0"})
        void is_none_in_another_format(String format) throws IOException {
            assertThat(formatted(46_082, format).kind()).isEqualTo(Cell.Kind.NUMBER);
        }

        @Test
        void with_a_time_comes_out_with_it() throws IOException {
            assertThat(cell((workbook, cell) -> {
                                CellStyle style = workbook.createCellStyle();
                                style.setDataFormat((short) 22);
                                cell.setCellStyle(style);
                                cell.setCellValue(LocalDateTime.of(2026, 3, 1, 14, 5));
                            })
                            .text())
                    .isEqualTo("2026-03-01T14:05");
        }

        @Test
        void at_midnight_comes_out_as_a_day() throws IOException {
            assertThat(formatted(46_082, "d-m-yyyy h:mm").text()).isEqualTo("2026-03-01");
        }

        @ParameterizedTest
        @CsvSource({
            "1,1900-01-01",
            "59,1900-02-28",
            "60,1900-02-29",
            "61,1900-03-01",
            "2958465,9999-12-31",
            "2958466,2958466",
            "0,0",
            "-1,-1"
        })
        void is_counted_as_excel_counts(int number, String text) throws IOException {
            assertThat(formatted(number, "yyyy-mm-dd").text()).isEqualTo(text);
        }

        @Test
        void is_counted_from_1904_where_the_workbook_says_so() throws IOException {
            RawWorkbook workbook = RawWorkbook.empty()
                    .replacing("xl/workbook.xml", "<sheets>", "<workbookPr date1904=\"1\"/><sheets>")
                    .with("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>")
                    .withRows("<row><c s=\"0\"><v>0</v></c></row>");
            assertThat(only(workbook.read()).text()).isEqualTo("1904-01-01");
        }

        @Test
        void that_a_program_writes_in_iso_8601_comes_out_as_it_is() throws IOException {
            assertThat(raw("<c t=\"d\"><v>2026-03-01</v></c>"))
                    .extracting(Cell::kind, Cell::text)
                    .containsExactly(Cell.Kind.DATE, "2026-03-01");
        }

        @Test
        void that_poi_writes_comes_out_the_same() throws IOException {
            Cell read = cell((workbook, cell) -> {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat((short) 14);
                cell.setCellStyle(style);
                cell.setCellValue(LocalDate.of(2028, 2, 29));
            });
            assertThat(read.text()).isEqualTo("2028-02-29");
        }
    }

    @Nested
    class A_time {
        @ParameterizedTest
        @CsvSource({"0.5,h:mm,12:00", "0.75001,h:mm:ss AM/PM,18:00:01", "1.25,[h]:mm,30:00", "0.0625,mm:ss,01:30"})
        void comes_out_in_hours_and_minutes(double number, String format, String text) throws IOException {
            assertThat(formatted(number, format).text()).isEqualTo(text);
        }
    }

    @Nested
    class A_formula {
        @Test
        void comes_out_as_what_it_came_to() throws IOException {
            assertThat(raw("<c t=\"str\"><f>A1&amp;\"x\"</f><v>ax</v></c>").text())
                    .isEqualTo("ax");
        }

        @Test
        void is_shown_beside_it() throws IOException {
            assertThat(raw("<c><f>1+1</f><v>2</v></c>").formula()).contains("1+1");
        }

        @Test
        void that_was_never_worked_out_is_a_cell_without_text() throws IOException {
            assertThat(raw("<c><f>1+1</f></c>").text()).isEmpty();
        }

        @Test
        void that_cannot_be_worked_out_is_an_error() throws IOException {
            assertThat(raw("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"))
                    .extracting(Cell::kind, Cell::text)
                    .containsExactly(Cell.Kind.ERROR, "#DIV/0!");
        }
    }

    @Test
    void true_and_false_are_words() throws IOException {
        assertThat(raw("<c t=\"b\"><v>1</v></c>"))
                .extracting(Cell::kind, Cell::text)
                .containsExactly(Cell.Kind.BOOLEAN, "true");
    }

    @Test
    void a_cell_is_found_where_it_stands() throws IOException {
        Row row = RawWorkbook.empty()
                .withRows("<row r=\"7\"><c r=\"AB7\"><v>1</v></c></row>")
                .read()
                .sheets()
                .get(0)
                .rows()
                .get(0);
        assertThat(row.number()).isEqualTo(7);
        assertThat(row.cell(27)).map(Cell::text).contains("1");
    }

    @Test
    void cells_that_do_not_say_where_they_stand_stand_beside_each_other() throws IOException {
        RawWorkbook workbook = RawWorkbook.empty()
                .withRows("<row r=\"3\"><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>");
        assertThat(workbook.read().sheets().get(0).rows())
                .extracting(
                        Row::number,
                        row -> row.cells().stream().map(Cell::column).toList())
                .containsExactly(tuple(3, List.of(0, 2)), tuple(4, List.of(0)));
    }
}
