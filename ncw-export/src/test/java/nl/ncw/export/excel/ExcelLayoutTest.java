package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TestCatalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sheets there are, and how they come out of a printer. */
class ExcelLayoutTest {
    static Stream<Named<XSSFSheet>> sheets() {
        return Workbook.FULL.sheets().map(sheet -> named(sheet.getSheetName(), sheet));
    }

    static Stream<Named<XSSFSheet>> forms() {
        return Workbook.FULL.forms().map(sheet -> named(sheet.getSheetName(), sheet));
    }

    static Stream<Named<XSSFSheet>> sheets_of_awkward_agreements() {
        return Workbook.AWKWARD.sheets().map(sheet -> named(sheet.getSheetName(), sheet));
    }

    @Nested
    class A_workbook_has {
        @Test
        void a_cover_and_a_sheet_for_each_section() {
            assertThat(Workbook.BEGUN.sheetNames())
                    .containsExactly(
                            "Voorblad",
                            "Algemeen",
                            "1.1 Proces",
                            "1.2 Organisatie",
                            "1.3 Mens-cultuur-OTO",
                            "1.4 Techniek");
        }

        @Test
        void a_sheet_of_annexes_where_there_are_any() {
            assertThat(Workbook.FULL.sheetNames()).endsWith("Bijlagen");
        }

        @Test
        void a_sheet_of_annexes_to_fill_in_where_it_is_a_blank_form() {
            assertThat(Workbook.EMPTY.sheetNames()).endsWith("Bijlagen");
        }

        @Test
        void names_of_sheets_that_differ_without_regard_to_case() {
            assertThat(workbookOfLongTitles().sheetNames())
                    .extracting(name -> name.toLowerCase(Locale.ROOT))
                    .hasSize(4)
                    .doesNotHaveDuplicates();
        }

        @Test
        void names_of_sheets_that_excel_has_room_for() {
            assertThat(workbookOfLongTitles().sheetNames())
                    .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
        }

        private static Workbook workbookOfLongTitles() {
            String title = "Een heel lange titel van een onderdeel ";
            Catalogue catalogue = TestCatalogues.withSections(title + "A", title + "B", title.toUpperCase(Locale.ROOT));
            return Workbook.of(TestAgreements.between(TestCatalogues.draft(catalogue)), catalogue);
        }
    }

    @Nested
    class A_section_has {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#forms")
        void the_columns_of_the_form(XSSFSheet sheet) {
            assertThat(Workbook.texts(sheet.getRow(1))).containsExactly("Onderwerp", "Toelichting", "Uitwerking");
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#forms")
        void a_header_that_stays_in_sight(XSSFSheet sheet) {
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#forms")
        void a_header_that_comes_again_on_each_page(XSSFSheet sheet) {
            assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(1, 1, -1, -1));
        }

        @Test
        void its_number_and_title_above_it() {
            assertThat(Workbook.texts(
                            Workbook.FULL.sheet("1.3 Mens-cultuur-OTO").getRow(0)))
                    .containsExactly("1.3 Mens/cultuur/OTO");
        }

        @Test
        void a_topic_beside_its_first_question_and_not_again() {
            XSSFSheet sheet = Workbook.FULL.sheet("1.1 Proces");
            assertThat(Stream.of(2, 3)
                            .map(row -> sheet.getRow(row)
                                    .getCell(0)
                                    .getStringCellValue()
                                    .split("\n")[0]))
                    .containsExactly("4. Continue informatie-uitwisseling", "");
        }

        @Test
        void a_row_for_each_party_that_answers_for_itself() {
            assertThat(Workbook.cells(Workbook.FULL.sheet("1.4 Techniek")))
                    .extracting(cell -> cell.getStringCellValue().replaceAll("(?s):.*", ""))
                    .containsSubsequence("Veiligheidsregio", "Crisispartner", "Veiligheidsregio", "Crisispartner");
        }
    }

