package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TestCatalogues;
import nl.ncw.export.Written;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.CellStyles;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sheets there are, how one finds the way among them, and how they come out of a printer. */
class ExcelLayoutTest {
    static Stream<Named<XSSFSheet>> sheets() {
        return Workbook.FULL.sheets().map(sheet -> named(sheet.getSheetName(), sheet));
    }

    static Stream<Named<XSSFSheet>> sheets_behind_the_contents() {
        return sheets().skip(1);
    }

    static Stream<Named<XSSFSheet>> sheets_of_awkward_agreements() {
        return Workbook.AWKWARD.sheets().map(sheet -> named(sheet.getSheetName(), sheet));
    }

    /** The sheets with many tables, each with its header, so that none of them can stand for all. */
    private static final List<String> SHEETS_OF_TABLES = List.of("Tabellen", "Partijen en stukken");

    static Stream<Named<XSSFSheet>> sections() {
        return Workbook.FULL.sections().map(sheet -> named(sheet.getSheetName(), sheet));
    }

    @Nested
    class A_workbook_has {
        @Test
        void its_sheets_in_the_order_of_the_form_with_the_tables_together_behind_it() {
            assertThat(Workbook.BEGUN.sheetNames())
                    .containsExactly(
                            "Inhoud",
                            "Gegevens",
                            "Algemeen",
                            "1.1 Proces",
                            "1.2 Organisatie",
                            "1.3 Mens-cultuur-OTO",
                            "1.4 Techniek",
                            "Tabellen",
                            "Partijen en stukken");
        }

        @Test
        void a_sheet_of_what_has_no_place_where_there_is_such_a_thing() {
            assertThat(Workbook.AWKWARD.sheetNames()).endsWith("Overig");
        }

        @Test
        void names_of_sheets_that_differ_without_regard_to_case() {
            assertThat(workbookOfLongTitles().sheetNames())
                    .extracting(name -> name.toLowerCase(Locale.ROOT))
                    .hasSize(6)
                    .doesNotHaveDuplicates();
        }

        @Test
        void names_of_sheets_that_excel_has_room_for() {
            assertThat(workbookOfLongTitles().sheetNames())
                    .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
        }

        @Test
        void names_that_keep_their_number_and_end_after_a_word() {
            Catalogue catalogue = TestCatalogues.withSections("1.3 Facteur humain/culture/formation, entraînement");
            assertThat(Workbook.of(TestAgreements.between(TestCatalogues.draft(catalogue)), catalogue)
                            .sheetNames())
                    .contains("1.3 Facteur humain-culture…");
        }

        @ParameterizedTest
        @CsvSource({
            "'1.3 People/culture/education, training and exercises (OTO)', 1.3 People-culture-OTO",
            "'1.3 Facteur humain/culture/formation, entraînement et exercices (OTO)', 1.3 Facteur humain-culture-OTO",
            "1.3 Mens/cultuur/OTO, 1.3 Mens-cultuur-OTO"
        })
        void names_that_are_whole_where_the_last_words_have_an_abbreviation(String title, String name) {
            Catalogue catalogue = TestCatalogues.withSections(title);
            assertThat(Workbook.of(TestAgreements.between(TestCatalogues.draft(catalogue)), catalogue)
                            .sheetNames())
                    .contains(name);
        }

        private static Workbook workbookOfLongTitles() {
            String title = "Een heel lange titel van een onderdeel ";
            Catalogue catalogue = TestCatalogues.withSections(title + "A", title + "B", title.toUpperCase(Locale.ROOT));
            return Workbook.of(TestAgreements.between(TestCatalogues.draft(catalogue)), catalogue);
        }
    }

    @Nested
    class The_contents {
        private static final XSSFSheet CONTENTS = Workbook.FULL.sheet("Inhoud");

        @Test
        void begin_with_the_title_and_the_parties() {
            assertThat(Workbook.texts(CONTENTS))
                    .startsWith(
                            "Samenwerkingsafspraken netcentrische crisisbeheersing",
                            "Veiligheidsregio Gelderland-Zuid en Waterschap Rivierenland");
        }

        @Test
        void say_how_to_fill_in() {
            assertThat(Workbook.texts(CONTENTS)).containsSubsequence("Zo vult u dit in", "Tabbladen en voortgang");
        }

