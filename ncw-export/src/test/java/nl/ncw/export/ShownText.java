package nl.ncw.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;

/** What people see in a file, without white space, since a line may break anywhere; without the data that it carries. */
final class ShownText {
    private ShownText() {}

    static String of(AgreementFormat format, byte[] file) throws IOException {
        return squeezed(
                switch (format.fileExtension()) {
                    case "json" -> new String(file, UTF_8);
                    case "xlsx" -> inSheets(file);
                    case "docx" -> inText(file);
                    case "pdf" -> onPages(file);
                    default -> throw new IllegalArgumentException("nobody told how to look at " + format.name());
                });
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String inSheets(byte[] file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            DataFormatter texts = new DataFormatter();
            return IntStream.range(0, workbook.getNumberOfSheets())
                    .filter(sheet -> !workbook.isSheetHidden(sheet))
                    .mapToObj(workbook::getSheetAt)
                    .map(sheet -> text(sheet, texts))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Sheet sheet, DataFormatter texts) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> !sheet.isColumnHidden(cell.getColumnIndex()))
                .map(texts::formatCellValue)
                .collect(Collectors.joining("\n"));
    }

    private static String inText(byte[] file) throws IOException {
        // POI's own extractor passes over content controls in the cells of tables.
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XmlCursor cursor = document.getDocument().newCursor()) {
            return cursor.getTextValue();
        }
    }

    private static String onPages(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
