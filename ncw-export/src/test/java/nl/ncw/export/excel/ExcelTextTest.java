package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is there, whole, and nothing but text. */
class ExcelTextTest {
    static Stream<Named<Workbook>> workbooks() {
        return Stream.of(
                named("a blank form", Workbook.EMPTY),
                named("a draft between parties", Workbook.BEGUN),
                named("a full one", Workbook.FULL),
                named("an awkward one", Workbook.AWKWARD));
    }

    @Nested
    class An_answer {
        static Stream<Arguments> answers() {
            return Stream.concat(
                    texts(TestAgreements.full(), Workbook.FULL), texts(TestAgreements.awkward(), Workbook.AWKWARD));
        }

        private static Stream<Arguments> texts(Agreement agreement, Workbook workbook) {
            return TestAgreements.asked().keySet().stream()
                    .filter(key -> agreement.answers().get(key) instanceof Answer.Given given
                            && given.value() instanceof AnswerValue.Text)
                    .map(key -> arguments(key, agreement.answers().get(key), named("workbook", workbook)));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("answers")
        void is_in_a_cell_of_its_own_as_it_was_given(AnswerKey key, Answer.Given given, Workbook workbook) {
            assertThat(workbook.answers()).contains(((AnswerValue.Text) given.value()).text());
        }

        @Test
        void that_was_not_given_leaves_its_cell_empty() {
            assertThat(Workbook.whole(Workbook.BEGUN.sheet("1.4 Techniek"), 2, 1)
                            .subList(1, 7))
                    .containsOnly("");
        }

        @Test
        void that_was_not_given_is_asked_for_at_the_end_of_the_explanation() {
            assertThat(answersAfter(Workbook.BEGUN, "• Nog niet beantwoord \\((verplicht|aanbevolen|optioneel)\\)"))
                    .isNotEmpty()
                    .containsOnly("");
        }

        @Test
        void that_was_given_is_asked_for_no_more() {
            assertThat(answersAfter(Workbook.FULL, "• Nog niet beantwoord .*")).isEmpty();
        }

        @Test
        void to_a_blank_form_has_an_empty_cell_to_write_in() {
            assertThat(answersAfter(Workbook.EMPTY, "• (Verplicht|Aanbevolen|Optioneel)"))
                    .hasSize(TestAgreements.asked().size())
                    .containsOnly("");
        }

        /** The answers beside explanations whose last line reads like this. */
        private static List<String> answersAfter(Workbook workbook, String lastLine) {
            return workbook.forms()
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .filter(row -> row.getCell(1) != null)
                    .filter(row -> row.getCell(1).getStringCellValue().matches("(?s).*\n" + lastLine))
                    .map(row -> row.getCell(2).getStringCellValue())
                    .toList();
        }

        @Test
        void of_forty_thousand_characters_is_whole() {
            assertThat(Workbook.whole(Workbook.AWKWARD.sheet("1.4 Techniek"), 2, 1))
                    .contains(TestAgreements.LONG_TEXT);
        }

        @Test
        void of_forty_thousand_characters_fits_the_cells_that_it_is_continued_in() {
            assertThat(Workbook.cells(Workbook.AWKWARD.sheet("1.4 Techniek")))
                    .allSatisfy(cell -> assertThat(cell.getStringCellValue()).hasSizeLessThan(32_767));
        }

        @ParameterizedTest
        @ValueSource(strings = {"😀", "漢", "é ", " ", "W", "woord "})
        void keeps_each_character_where_it_is_continued(String piece) {
            String text = "x" + piece.repeat(9_000) + "y";
            assertThat(Workbook.of(TestAgreements.empty().answer("proces.alerteren.wijze", Answer.text(text)))
                            .answers())
                    .contains(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "xx", "xxx", "xxxx"})
        void keeps_the_halves_of_a_character_together_wherever_it_is_continued(String before) {
            String text = before + "😀".repeat(9_000);
            assertThat(Workbook.of(TestAgreements.empty().answer("proces.alerteren.wijze", Answer.text(text)))
                            .answers())
                    .contains(text);
        }

        @Test
        void keeps_the_spaces_at_its_end() {
            String text = "regel\n".repeat(40) + "eind  ";
            assertThat(Workbook.of(TestAgreements.empty().answer("proces.alerteren.wijze", Answer.text(text)))
                            .answers())
                    .contains(text);
        }

        @Test
        void of_a_checklist_is_whole_in_its_lines() {
            assertThat(Workbook.AWKWARD.answers())
                    .anySatisfy(answer -> assertThat(answer)
                            .startsWith("• vervallen-voorziening – Geregeld: ja; Afspraak: +notitie\n• =eigen – ")
                            .endsWith("notitie4998 notitie4999"));
        }
    }