        @Test
        void say_what_the_colours_and_words_mean() {
            assertThat(Workbook.texts(CONTENTS))
                    .containsSubsequence("Kleuren en woorden", "Wit", "Hier kunt u iets invullen.")
                    .containsSubsequence("ontbreekt", "Verplicht, en nog niet ingevuld.");
        }

        @Test
        void say_what_is_not_filled_in() {
            assertThat(Workbook.texts(CONTENTS))
                    .containsSubsequence("Samenwerkingsprofiel", "Structureel")
                    .containsSubsequence("Identificatie", "ZAAK-2026.001")
                    .containsSubsequence("Vragenlijst", "netcentrische-samenwerking 1.0.0");
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets_behind_the_contents")
        void lead_to_each_sheet(XSSFSheet sheet) {
            assertThat(CONTENTS.getHyperlinkList())
                    .extracting(link -> target(link))
                    .contains(sheet.getSheetName());
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets_behind_the_contents")
        void are_one_step_away_from_each_sheet(XSSFSheet sheet) {
            assertThat(sheet.getHyperlink(new CellAddress("B2")))
                    .extracting(link -> target(link))
                    .isEqualTo("Inhoud");
        }

        @Test
        void open_at_the_first_link() {
            assertThat(CONTENTS.getHyperlink(CONTENTS.getActiveCell())).isNotNull();
        }
    }

    @Nested
    class A_link {
        static Stream<Named<XSSFHyperlink>> links() {
            return Workbook.AWKWARD
                    .sheets()
                    .flatMap(sheet -> sheet.getHyperlinkList().stream()
                            .map(link -> named(sheet.getSheetName() + "!" + link.getCellRef(), link)));
        }

        @ParameterizedTest
        @MethodSource("links")
        void leads_to_a_place_in_the_workbook_by_its_name(XSSFHyperlink link) {
            assertThat(Workbook.AWKWARD.poi().getName(link.getLocation())).isNotNull();
        }

        @ParameterizedTest
        @MethodSource("links")
        void stands_in_a_cell_that_says_something(XSSFHyperlink link) {
            assertThat(Workbook.AWKWARD.cells().filter(cell -> link.equals(cell.getHyperlink())))
                    .extracting(Workbook::text)
                    .allSatisfy(text -> assertThat(text).isNotBlank());
        }

        @Test
        void leads_from_a_question_to_its_table() {
            XSSFCell cell = Workbook.FULL.cell("techniek.accounts.rechten/joint", "answer");
            assertThat(target(cell.getHyperlink())).isEqualTo("Tabellen");
        }

        @Test
        void leads_from_a_table_to_its_question() {
            assertThat(Workbook.FULL.sheet("Tabellen").getHyperlinkList())
                    .extracting(link -> target(link))
                    .contains("1.1 Proces", "1.2 Organisatie", "1.4 Techniek");
        }

        @Test
        void leads_from_a_question_to_the_field_that_answers_it() {
            XSSFCell cell = Workbook.FULL.cell("algemeen.kerntaak.kerntaak/joint", "answer");
            assertThat(target(cell.getHyperlink())).isEqualTo("Gegevens");
        }
    }

    private static String target(XSSFHyperlink link) {
        return Workbook.FULL.poi().getName(link.getLocation()).getSheetName();
    }

    @Nested
    class A_section_has {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sections")
        void columns_for_the_question_the_answer_and_what_there_may_be_in_its_place(XSSFSheet sheet) {
            assertThat(Workbook.texts(sheet))
                    .containsSequence(
                            "Onderwerp",
                            "Toelichting",
                            "Nodig",
                            "Voortgang",
                            "Uitwerking",
                            "Status",
                            "Reden of actie",
                            "Trekker",
                            "Uiterlijk");
        }

        @Test
        void its_number_and_title_above_it() {
            assertThat(Workbook.texts(Workbook.FULL.sheet("1.3 Mens-cultuur-OTO")))
                    .startsWith("1.3 Mens/cultuur/OTO");
        }

        @Test
        void a_topic_beside_each_of_its_questions() {
            assertThat(Workbook.FULL
                            .lines()
                            .filter(line -> line.id().startsWith("proces.monitoren."))
                            .map(line -> Workbook.text(line.cell(WorkbookAnchors.TOPIC))))
                    .hasSize(8)
                    .containsOnly("6. Monitoren");
        }

        @Test
        void a_row_for_each_party_that_answers_for_itself() {
            assertThat(List.of("region", "partner"))
                    .extracting(voice -> Workbook.FULL.text("techniek.tool.tool/" + voice, WorkbookAnchors.EXPLANATION))
                    .satisfiesExactly(
                            region -> assertThat(region).startsWith("Veiligheidsregio: "),
                            partner -> assertThat(partner).startsWith("Crisispartner: "));
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sections")
        void a_filter(XSSFSheet sheet) {
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("B4:J");
        }
    }

    @Nested
    class A_header {
        static Stream<Named<XSSFSheet>> sheets_with_one() {
            return sheets_behind_the_contents()
                    .filter(sheet ->
                            !SHEETS_OF_TABLES.contains(sheet.getPayload().getSheetName()));
        }

        @ParameterizedTest
        @MethodSource("sheets_with_one")
        void stays_in_sight(XSSFSheet sheet) {
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(header(sheet) + 1);
        }

        @ParameterizedTest
        @MethodSource("sheets_with_one")
        void comes_again_on_each_page(XSSFSheet sheet) {
            assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(header(sheet), header(sheet), -1, -1));
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets_behind_the_contents")
        void has_a_name_by_which_screen_readers_find_it(XSSFSheet sheet) {
            assertThat(Workbook.FULL.poi().getAllNames())
                    .filteredOn(name -> name.getNameName().startsWith("ColumnTitleRegion"))
                    .extracting(XSSFName::getRefersToFormula)
                    .contains(new CellRange(sheet.getSheetName(), header(sheet), header(sheet), 1, 1).formula());
        }

        private static int header(XSSFSheet sheet) {
            int row = 0;
            while (sheet.getRow(row) == null
                    || sheet.getRow(row).getCell(0) == null
                    || !sheet.getRow(row).getCell(0).getStringCellValue().equals(WorkbookAnchors.HEADER)) {
                row++;
            }
            return row;
        }
    }

    @Nested
    class A_sheet {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets_of_awkward_agreements")
        void has_no_merged_cells(XSSFSheet sheet) {
            assertThat(sheet.getMergedRegions()).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets_of_awkward_agreements")
        void has_its_ids_out_of_sight(XSSFSheet sheet) {
            assertThat(sheet.isColumnHidden(WorkbookAnchors.ID_COLUMN)).isTrue();
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets_behind_the_contents")
        void opens_where_the_first_thing_is_filled_in_if_there_is_one(XSSFSheet sheet) {
            List<XSSFCell> inputs = new ArrayList<>(Workbook.cells(sheet)
                    .filter(cell -> !cell.getCellStyle().getLocked())
                    .toList());
            inputs.add(sheet.getRow(sheet.getActiveCell().getRow())
                    .getCell(sheet.getActiveCell().getColumn()));
            assertThat(inputs.get(0).getAddress()).isEqualTo(sheet.getActiveCell());
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
        void upright_where_its_columns_are_narrow(XSSFSheet sheet) {
            assertThat(sheet.getPrintSetup().getLandscape())
                    .isEqualTo(!List.of("Inhoud", "Gegevens").contains(sheet.getSheetName()));
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void one_page_wide(XSSFSheet sheet) {
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void in_letters_of_eight_points_or_more(XSSFSheet sheet) {
            double characters = 0;
            for (int column = 0; column <= lastColumn(sheet); column++) {
                characters += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidth(column) / 256d;
            }
            double inches = characters * 7 / 96;
            double paper = sheet.getPrintSetup().getLandscape() ? 11.69 : 8.27;
            assertThat(Math.min(1, (paper - 0.8) / inches) * CellStyles.FONT_POINTS)
                    .isGreaterThanOrEqualTo(8);
        }

        private static int lastColumn(XSSFSheet sheet) {
            String area = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
            return area.charAt(area.lastIndexOf(":$") + 2) - 'A';
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void as_its_page_setup_says(XSSFSheet sheet) {
            assertThat(sheet.getFitToPage()).isTrue();
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void on_as_many_pages_as_it_needs(XSSFSheet sheet) {
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void without_its_ids(XSSFSheet sheet) {
            assertThat(sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet)))
                    .contains("!$B$1:");
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void with_the_number_of_the_page_and_of_all_pages(XSSFSheet sheet) {
            assertThat(sheet.getFooter().getRight()).isEqualTo("Pagina &P van &N");
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelLayoutTest#sheets")
        void with_its_name(XSSFSheet sheet) {
            assertThat(sheet.getFooter().getLeft()).isEqualTo("&A");
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
    class A_finished_agreement {
        private static final Workbook FINISHED =
                Workbook.of(TestAgreements.begun().withStatus(AgreementStatus.VASTGESTELD));
        private static final Workbook DRAFT = Workbook.of(TestAgreements.begun().withStatus(AgreementStatus.CONCEPT));

        @Test
        void prints_no_rows_of_tables_that_are_empty() {
            assertThat(rows(FINISHED, "Partijen en stukken")).isLessThan(rows(DRAFT, "Partijen en stukken"));
            assertThat(FINISHED.sheet("Partijen en stukken").getLastRowNum())
                    .isGreaterThan(rows(FINISHED, "Partijen en stukken"));
        }

        @ParameterizedTest
        @ValueSource(strings = {WorkbookAnchors.TOPIC, WorkbookAnchors.NEED, WorkbookAnchors.CHECK, FormAnswer.DUE})
        void shows_no_column_that_only_helps_to_fill_in_or_is_empty(String column) {
            XSSFCell cell = FINISHED.cell("proces.alerteren.wijze/joint", column);
            assertThat(cell.getSheet().isColumnHidden(cell.getColumnIndex())).isTrue();
            assertThat(cell.getSheet()
                            .isColumnHidden(FINISHED.cell("proces.alerteren.wijze/joint", "answer")
                                    .getColumnIndex()))
                    .isFalse();
        }

        @Test
        void shows_no_field_that_is_empty() {
            assertThat(emptyFields(DRAFT)).isNotEmpty();
            assertThat(emptyFields(FINISHED)).isEmpty();
        }

        private static Stream<String> emptyFields(Workbook workbook) {
            return workbook.lines()
                    .filter(line -> line.block().equals(WorkbookAnchors.FIELDS))
                    .filter(line -> !line.row().getZeroHeight())
                    .filter(line -> Workbook.text(line.cell(FormField.VALUE)).isEmpty())
                    .map(Workbook.Line::id);
        }

        @Test
        void lists_its_sheets_without_how_to_fill_in() {
            assertThat(FINISHED.cells().map(Workbook::text))
                    .contains("Partijen en stukken")
                    .doesNotContain("Zo vult u dit in");
        }

        @Test
        void is_a_form_again_for_who_asks_for_one() throws IOException {
            Agreement agreement = TestAgreements.begun().withStatus(AgreementStatus.VASTGESTELD);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ExcelAgreementWriter().asForm().write(agreement, Written.named(agreement.catalogue()), out);
            try (XSSFWorkbook form = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                assertThat(form.getSheet("1.1 Proces").isColumnHidden(1)).isFalse();
            }
        }

        /** The number of the last row that is printed. */
        private static int rows(Workbook workbook, String sheet) {
            String area = workbook.poi().getPrintArea(workbook.poi().getSheetIndex(workbook.sheet(sheet)));
            return Integer.parseInt(area.substring(area.lastIndexOf('$') + 1));
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
            assertThat(header(contents("&".repeat(300)))).hasSizeLessThanOrEqualTo(255);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Jansen & Zonen", "A&B", "12&9", "&P"})
        void takes_an_ampersand_for_an_ampersand(String name) {
            assertThat(header(contents(name))).endsWith("en " + name.replace("&", "&&"));
        }

        @Test
        void is_one_line() {
            assertThat(header(contents("Regel een\nregel twee"))).endsWith("Regel een regel twee");
        }

        private static XSSFSheet contents(String partner) {
            Agreement agreement = TestAgreements.empty()
                    .between(
                            new SafetyRegion("VR08", "Gelderland-Zuid"),
                            CrisisPartner.named(partner, CoreTask.BEHEERDER));
            return Workbook.of(agreement).sheet("Inhoud");
        }

        private static String header(XSSFSheet sheet) {
            return sheet.getCTWorksheet().getHeaderFooter().getOddHeader();
        }
    }

    @Nested
    class Another_language {
        @Test
        void is_used_for_everything_but_the_answers() {
            assertThat(Workbook.of(TestAgreements.full(), Locale.UK).sheetNames())
                    .startsWith("Contents", "Details")
                    .endsWith("Tables", "Parties and documents");
        }

        @ParameterizedTest
        @CsvSource({"de, Inhalt, Parteien und Unterlagen", "fr, Sommaire, Parties et documents"})
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
                    .startsWith("Inhoud");
        }
    }
}
