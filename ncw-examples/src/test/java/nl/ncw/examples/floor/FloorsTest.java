package nl.ncw.examples.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A floor that wrote less than our document would make us look slow, and one that wrote more would flatter us. */
@Tag("thorough")
class FloorsTest {
    private static final Agreement AGREEMENT = SampleAgreements.waterBoard();

    @Test
    void a_workbook_has_the_same_cells_validations_and_formats() throws IOException {
        byte[] ours = written("xlsx");
        assertThat(cells(FormatFloor.of("xlsx", ours).write())).isEqualTo(cells(ours));
    }

    @Test
    void a_word_document_has_the_same_paragraphs_and_tables() throws IOException {
        byte[] ours = written("docx");
        WordContent content = WordContent.of(ours);
        assertThat(content.text()).contains("Waterschap");
        assertThat(WordContent.of(FormatFloor.of("docx", ours).write())).isEqualTo(content);
    }

    @Test
    void a_pdf_has_the_same_letters_and_digits() throws IOException {
        byte[] ours = written("pdf");
        PdfFloor floor = new PdfFloor(ours);
        StringBuilder expected = new StringBuilder();
        floor.rows().forEach(row -> row.forEach(expected::append));
        assertThat(letters(text(floor.write()))).isEqualTo(letters(expected.toString()));
        // Ours has headers and footers besides, which are not part of what it says.
        assertThat((double) expected.toString().replaceAll("\\s", "").length())
                .isBetween(
                        0.85 * text(ours).replaceAll("\\s", "").length(),
                        1.15 * text(ours).length());
    }

    @Test
    void json_is_the_same() throws IOException {
        byte[] ours = written("json");
        FormatFloor floor = FormatFloor.of("json", ours);
        assertThat(new JsonFloor(floor.write()).write()).isEqualTo(floor.write());
        assertThat(new String(floor.write(), StandardCharsets.UTF_8)).contains("Waterschap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xlsx", "docx", "pdf"})
    void every_floor_reads_our_document(String extension) throws IOException {
        byte[] ours = written(extension);
        assertThat(FormatFloor.of(extension, ours).read(ours)).isPositive();
    }

    private static byte[] written(String extension) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AgreementFormats.byFileExtension(extension)
                .orElseThrow()
                .writer(Locale.forLanguageTag("nl"))
                .write(AGREEMENT, Catalogues.byReference(AGREEMENT.catalogue()), out);
        return out.toByteArray();
    }

    /** A line for each cell, and one for what each sheet checks and marks. */
    private static List<String> cells(byte[] file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell.getCellType() + " " + cell
                                + " " + cell.getCellStyle().getFillPattern() + " "
                                + cell.getCellStyle().getDataFormatString());
                    }
                }
                cells.add(sheet.getDataValidations().size() + " validations, "
                        + sheet.getSheetConditionalFormatting().getNumConditionalFormattings() + " formats, "
                        + sheet.getNumMergedRegions() + " merged");
            }
        }
        return cells;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Map<Integer, Integer> letters(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> counts.merge(letter, 1, Integer::sum));
        return counts;
    }
}
