package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.AnswerProgress;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.Completeness;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How far an agreement is, as the workbook computes it. */
class ExcelProgressTest {
    private static final String QUESTION = "proces.alerteren.wijze";
    private static final String ROW = QUESTION + "/joint";

    @Nested
    class The_counts_on_the_contents_are_those_of_the_domain {
        private static final List<Sent> SENT = Stream.of(agreements(), profiles(), languages())
                .flatMap(sent -> sent)
                .toList();

        private static Stream<Sent> agreements() {
            return TestAgreements.all().map(agreement -> sent(agreement.getPayload(), TestAgreements.DUTCH));
        }

        private static Stream<Sent> profiles() {
            return Stream.of(CooperationProfile.values())
                    .map(profile -> sent(
                            TestAgreements.awkward().with(AgreementProperties.PROFILE, profile), TestAgreements.DUTCH));
        }

        private static Stream<Sent> languages() {
            return LocalisedText.LANGUAGES.stream().map(locale -> sent(TestAgreements.full(), locale));
        }

        static List<Sent> workbooks() {
            return SENT;
        }

        @ParameterizedTest
        @MethodSource("workbooks")
        void of_each_section(Sent sent) {
            assertThat(sent.counts())
                    .hasSizeGreaterThan(3)
                    .isEqualTo(sent.expected().subList(0, sent.expected().size() - 1).stream()
                            .map(row -> row.subList(1, 6))
                            .filter(row -> !row.subList(0, 3).equals(List.of("–", "–", "–")))
                            .toList());
        }

        @ParameterizedTest
        @MethodSource("workbooks")
        void in_all(Sent sent) {
            List<String> total = sent.expected().get(sent.expected().size() - 1);
            assertThat(counts(sent.total())).isEqualTo(total.subList(1, 6));
        }

        @ParameterizedTest
        @MethodSource("workbooks")
        void as_a_share_of_all(Sent sent) {
            double share = sent.total().getCell(8).getNumericCellValue();
            assertThat(Math.round(share * 100))
                    .isEqualTo(Completeness.of(sent.agreement(), TestAgreements.CATALOGUE)
                            .total()
                            .percentage());
        }

        private static Sent sent(Agreement agreement, Locale locale) {
            return new Sent(agreement, locale, Workbook.of(agreement, locale));
        }

        private static List<String> counts(XSSFRow row) {
            return IntStream.rangeClosed(3, 7)
                    .mapToObj(column -> Workbook.text(row.getCell(column)))
                    .toList();
        }

        private record Sent(Agreement agreement, Locale locale, Workbook workbook) {
            /** The completeness as the outline has it from the domain. */
            List<List<String>> expected() {
                DocumentOutline outline = DocumentOutline.of(agreement, TestAgreements.CATALOGUE, locale);
                return outline.completeness().content().rows();
            }

            /** The counts of the sections, in order. */
            List<List<String>> counts() {
                List<XSSFRow> rows = rows().toList();
                return rows.subList(0, rows.size() - 1).stream()
                        .map(The_counts_on_the_contents_are_those_of_the_domain::counts)
                        .toList();
            }

            XSSFRow total() {
                return rows().reduce((one, next) -> next).orElseThrow();
            }

            /** The rows in which something is counted. */
            private Stream<XSSFRow> rows() {
                return Workbook.cells(workbook.poi().getSheetAt(0))
                        .filter(cell -> cell.getColumnIndex() == 3 && cell.getCellType() == CellType.FORMULA)
                        .map(XSSFCell::getRow);
            }

            @Override
            public String toString() {
                return agreement + ", " + locale;
            }
        }
    }

    @Nested
    class A_question_is {
        @ParameterizedTest
        @CsvSource({
            "proces.alerteren.wijze/joint, ontbreekt",
            "proces.alerteren.rol-locc/joint, nog leeg",
            "techniek.accounts.rechten/joint, ontbreekt",
            "organisatie.randvoorwaarden.voorzieningen/joint, nog leeg",
            "algemeen.kerntaak.kerntaak/joint, ontbreekt",
            "algemeen.samenwerkingsprofiel.samenwerkingsprofiel/joint, ingevuld"
        })
        void missing_where_it_is_required_and_empty(String row, String state) {
            assertThat(Workbook.EMPTY.text(row, WorkbookAnchors.CHECK)).isEqualTo(state);
        }