    @Nested
    class A_sheet_prints {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void on_a4(XSSFSheet sheet) {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void in_landscape(XSSFSheet sheet) {
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void one_page_wide(XSSFSheet sheet) {
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void as_its_page_setup_says(XSSFSheet sheet) {
            assertThat(sheet.getFitToPage()).isTrue();
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#forms")
        void on_as_many_pages_as_a_section_needs(XSSFSheet sheet) {
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void with_the_number_of_the_page_and_of_all_pages(XSSFSheet sheet) {
            assertThat(sheet.getFooter().getRight()).isEqualTo("Pagina &P van &N");
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void with_the_title_and_the_parties(XSSFSheet sheet) {
            assertThat(List.of(sheet.getHeader().getLeft(), sheet.getHeader().getRight()))
                    .containsExactly(
                            "Samenwerkingsafspraken netcentrische crisisbeheersing",
                            "Veiligheidsregio Gelderland-Zuid en Waterschap Rivierenland");
        }
    }

    @Nested
    class The_header_of_a_page {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets_of_awkward_agreements")
        void is_no_longer_than_excel_takes(XSSFSheet sheet) {
            assertThat(header(sheet)).hasSizeLessThanOrEqualTo(255);
        }

        @Test
        void is_no_longer_than_excel_takes_where_each_character_is_written_as_two() {
            assertThat(header(cover("&".repeat(300)))).hasSizeLessThanOrEqualTo(255);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Jansen & Zonen", "A&B", "12&9", "&P"})
        void takes_an_ampersand_for_an_ampersand(String name) {
            assertThat(header(cover(name))).endsWith("en " + name.replace("&", "&&"));
        }

        @Test
        void is_one_line() {
            assertThat(header(cover("Regel een\nregel twee"))).endsWith("Regel een regel twee");
        }

        private static XSSFSheet cover(String partner) {
            Agreement agreement = TestAgreements.empty()
                    .between(
                            new SafetyRegion("VR08", "Gelderland-Zuid"),
                            CrisisPartner.named(partner, CoreTask.BEHEERDER));
            return Workbook.of(agreement).sheet("Voorblad");
        }

        private static String header(XSSFSheet sheet) {
            return sheet.getCTWorksheet().getHeaderFooter().getOddHeader();
        }
    }

    @Nested
    class The_cover_has {
        private static final Map<String, String> FACTS = facts();

        private static Map<String, String> facts() {
            XSSFSheet cover = Workbook.FULL.sheet("Voorblad");
            return Stream.iterate(3, row -> cover.getRow(row) != null, row -> row + 1)
                    .map(row -> Workbook.texts(cover.getRow(row)))
                    .collect(Collectors.toMap(texts -> texts.get(0), texts -> texts.get(1)));
        }

        @Test
        void the_title_and_the_parties() {
            assertThat(Workbook.cells(Workbook.FULL.sheet("Voorblad")))
                    .extracting(cell -> cell.getStringCellValue())
                    .startsWith(
                            "Samenwerkingsafspraken netcentrische crisisbeheersing",
                            "Veiligheidsregio Gelderland-Zuid en Waterschap Rivierenland");
        }

        @Test
        void the_facts() {
            assertThat(FACTS)
                    .containsEntry("Crisispartner", "Waterschap Rivierenland")
                    .containsEntry("Geldig vanaf", "1 maart 2026")
                    .containsEntry("Kenmerk", "ZAAK-2026.001");
        }

        @Test
        void how_far_the_parties_got() {
            assertThat(Workbook.cells(Workbook.FULL.sheet("Voorblad")))
                    .extracting(cell -> cell.getStringCellValue())
                    .containsSubsequence("Hoever zijn de afspraken?", "Onderdeel", "1.4 Techniek", "6 van 6", "Totaal");
        }
    }

    @Nested
    class Another_language {
        @Test
        void is_used_for_everything_but_the_answers() {
            assertThat(Workbook.of(TestAgreements.full(), Locale.UK).sheetNames())
                    .startsWith("Cover")
                    .endsWith("Annexes");
        }

        @ParameterizedTest
        @CsvSource({"de, Deckblatt, Anlagen", "fr, Page de garde, Annexes"})
        void may_be_german_or_french(Locale locale, String first, String last) {
            assertThat(Workbook.of(TestAgreements.full(), locale).sheetNames())
                    .startsWith(first)
                    .endsWith(last);
        }

        @ParameterizedTest
        @ValueSource(strings = {"it", "tr", "nl-BE", "und"})
        void is_dutch_where_there_is_no_translation(String language) {
            assertThat(Workbook.of(TestAgreements.empty(), Locale.forLanguageTag(language))
                            .sheetNames())
                    .startsWith("Voorblad");
        }
    }
}
