package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;

/** How a workbook is filled in: where one can write, what is offered and what is said. */
class ExcelFormTest {
    private static final FillInForm FORM = form(TestAgreements.empty());

    static Stream<Named<XSSFSheet>> sheets() {
        return Workbook.AWKWARD.sheets().map(sheet -> named(sheet.getSheetName(), sheet));
    }

    private static FillInForm form(Agreement agreement) {
        return FillInForm.of(agreement, TestAgreements.CATALOGUE, TestAgreements.DUTCH, RegionRegister.empty());
    }

    @Nested
    class Each_thing_that_can_be_filled_in_has_a_cell_to_write_in {
        static Stream<FormField> fields() {
            return FORM.fields().stream();
        }

        static Stream<FormAnswer> answers() {
            return FORM.answers().stream();
        }

        static Stream<FormTable> tables() {
            return Stream.concat(
                    FORM.answers().stream().map(FormAnswer::table).flatMap(Optional::stream), FORM.tables().stream());
        }

        @ParameterizedTest
        @MethodSource("fields")
        void a_field(FormField field) {
            assertThat(Workbook.EMPTY.cell(field.id().toString(), "value")).matches(ExcelFormTest::isOpen);
        }

        @ParameterizedTest
        @MethodSource("answers")
        void an_answer_unless_it_stands_in_a_table(FormAnswer answer) {
            XSSFCell cell = Workbook.EMPTY.cell(answer.id().toString(), FormAnswer.ANSWER);
            assertThat(isOpen(cell)).isEqualTo(answer.table().isEmpty());
        }

        @ParameterizedTest
        @MethodSource("answers")
        void what_there_may_be_in_its_place(FormAnswer answer) {
            assertThat(Stream.of(FormAnswer.STATUS, FormAnswer.NOTE, FormAnswer.OWNER, FormAnswer.DUE)
                            .map(column -> Workbook.EMPTY.cell(answer.id().toString(), column)))
                    .allMatch(ExcelFormTest::isOpen);
        }

        @ParameterizedTest
        @MethodSource("tables")
        void a_row_of_a_table(FormTable table) {
            List<Workbook.Line> rows = rows(table);
            String last = table.columns().get(table.columns().size() - 1).id();
            assertThat(rows).isNotEmpty().allMatch(row -> isOpen(row.cell(last)));
        }

        @ParameterizedTest
        @MethodSource("tables")
        void rows_to_add_where_rows_may_be_added__more_in_an_empty_table(FormTable table) {
            assertThat(rows(table))
                    .hasSize(table.rows().size() + (table.open() ? table.rows().isEmpty() ? 3 : 2 : 0));
        }

        private static List<Workbook.Line> rows(FormTable table) {
            return Workbook.EMPTY
                    .lines()
                    .filter(line -> line.block().equals(table.id().key()))
                    .toList();
        }
    }

    private static boolean isOpen(XSSFCell cell) {
        return !cell.getCellStyle().getLocked();
    }

    @Nested
    class What_is_fixed {
        @Test
        void is_the_name_of_a_row_that_is_there_anyway() {
            assertThat(Workbook.EMPTY.cell("organisatie.randvoorwaarden.voorzieningen/joint#piketauto", "item"))
                    .matches(cell -> !isOpen(cell));
        }

        @Test
        void is_not_the_name_of_a_row_that_somebody_added() {
            assertThat(Workbook.FULL.cell("organisatie.randvoorwaarden.voorzieningen/joint#", "item"))
                    .matches(ExcelFormTest::isOpen);
        }

        @ParameterizedTest
        @ValueSource(strings = {"topic", "explanation", "need", "check"})
        void is_what_a_question_says(String column) {
            assertThat(Workbook.EMPTY.cell("proces.alerteren.wijze/joint", column))
                    .matches(cell -> !isOpen(cell));
        }

        @Test
        void is_all_of_the_contents_and_of_what_has_no_place() {
            assertThat(Stream.of("Inhoud", "Overig")
                            .map(Workbook.AWKWARD::sheet)
                            .flatMap(Workbook::cells))
                    .noneMatch(ExcelFormTest::isOpen);
        }
    }

