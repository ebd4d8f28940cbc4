package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.fixture.AwkwardTexts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
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
    public class An_answer {
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
        void stands_at_its_question_as_it_was_given(AnswerKey key, Answer.Given given, Workbook workbook) {
            String text = ((AnswerValue.Text) given.value()).text();
            assertThat(workbook.answer(key)).isEqualTo(text.replace('\t', ' '));
        }

        @Test
        void that_was_not_given_leaves_its_cell_empty() {
            assertThat(Workbook.BEGUN
                            .lines()
                            .filter(line -> line.block().equals(WorkbookAnchors.ANSWERS))
                            .map(line -> line.cell("answer"))
                            .filter(cell -> !cell.getCellStyle().getLocked()))
                    .extracting(Workbook::text)
                    .hasSizeGreaterThan(40)
                    .containsOnly("");
        }

        @Test
        void of_forty_thousand_characters_is_whole() {
            assertThat(Workbook.AWKWARD.text("techniek.terugvalprocedure.wijze/joint", "answer"))
                    .isEqualTo(AwkwardTexts.LONG_TEXT);
        }

        @Test
        void of_forty_thousand_characters_fits_the_cells_that_it_is_continued_in() {
            assertThat(Workbook.AWKWARD.cells())
                    .allSatisfy(cell -> assertThat(Workbook.text(cell)).hasSizeLessThan(32_767));
        }

        @ParameterizedTest
        @ValueSource(strings = {"😀", "漢", "é ", " ", "W", "woord ", "i", "_x0041_"})
        void keeps_each_character_where_it_is_continued(String piece) {
            String text = "x" + piece.repeat(9_000) + "y";
            assertThat(written(text)).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "xx", "xxx", "xxxx"})
        void keeps_the_halves_of_a_character_together_wherever_it_is_continued(String before) {
            String text = before + "😀".repeat(9_000);
            assertThat(written(text)).isEqualTo(text);
        }

        @Test
        void keeps_the_spaces_at_its_end() {
            String text = "regel\n".repeat(40) + "eind  ";
            assertThat(written(text)).isEqualTo(text);
        }

        @Test
        void has_rows_of_its_own_where_it_has_rows() {
            assertThat(Workbook.FULL.text("organisatie.randvoorwaarden.voorzieningen/joint#piketregeling", "note"))
                    .startsWith("Afspraak bij organisatie.randvoorwaarden.voorzieningen");
        }

        @Test
        void is_whole_in_a_row_of_a_table_too() {
            assertThat(Workbook.AWKWARD.text("organisatie.randvoorwaarden.voorzieningen/joint#", "note"))
                    .endsWith("notitie4998 notitie4999");
        }

        @Test
        void that_the_question_does_not_apply_stands_beside_it() {
            assertThat(List.of("status", "note"))
                    .extracting(column -> Workbook.FULL.text("proces.alerteren.rol-locc/joint", column))
                    .containsExactly("Niet van toepassing", "Het LOCC heeft hier geen rol.");
        }

        @Test
        void that_is_still_to_be_settled_stands_beside_it() {
            assertThat(List.of("status", "note", "owner", "due"))
                    .extracting(column -> Workbook.FULL.text("mens-cultuur-oto.oefenen.frequentie/joint", column))
                    .containsExactly("Nog af te spreken", "Oefenkalender maken", "OTO-functionaris", "2026-06-30");
        }

        @Test
        void of_another_kind_than_the_question_asks_for_is_shown_in_words() {
            Workbook workbook =
                    Workbook.of(TestAgreements.empty().answer("techniek.accounts.rechten", Answer.text("Alles mag.")));
            assertThat(workbook.text("techniek.accounts.rechten/joint", "answer"))
                    .isEqualTo("Alles mag.");
        }

        private static String written(String text) {
            return Workbook.of(TestAgreements.empty().answer("proces.alerteren.wijze", Answer.text(text)))
                    .text("proces.alerteren.wijze/joint", "answer");
        }
    }

    @Nested
    class A_day {
        @ParameterizedTest
        @ValueSource(strings = {"1900-03-01", "2026-03-31", "9999-12-31"})
        void is_a_day_in_excel_too(LocalDate day) {
            assertThat(from(day).getCellType()).isEqualTo(CellType.NUMERIC);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1900-02-28", "1582-10-04", "0001-01-01"})
        void that_excel_has_not_is_text(LocalDate day) {
            assertThat(from(day).getStringCellValue()).isEqualTo(day.toString());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1900-02-28", "1900-03-01", "2026-03-31", "9999-12-31"})
        void is_the_day_that_it_was(LocalDate day) {
            assertThat(Workbook.text(from(day))).isEqualTo(day.toString());
        }

        private static XSSFCell from(LocalDate day) {
            return Workbook.of(TestAgreements.empty().withValidity(ValidityPeriod.from(day)))
                    .cell("@validity.from", "value");
        }
    }

    @Nested
    public class What_stands_outside_the_form {
        private static final List<String> UNASKED = Workbook.texts(Workbook.AWKWARD.sheet("Overig"));

        @Test
        void is_whole_however_long_it_is() {
            String content = TestAgreements.awkward().unplaced().get(0).content();
            assertThat(kept(Workbook.AWKWARD, "content")).contains(content);
        }

        @Test
        void is_whole_in_the_first_column_too() {
            Agreement agreement = TestAgreements.empty().withUnplaced(new UnplacedText(AwkwardTexts.LONG_TEXT, "x"));
            assertThat(kept(Workbook.of(agreement), "origin")).contains(AwkwardTexts.LONG_TEXT);
        }

        /** The texts of a column of what is kept without a place, with the rows that they go on in. */
        private static String kept(Workbook workbook, String column) {
            return workbook.lines()
                    .filter(line -> line.block().equals("@unplaced"))
                    .map(line -> Workbook.text(line.cell(column)))
                    .collect(Collectors.joining());
        }

        @Test
        void is_whole_in_a_field_too() {
            Agreement agreement = TestAgreements.empty()
                    .between(
                            new SafetyRegion("VR08", "x"),
                            CrisisPartner.named(AwkwardTexts.LONG_TEXT, CoreTask.BEHEERDER));
            assertThat(Workbook.of(agreement).text("@partner.name", "value")).isEqualTo(AwkwardTexts.LONG_TEXT);
        }

        @Test
        void names_the_answers_that_the_form_does_not_show() {
            assertThat(UNASKED).contains("proces.vervallen.vraag/joint", "proces.alerteren.wijze/region");
        }
    }

    @Nested
    class No_cell {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelTextTest#workbooks")
        void to_fill_in_is_anything_but_text_or_a_day(Workbook workbook) {
            assertThat(workbook.inputs())
                    .filteredOn(cell -> cell.getCellType() != CellType.NUMERIC || !DateUtil.isCellDateFormatted(cell))
                    .extracting(XSSFCell::getCellType)
                    .containsOnly(CellType.STRING, CellType.BLANK);
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelTextTest#workbooks")
        void has_a_formula_with_something_that_a_person_wrote(Workbook workbook) {
            String formulas = workbook.cells()
                    .filter(cell -> cell.getCellType() == CellType.FORMULA)
                    .map(XSSFCell::getCellFormula)
                    .collect(Collectors.joining("\n"));
            assertThat(written(workbook)).noneMatch(formulas::contains);
        }

        /** What stands in cells to fill in, but for the words that the form offers itself and those that are too short to tell. */
        private static Stream<String> written(Workbook workbook) {
            return workbook.inputs()
                    .map(Workbook::text)
                    .filter(text -> text.length() > 3)
                    .filter(text -> !text.equals("Niet van toepassing") && !text.equals("Nog af te spreken"));
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelTextTest#workbooks")
        void has_a_formula_that_the_file_shares_or_hides(Workbook workbook) throws IOException {
            assertThat(workbook.sheetXml()).doesNotContain("<f ");
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelTextTest#workbooks")
        void has_a_link(Workbook workbook) throws IOException {
            assertThat(workbook.parts().values()).noneMatch(xml -> xml.contains("TargetMode=\"External\""));
        }

        @Test
        void that_begins_like_a_formula_becomes_one_once_somebody_edits_it() {
            assertThat(Workbook.AWKWARD.cells())
                    .filteredOn(cell -> Workbook.text(cell).matches("(?s)[=+@-].*"))
                    .hasSizeGreaterThan(5)
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }

        @Test
        void that_begins_like_a_formula_is_formatted_as_anything_but_text() {
            assertThat(Workbook.AWKWARD.cells())
                    .filteredOn(cell -> Workbook.text(cell).matches("(?s)[=+@-].*"))
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
                            .text("proces.alerteren.wijze/joint", "answer"))
                    .isEqualTo(text);
        }
    }
}