    @Nested
    class What_stands_outside_the_form {
        private static final XSSFSheet ANNEXES = Workbook.AWKWARD.sheet("Bijlagen");

        @Test
        void is_whole_however_long_it_is() {
            String content = TestAgreements.awkward().unplaced().get(0).content();
            assertThat(Workbook.whole(ANNEXES, 1, 0)).contains(content);
        }

        @Test
        void is_whole_in_the_first_column_too() {
            Agreement agreement = TestAgreements.empty().withUnplaced(new Unplaced(TestAgreements.LONG_TEXT, "x"));
            assertThat(Workbook.cells(Workbook.of(agreement).sheet("Bijlagen"))
                            .filter(cell -> cell.getColumnIndex() == 0)
                            .map(XSSFCell::getStringCellValue)
                            .collect(Collectors.joining()))
                    .contains(TestAgreements.LONG_TEXT);
        }

        @Test
        void is_whole_on_the_cover_too() {
            Agreement agreement = TestAgreements.empty()
                    .between(
                            new SafetyRegion("VR08", "x"),
                            CrisisPartner.named(TestAgreements.LONG_TEXT, CoreTask.BEHEERDER));
            assertThat(Workbook.whole(Workbook.of(agreement).sheet("Voorblad"), 1, 0))
                    .contains(TestAgreements.LONG_TEXT);
        }

        @Test
        void names_the_answers_that_the_form_does_not_show() {
            assertThat(Workbook.whole(ANNEXES, 0, 0))
                    .contains("proces.vervallen.vraag/joint", "proces.alerteren.wijze/region");
        }
    }

    @Nested
    class No_cell {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelTextTest#workbooks")
        void is_anything_but_text(Workbook workbook) {
            assertThat(workbook.cells())
                    .extracting(XSSFCell::getCellType)
                    .containsOnly(CellType.STRING, CellType.BLANK);
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelTextTest#workbooks")
        void has_a_formula_in_the_file(Workbook workbook) throws IOException {
            assertThat(workbook.sheetXml()).doesNotContain("<f>", "<f ");
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelTextTest#workbooks")
        void has_a_link(Workbook workbook) throws IOException {
            assertThat(workbook.parts().values()).noneMatch(xml -> xml.contains("TargetMode=\"External\""));
        }

        @Test
        void that_begins_like_a_formula_becomes_one_once_somebody_edits_it() {
            assertThat(Workbook.AWKWARD.cells())
                    .filteredOn(cell -> cell.getStringCellValue().matches("(?s)[=+@-].*"))
                    .hasSizeGreaterThan(5)
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }

        @Test
        void that_begins_like_a_formula_is_formatted_as_anything_but_text() {
            assertThat(Workbook.AWKWARD.cells())
                    .filteredOn(cell -> cell.getStringCellValue().matches("(?s)[=+@-].*"))
                    .extracting(cell -> cell.getCellStyle().getDataFormatString())
                    .containsOnly("@");
        }
    }

    @Nested
    class A_sequence_that_the_file_format_would_read_as_a_character {
        @Test
        void is_written_so_that_it_is_read_as_it_was() throws IOException {
            assertThat(Workbook.AWKWARD.parts().get("xl/sharedStrings.xml"))
                    .contains("_x005F_x0041_ en _x005F_x005F_x005F_x0041_");
        }

        @ParameterizedTest
        @ValueSource(strings = {"_x0041_", "_x005F_", "_x0041_x0042_", "__x000A__", "_x00e9_", "_x00_", "x0041_"})
        void comes_back_as_it_was(String text) {
            assertThat(Workbook.of(TestAgreements.empty().answer("proces.alerteren.wijze", Answer.text(text)))
                            .answers())
                    .contains(text);
        }
    }
}
