package nl.ncw.examples.cli.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.PdfText;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.export.pdf.PdfAgreementReader;
import nl.ncw.export.word.WordAgreementReader;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.Completeness;
import nl.ncw.model.port.ReadResult;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files that the main job leaves, opened and read. By itself the test writes them first; with {@code -Dncw.samples=DIR}
 * it reads those that are there, which is how CI checks what the main job wrote.
 */
class WrittenSamplesTest {
    private static Path folder;

    @BeforeAll
    static void find(@TempDir Path fresh) {
        String written = System.getProperty("ncw.samples", "");
        folder = written.isEmpty() ? fresh : Path.of(written);
        if (written.isEmpty()) {
            Run.ncw(Locale.ENGLISH, "samples", "--out", fresh.toString());
        }
    }

    static List<Agreement> samples() {
        return SampleAgreements.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_json_is_valid_against_its_published_schema(Agreement sample) throws IOException {
        try (InputStream published = JsonAgreementWriter.schema()) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(published.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertThat(schema.validate(Files.readString(file(sample, ".json")), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_json_reads_back_as_the_agreement_it_was(Agreement sample) throws IOException {
        try (InputStream in = Files.newInputStream(file(sample, ".json"))) {
            assertThat(new JsonAgreementReader().read(in, Catalogues.bundled()).agreement())
                    .isEqualTo(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_workbook_opens_and_holds_every_answer(Agreement sample) throws IOException {
        String text =
                squeezed(cells(sample).stream().map(WrittenSamplesTest::shown).collect(Collectors.joining("\n")));
        assertThat(texts(sample))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(text).contains(answer));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_workbook_holds_no_formula_where_something_is_filled_in(Agreement sample) throws IOException {
        assertThat(cells(sample))
                .filteredOn(cell -> !cell.getCellStyle().getLocked())
                .isNotEmpty()
                .extracting(Cell::getCellType)
                .doesNotContain(CellType.FORMULA);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_workbook_shows_how_far_the_agreement_is(Agreement sample) throws IOException {
        int percentage = Completeness.of(sample, Catalogues.byReference(sample.catalogue()))
                .total()
                .percentage();
        assertThat(cells(sample))
                .filteredOn(cell -> cell.getCellStyle().getDataFormatString().equals("0%"))
                .extracting(cell -> Math.round(cell.getNumericCellValue() * 100))
                .endsWith((long) percentage);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_document_reads_back_as_the_agreement_it_was(Agreement sample) throws IOException {
        try (InputStream in = Files.newInputStream(file(sample, ".docx"))) {
            assertThat(new WordAgreementReader().read(in, Catalogues.bundled()).agreement())
                    .isEqualTo(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_document_opens_and_shows_every_answer(Agreement sample) throws IOException {
        try (InputStream in = Files.newInputStream(file(sample, ".docx"));
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            String text = squeezed(extractor.getText());
            assertThat(texts(sample))
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(text).contains(answer));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_pdf_opens_and_shows_every_answer(Agreement sample) {
        String text = squeezed(PdfText.of(file(sample, ".pdf")));
        assertThat(texts(sample))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(text).contains(answer));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_pdf_reads_back_as_the_agreement_it_was(Agreement sample) throws IOException {
        try (InputStream in = Files.newInputStream(file(sample, ".pdf"))) {
            assertThat(new PdfAgreementReader().read(in, Catalogues.bundled()))
                    .isEqualTo(ReadResult.of(sample, List.of(), Optional.of(sample)));
        }
    }

    /** The first line of every text answer, short enough to stand on one page and in one cell. */
    private static List<String> texts(Agreement sample) {
        return sample.answers().values().stream()
                .filter(Answer.Given.class::isInstance)
                .map(answer -> ((Answer.Given) answer).value())
                .filter(AnswerValue.Text.class::isInstance)
                .map(value ->
                        ((AnswerValue.Text) value).text().lines().findFirst().orElseThrow())
                .map(WrittenSamplesTest::squeezed)
                .toList();
    }

    private static List<Cell> cells(Agreement sample) throws IOException {
        try (InputStream in = Files.newInputStream(file(sample, ".xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            return StreamSupport.stream(workbook.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .toList();
        }
    }

    private static String shown(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** Text without white space, and with plain hyphens: where a line breaks is for the format to say. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]", "").replace('\u2011', '-');
    }

    private static Path file(Agreement sample, String extension) {
        return folder.resolve(sample.id().orElseThrow().toLowerCase(Locale.ROOT) + extension);
    }
}