        @ParameterizedTest
        @CsvSource({
            "proces.alerteren.wijze/joint",
            "techniek.accounts.rechten/joint",
            "organisatie.randvoorwaarden.voorzieningen/joint",
            "proces.op-en-afschalen.niveaus/joint",
            "algemeen.kerntaak.kerntaak/joint",
            "algemeen.adoptieregio.betrokken-regios/joint"
        })
        void done_where_there_is_an_answer_here_or_in_its_table(String row) {
            assertThat(Workbook.FULL.text(row, WorkbookAnchors.CHECK)).isEqualTo("ingevuld");
        }

        @ParameterizedTest
        @MethodSource("statuses")
        void in_the_state_that_its_status_says(Answer answer, String state) {
            Workbook workbook = Workbook.of(TestAgreements.empty().answer(QUESTION, answer));
            assertThat(workbook.text(ROW, WorkbookAnchors.CHECK)).isEqualTo(state);
        }

        static Stream<Arguments> statuses() {
            return Stream.of(
                    arguments(Answer.notApplicable("Geen meldkamer."), "n.v.t."),
                    arguments(Answer.notApplicable(""), "reden ontbreekt"),
                    arguments(Answer.toBeSettled("Bellen", "IM", LocalDate.of(2026, 6, 30)), "nog af te spreken"),
                    arguments(Answer.toBeSettled("Bellen", "IM"), "nog af te spreken: vul aan"),
                    arguments(Answer.toBeSettled("", ""), "nog af te spreken: vul aan"));
        }
    }

    @Nested
    class What_somebody_fills_in_changes_the_state {
        @ParameterizedTest
        @CsvSource({
            "answer, Telefonisch, ingevuld",
            "answer, '  ', ontbreekt",
            "status, Niet van toepassing, reden ontbreekt",
            "status, NIET VAN TOEPASSING, reden ontbreekt",
            "status, Nog af te spreken, nog af te spreken: vul aan",
            "status, Misschien, controleer",
            "note, Geen meldkamer, controleer",
            "due, 2026-06-30, controleer"
        })
        void of_a_question(String column, String text, String state) {
            assertThat(after(ROW, column, text, ROW)).isEqualTo(state);
        }

        @Test
        void of_a_question_with_a_table() {
            assertThat(after("techniek.accounts.rechten/joint#", "functie", "IM", "techniek.accounts.rechten/joint"))
                    .isEqualTo("ingevuld");
        }

        @Test
        void of_a_question_that_a_field_answers() {
            assertThat(after("@partner.core-task", "value", "Beheerder", "algemeen.kerntaak.kerntaak/joint"))
                    .isEqualTo("ingevuld");
        }

        @Test
        void to_be_checked_where_there_is_an_answer_and_a_status() {
            Workbook workbook = Workbook.of(TestAgreements.empty().answer(QUESTION, Answer.text("Telefonisch")));
            workbook.cell(ROW, "status").setCellValue("Niet van toepassing");
            assertThat(check(workbook, ROW)).isEqualTo("controleer");
        }

        private static String after(String row, String column, String text, String question) {
            Workbook workbook = Workbook.of(TestAgreements.empty());
            workbook.lines()
                    .filter(line -> line.id().equals(row) && line.columns().containsValue(column))
                    .findFirst()
                    .orElseThrow()
                    .cell(column)
                    .setCellValue(text);
            return check(workbook, question);
        }

        private static String check(Workbook workbook, String question) {
            XSSFCell check = workbook.cell(question, WorkbookAnchors.CHECK);
            return workbook.poi()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluate(check)
                    .getStringValue();
        }
    }

    @Nested
    class A_word {
        static Stream<Arguments> words() {
            return LocalisedText.LANGUAGES.stream()
                    .flatMap(locale -> Stream.of(AnswerProgress.values())
                            .map(state -> arguments(state, DocumentLabels.in(locale))));
        }

        @ParameterizedTest
        @MethodSource("words")
        void can_be_counted_by_a_formula(AnswerProgress state, DocumentLabels labels) {
            assertThat(state.word(labels)).doesNotContainPattern("[*?~]|^[<>=]");
        }

        @ParameterizedTest
        @MethodSource("words")
        void has_a_meaning_in_the_legend(AnswerProgress state, DocumentLabels labels) {
            assertThat(state.meaning(labels)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_state_is_both_settled_and_open(AnswerProgress state) {
        assertThat(AnswerProgress.SETTLED.contains(state) && AnswerProgress.OPEN.contains(state))
                .isFalse();
    }

    @Test
    void nothing_is_computed_in_a_cell_to_fill_in() {
        assertThat(Workbook.AWKWARD.inputs()).extracting(XSSFCell::getCellType).doesNotContain(CellType.FORMULA);
    }
}