    @Nested
    class Each_sheet_is_protected {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelFormTest#sheets")
        void from_mistakes(XSSFSheet sheet) {
            assertThat(sheet.isSheetLocked()).isTrue();
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelFormTest#sheets")
        void without_a_password(XSSFSheet sheet) {
            CTSheetProtection protection = sheet.getCTWorksheet().getSheetProtection();
            assertThat(protection.isSetPassword() || protection.isSetHashValue())
                    .isFalse();
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.excel.ExcelFormTest#sheets")
        void but_not_from_what_people_do_with_a_form(XSSFSheet sheet) {
            assertThat(List.of(
                            sheet.isInsertRowsLocked(),
                            sheet.isDeleteRowsLocked(),
                            sheet.isFormatRowsLocked(),
                            sheet.isFormatColumnsLocked(),
                            sheet.isFormatCellsLocked(),
                            sheet.isSortLocked(),
                            sheet.isAutoFilterLocked(),
                            sheet.isSelectLockedCellsLocked(),
                            sheet.isSelectUnlockedCellsLocked()))
                    .containsOnly(false);
        }
    }

    @Nested
    class A_name_leads {
        @ParameterizedTest
        @CsvSource({
            "ncw.proces.alerteren.rol_locc..joint, proces.alerteren.rol-locc/joint, answer",
            "ncw.techniek.tool.tool..partner, techniek.tool.tool/partner, answer",
            "ncw.at.partner.core_task, @partner.core-task, value"
        })
        void to_the_cell_of_an_answer_or_a_field(String name, String row, String column) {
            assertThat(Workbook.FULL.poi().getName(name).getRefersToFormula())
                    .isEqualTo(area(Workbook.FULL.cell(row, column)).formula());
        }

        @Test
        void to_all_rows_of_a_table_with_those_to_add_in() {
            List<XSSFCell> rows = Workbook.FULL
                    .lines()
                    .filter(line -> line.block().equals("techniek.accounts.rechten/joint"))
                    .map(line -> line.cell("functie"))
                    .toList();
            CellRange first = area(rows.get(0));
            CellRange last = area(rows.get(rows.size() - 1));
            assertThat(Workbook.FULL
                            .poi()
                            .getName("ncw.techniek.accounts.rechten..joint")
                            .getRefersToFormula())
                    .isEqualTo(new CellRange(first.sheet(), first.firstRow(), last.lastRow(), 2, 3).formula());
        }

        @Test
        void to_each_answer_that_has_a_cell() {
            assertThat(FORM.answers().stream()
                            .map(answer ->
                                    WorkbookAnchors.name(answer.id().key()).orElseThrow()))
                    .allMatch(name -> Workbook.EMPTY.poi().getName(name) != null);
        }

        private static CellRange area(XSSFCell cell) {
            return CellRange.cell(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
        }
    }

    @Nested
    class A_drop_down_offers {
        private static final Workbook ALL_REGIONS =
                Workbook.of(TestAgreements.full(), new ExcelAgreementWriter().offering(SafetyRegions.all()));

        @ParameterizedTest
        @CsvSource({
            "proces.alerteren.wijze/joint, status",
            "techniek.accounts.rechten/joint, status",
            "organisatie.randvoorwaarden.voorzieningen/joint, status"
        })
        void the_statuses_of_an_answer(String row, String column) {
            assertThat(offered(Workbook.EMPTY, row, column))
                    .containsExactly("Niet van toepassing", "Nog af te spreken");
        }

        @Test
        void the_statuses_of_the_agreement() {
            assertThat(offered(Workbook.EMPTY, "@status", "value"))
                    .containsExactly("Concept", "In afstemming", "Vastgesteld", "Beëindigd");
        }

        @Test
        void the_core_tasks() {
            assertThat(offered(Workbook.EMPTY, "@partner.core-task", "value"))
                    .containsExactly("Hulpdienst", "Beheerder", "Dienstverlener", "Incidentele partner");
        }

        @Test
        void the_parties() {
            assertThat(offered(Workbook.EMPTY, "@contacts", "party"))
                    .containsExactly("Veiligheidsregio", "Crisispartner");
        }

        @Test
        void yes_and_no() {
            assertThat(offered(Workbook.EMPTY, "organisatie.randvoorwaarden.voorzieningen/joint#piketauto", "arranged"))
                    .containsExactly("ja", "nee");
        }

        @Test
        void functions() {
            assertThat(offered(Workbook.EMPTY, "@contacts", "function")).contains("Informatiemanager");
        }

        @Test
        void the_regions_that_the_writer_was_given() {
            assertThat(offered(ALL_REGIONS, "@region", "value")).hasSize(25).contains("Gelderland-Zuid (VR08)");
        }

        @Test
        void no_regions_but_those_of_the_agreement_by_itself() {
            assertThat(offered(Workbook.FULL, "@region", "value"))
                    .containsExactly("Gelderland-Zuid (VR08)", "Hollands Midden (VR16)");
        }

        @Test
        void a_region_that_the_writer_was_not_given_if_the_agreement_has_it() {
            ExcelAgreementWriter writer =
                    new ExcelAgreementWriter().offering(List.of(new SafetyRegion("VR01", "Groningen")));
            assertThat(offered(Workbook.of(TestAgreements.full(), writer), "@region", "value"))
                    .startsWith("Groningen (VR01)")
                    .contains("Gelderland-Zuid (VR08)");
        }

        @Test
        void the_same_list_by_the_same_name() {
            assertThat(Stream.of("@contacts", "@signatories")
                            .map(row -> validation(Workbook.EMPTY.cell(row, "party"))
                                    .getValidationConstraint()
                                    .getFormula1()))
                    .hasSize(2)
                    .containsOnly(validation(Workbook.EMPTY.cell("@contacts", "party"))
                            .getValidationConstraint()
                            .getFormula1());
        }

        @Test
        void its_texts_from_a_sheet_that_is_hidden() {
            assertThat(Workbook.FULL.poi().isSheetHidden(Workbook.FULL.poi().getSheetIndex("Lijsten")))
                    .isTrue();
        }

        private static List<String> offered(Workbook workbook, String row, String column) {
            String name = validation(workbook.cell(row, column))
                    .getValidationConstraint()
                    .getFormula1();
            XSSFName list = workbook.poi().getName(name);
            AreaReference area = workbook.poi().getCreationHelper().createAreaReference(list.getRefersToFormula());
            return Stream.of(area.getAllReferencedCells())
                    .map(cell -> text(workbook, cell))
                    .toList();
        }

        private static String text(Workbook workbook, CellReference cell) {
            return workbook.sheet(cell.getSheetName())
                    .getRow(cell.getRow())
                    .getCell(cell.getCol())
                    .getStringCellValue();
        }
    }

    private static XSSFDataValidation validation(XSSFCell cell) {
        return cell.getSheet().getDataValidations().stream()
                .filter(validation -> Stream.of(validation.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(cell)))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Something_else_than_what_is_offered {
        @ParameterizedTest
        @CsvSource({
            "proces.alerteren.wijze/joint, status",
            "@region, value",
            "@status, value",
            "@contacts, party",
            "proces.alerteren.wijze/joint, due",
            "@validity.from, value"
        })
        void is_refused_with_advice(String row, String column) {
            XSSFDataValidation validation = validation(Workbook.EMPTY.cell(row, column));
            assertThat(validation.getShowErrorBox()).isTrue();
            assertThat(validation.getErrorBoxText()).endsWith("maak de cel leeg.");
        }

        @ParameterizedTest
        @CsvSource({"@contacts, function", "techniek.accounts.rechten/joint#, functie"})
        void is_welcome_where_there_are_suggestions(String row, String column) {
            assertThat(validation(Workbook.EMPTY.cell(row, column)).getShowErrorBox())
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource({"proces.alerteren.wijze/joint, due", "@validity.until, value", "@revisions, date"})
        void than_a_day_is_refused_where_there_should_be_one(String row, String column) {
            assertThat(validation(Workbook.EMPTY.cell(row, column))
                            .getValidationConstraint()
                            .getValidationType())
                    .isEqualTo(ValidationType.DATE);
        }
    }

    @Nested
    class At_a_cell {
        static Stream<Named<XSSFDataValidation>> messages() {
            return Stream.of(Locale.forLanguageTag("nl"), Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH)
                    .flatMap(locale -> Workbook.of(TestAgreements.awkward(), locale)
                            .sheets()
                            .flatMap(sheet -> sheet.getDataValidations().stream())
                            .map(validation -> named(
                                    locale + " "
                                            + Stream.of(validation.getRegions().getCellRangeAddresses())
                                                    .map(range -> range.formatAsString())
                                                    .collect(Collectors.joining(" ")),
                                    validation)));
        }

        @ParameterizedTest
        @MethodSource("messages")
        void the_message_is_no_longer_than_excel_takes(XSSFDataValidation validation) {
            assertThat(Optional.ofNullable(validation.getPromptBoxText()).orElse(""))
                    .hasSizeLessThanOrEqualTo(255);
        }

        @ParameterizedTest
        @MethodSource("messages")
        void its_title_is_no_longer_than_excel_takes(XSSFDataValidation validation) {
            assertThat(Optional.ofNullable(validation.getPromptBoxTitle()).orElse(""))
                    .hasSizeLessThanOrEqualTo(32);
        }

        @ParameterizedTest
        @MethodSource("messages")
        void what_is_said_of_a_wrong_value_is_no_longer_than_excel_takes(XSSFDataValidation validation) {
            assertThat(Optional.ofNullable(validation.getErrorBoxText()).orElse(""))
                    .hasSizeLessThanOrEqualTo(225);
        }

        @Test
        void for_an_answer_the_question_is_said_again_with_its_hints() {
            DataValidation validation =
                    validation(Workbook.EMPTY.cell("proces.informatiebehoefte.behoeften/joint", "answer"));
            assertThat(validation.getPromptBoxText()).contains("? • ");
        }

        @Test
        void for_an_answer_of_one_party_it_is_said_whose_it_is() {
            DataValidation validation = validation(Workbook.EMPTY.cell("techniek.tool.tool/partner", "answer"));
            assertThat(validation.getPromptBoxText()).startsWith("Crisispartner: ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"status", "note", "owner", "due"})
        void beside_an_answer_it_is_said_what_belongs_there(String column) {
            DataValidation validation = validation(Workbook.EMPTY.cell("proces.alerteren.wijze/joint", column));
            assertThat(validation.getPromptBoxText()).isNotBlank();
        }
    }

    @Nested
    class A_row_that_goes_on_where_the_one_above_ended {
        private static final List<Workbook.Line> LINES = Workbook.AWKWARD
                .lines()
                .filter(line -> line.id().equals("+techniek.terugvalprocedure.wijze/joint"))
                .toList();

        @Test
        void says_that_it_does() {
            assertThat(LINES)
                    .hasSizeGreaterThan(3)
                    .extracting(line -> Workbook.text(line.cell(WorkbookAnchors.EXPLANATION)))
                    .containsOnly("(vervolg)");
        }

        @Test
        void is_not_counted_as_a_question() {
            assertThat(LINES)
                    .extracting(line -> Workbook.text(line.cell(WorkbookAnchors.NEED))
                            + Workbook.text(line.cell(WorkbookAnchors.CHECK)))
                    .containsOnly("");
        }

        @Test
        void says_so_in_a_table_too() {
            assertThat(Workbook.AWKWARD
                            .lines()
                            .filter(line -> line.id().equals("+organisatie.randvoorwaarden.voorzieningen/joint#"))
                            .map(line -> Workbook.text(line.cell(WorkbookAnchors.NUMBER))))
                    .isNotEmpty()
                    .containsOnly("vervolg");
        }
    }

    @Test
    void a_row_of_a_table_has_its_own_identity_where_it_is_there_anyway() {
        assertThat(Workbook.EMPTY.lines().map(Workbook.Line::id))
                .contains(
                        "organisatie.randvoorwaarden.voorzieningen/joint#piketregeling",
                        "proces.op-en-afschalen.niveaus/joint#tactisch");
    }
}
