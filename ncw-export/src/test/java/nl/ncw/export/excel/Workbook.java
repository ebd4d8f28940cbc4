package nl.ncw.export.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as it was written, read back with POI and, for what POI would smooth over, as XML. */
final class Workbook {
    static final Workbook EMPTY = of(TestAgreements.empty());
    static final Workbook BEGUN = of(TestAgreements.begun());
    static final Workbook FULL = of(TestAgreements.full());
    static final Workbook AWKWARD = of(TestAgreements.awkward());

    private final byte[] bytes;
    private final XSSFWorkbook poi;

    Workbook(byte[] bytes) {
        this.bytes = bytes;
        try {
            this.poi = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Workbook of(Agreement agreement) {
        return new Workbook(Written.by(new ExcelAgreementWriter(), agreement));
    }

    static Workbook of(Agreement agreement, Catalogue catalogue) {
        return new Workbook(Written.by(new ExcelAgreementWriter(), agreement, catalogue));
    }

    static Workbook of(Agreement agreement, Locale locale) {
        return new Workbook(Written.by(new ExcelAgreementWriter(locale), agreement));
    }

    XSSFWorkbook poi() {
        return poi;
    }

    XSSFSheet sheet(String name) {
        return poi.getSheet(name);
    }

    Stream<XSSFSheet> sheets() {
        return StreamSupport.stream(poi.spliterator(), false).map(XSSFSheet.class::cast);
    }

    /** The sheets that are laid out like the form. */
    Stream<XSSFSheet> forms() {
        return sheets().skip(1).filter(sheet -> !sheet.getSheetName().equals("Bijlagen"));
    }

    List<String> sheetNames() {
        return sheets().map(XSSFSheet::getSheetName).toList();
    }

    Stream<XSSFCell> cells() {
        return sheets().flatMap(Workbook::cells);
    }

    static Stream<XSSFCell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(XSSFCell.class::cast);
    }

    /** The texts of a row. */
    static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Cell::getStringCellValue)
                .toList();
    }

    /** The texts of a column from top to bottom, those of rows that are continued in one. */
    static List<String> whole(XSSFSheet sheet, int column, int sayingContinued) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getCell(column) != null) {
                boolean continued =
                        row.getCell(sayingContinued).getStringCellValue().equals("(vervolg)");
                String text = row.getCell(column).getStringCellValue();
                texts.add(continued ? texts.remove(texts.size() - 1) + text : text);
            }
        }
        return texts;
    }

    /** The answers on all sheets that are laid out like the form. */
    List<String> answers() {
        return forms().flatMap(sheet -> whole(sheet, 2, 1).stream()).toList();
    }

    /** The parts of the file as text, by name. */
    Map<String, String> parts() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    List<ZipEntry> entries() throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** The XML of all sheets. */
    String sheetXml() throws IOException {
        return parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }
}
