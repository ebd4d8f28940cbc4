package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestCatalogues;
import nl.ncw.export.Written;
import nl.ncw.export.office.LibreOffice;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.UsesLibreOffice;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A number with a unit is a number in a workbook, of which the unit is a matter of its format. */
class NumberCellsTest {
    private static final String MINUTES = "deel.stuk.minuten";
    private static final String ROW = MINUTES + "/joint";
    private static final String GROUP = "deel.stuk.groep";
    private static final Catalogue CATALOGUE = TestCatalogues.of(
            CatalogueParts.question(
                    AnswerKind.NUMBER, CatalogueParts.header(MINUTES, Voicing.JOINT, Obligation.REQUIRED)),
            CatalogueParts.group(CatalogueParts.header(GROUP, Voicing.JOINT, Obligation.REQUIRED)));

    static Stream<Locale> languages() {
        return LocalisedText.LANGUAGES.stream();
    }

    static Stream<Arguments> numbers() {
        return languages()
                .flatMap(language -> Stream.of("0", "1", "1.125", "1000", "0.1", "999999999999.125")
                        .map(amount -> Arguments.of(language, new BigDecimal(amount))));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void it_comes_back_as_it_was_sent(Locale language, BigDecimal amount) throws IOException {
        Agreement agreement = answering(Answer.number(amount, MeasurementUnit.MINUTES));
        byte[] sent = written(agreement, language);

        XSSFCell cell = new Workbook(sent).cell(ROW, "answer");
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(new BigDecimal(cell.getRawValue())).isEqualByComparingTo(amount);
        assertThat(cell.getCellStyle().getDataFormatString())
                .isEqualTo("General\" " + MeasurementUnit.MINUTES.label().in(language) + "\"");
        assertUnchanged(agreement, read(sent));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void it_comes_back_where_it_has_more_digits_than_a_workbook_keeps(Locale language) throws IOException {
        Agreement agreement = answering(Answer.number(new BigDecimal("123456789012.123456"), MeasurementUnit.MINUTES));
        byte[] sent = written(agreement, language);

        assertThat(new Workbook(sent).cell(ROW, "answer").getCellType()).isEqualTo(CellType.STRING);
        assertUnchanged(agreement, read(sent));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void in_another_unit_it_stands_as_text(Locale language) throws IOException {
        Agreement agreement = answering(Answer.number(new BigDecimal("1.5"), MeasurementUnit.HOURS));
        byte[] sent = written(agreement, language);

        assertThat(new Workbook(sent).cell(ROW, "answer").getCellType()).isEqualTo(CellType.STRING);
        assertUnchanged(agreement, read(sent));
    }

    @ParameterizedTest
    @CsvSource({"Ongeveer een kwartier", "30 minuten", "30", "=30"})
    void a_text_that_was_sent_stays_a_text(String text) throws IOException {
        Agreement agreement = answering(Answer.text(text));

        assertUnchanged(agreement, read(written(agreement, Locale.forLanguageTag("nl"))));
    }

    @Nested
    @UsesLibreOffice
    class Saved_by_another_program {
        @ParameterizedTest
        @EnumSource
        void it_comes_back_as_it_was_sent(Saving saving) throws IOException {
            Agreement agreement = answering(Answer.number(new BigDecimal("1.125"), MeasurementUnit.MINUTES))
                    .answer(GROUP, Answer.table(group("2.125")));

            byte[] sent = written(agreement, Locale.forLanguageTag("nl"));

            assertUnchanged(agreement, read(LibreOffice.running().resave(sent, saving)));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void in_a_table_it_comes_back_with_its_row(Locale language) throws IOException {
        Agreement agreement = answering(Answer.number(30, MeasurementUnit.MINUTES))
                .answer(GROUP, Answer.table(group("1.125"), group("48")));

        byte[] sent = written(agreement, language);

        assertThat(new Workbook(sent).cell(GROUP + "/joint#", "duur").getNumericCellValue())
                .isEqualTo(1.125);
        assertUnchanged(agreement, read(sent));
    }

    static Stream<Arguments> typed() {
        return languages()
                .flatMap(language -> Stream.of(
                                Map.entry(1.125, "1.125"),
                                Map.entry(0.1 + 0.2, "0.3"),
                                Map.entry(1E-6, "0.000001"),
                                Map.entry(1234567.0, "1234567"),
                                Map.entry(999_999_999_999.0, "999999999999"))
                        .map(number -> Arguments.of(language, number.getKey(), new BigDecimal(number.getValue()))));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void a_number_that_somebody_fills_in_is_the_number_that_the_cell_holds(
            Locale language, double number, BigDecimal amount) throws IOException {
        ReadResult read = filledIn(language, number);

        assertThat(given(read)).contains(new AnswerValue.Number(amount, MeasurementUnit.MINUTES));
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1E-7, 0.0000001", "-5, -5", "1E13, 10000000000000"})
    void a_number_that_cannot_be_an_answer_is_kept(double number, String text) throws IOException {
        ReadResult read = filledIn(Locale.forLanguageTag("en"), number);

        assertThat(given(read)).isEmpty();
        assertThat(read.findings()).isNotEmpty();
        assertThat(read.agreement().unplaced())
                .anySatisfy(kept -> assertThat(kept.content()).contains(text));
    }

    @Test
    void its_cell_accepts_numbers_from_zero() {
        Workbook workbook = new Workbook(written(TestCatalogues.draft(CATALOGUE), Locale.forLanguageTag("nl")));
        XSSFCell cell = workbook.cell(ROW, "answer");

        List<? extends DataValidation> validations = cell.getSheet().getDataValidations().stream()
                .filter(validation -> Arrays.stream(validation.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(cell)))
                .toList();
        assertThat(validations).singleElement().satisfies(validation -> {
            assertThat(validation.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.DECIMAL);
            assertThat(validation.getValidationConstraint().getOperator()).isEqualTo(OperatorType.GREATER_OR_EQUAL);
            assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("0");
            assertThat(validation.getErrorBoxTitle()).isEqualTo("Geen getal");
            assertThat(validation.getErrorBoxText()).contains("(minuten)");
        });
    }

    private static AnswerValue.Row group(String hours) {
        return AnswerValue.Row.ofValues(Map.of(
                "naam",
                new AnswerValue.Text("Uitval na " + hours),
                "duur",
                new AnswerValue.Number(new BigDecimal(hours), MeasurementUnit.HOURS)));
    }

    private static Agreement answering(Answer answer) {
        return TestCatalogues.draft(CATALOGUE).answer(MINUTES, answer);
    }

    private static byte[] written(Agreement agreement, Locale language) {
        return Written.by(new ExcelAgreementWriter(language), agreement, CATALOGUE);
    }

    private static ReadResult filledIn(Locale language, double number) throws IOException {
        Workbook workbook = new Workbook(written(TestCatalogues.draft(CATALOGUE), language));
        workbook.cell(ROW, "answer").setCellValue(number);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.poi().write(bytes);
        return read(bytes.toByteArray());
    }

    private static ReadResult read(byte[] workbook) throws IOException {
        return new ExcelAgreementReader()
                .read(
                        new ByteArrayInputStream(workbook),
                        CatalogueSource.of(CATALOGUE).withRegions(SafetyRegions.register()));
    }

    private static Optional<AnswerValue> given(ReadResult read) {
        return Optional.ofNullable(read.agreement().answers().get(new AnswerKey(new QuestionId(MINUTES), Voice.JOINT)))
                .flatMap(Answer::given);
    }

    private static void assertUnchanged(Agreement sent, ReadResult read) {
        assertThat(read.agreement()).isEqualTo(sent);
        assertThat(read.findings()).isEmpty();
    }
}
