package nl.ncw.export.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
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

    static Workbook of(Agreement agreement, ExcelAgreementWriter writer) {
        return new Workbook(Written.by(writer, agreement));
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

    /** The sheets that people see. */
    Stream<XSSFSheet> sheets() {
        return IntStream.range(0, poi.getNumberOfSheets())
                .filter(index -> !poi.isSheetHidden(index))
                .mapToObj(poi::getSheetAt);
    }

    /** The sheets of the sections. */
    Stream<XSSFSheet> sections() {
        return lines().filter(line -> line.block().equals(WorkbookAnchors.ANSWERS))
                .map(line -> line.row().getSheet())
                .distinct();
    }

    List<String> sheetNames() {
        return sheets().map(XSSFSheet::getSheetName).toList();
    }

    /** The cells that people see. */
    Stream<XSSFCell> cells() {
        return sheets().flatMap(Workbook::cells);
    }

    /** The cells of a sheet that people see. */
    static Stream<XSSFCell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> !row.getZeroHeight())
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> !sheet.isColumnHidden(cell.getColumnIndex()))
                .map(XSSFCell.class::cast);
    }

    /** The cells in which something can be filled in. */
    Stream<XSSFCell> inputs() {
        return cells().filter(cell -> !cell.getCellStyle().getLocked());
    }

    /** What a cell shows. */
    static String text(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                                .format(cell.getNumericCellValue());
            default -> "";
        };
    }

    static List<String> texts(XSSFSheet sheet) {
        return cells(sheet).map(Workbook::text).filter(text -> !text.isEmpty()).toList();
    }

    /** The rows with an identity, from all sheets. */
    Stream<Line> lines() {
        List<Line> lines = new ArrayList<>();
        sheets().forEach(sheet -> {
            String block = "";
            Map<Integer, String> columns = new LinkedHashMap<>();
            for (Row row : sheet) {
                Cell anchor = row.getCell(WorkbookAnchors.ID_COLUMN);
                String id = anchor == null ? "" : anchor.getStringCellValue();
                if (WorkbookAnchors.blockContent(id).isPresent()) {
                    block = WorkbookAnchors.blockContent(id).get();
                    columns = new LinkedHashMap<>();
                    for (Cell cell : row) {
                        columns.put(cell.getColumnIndex(), cell.getStringCellValue());
                    }
                } else if (!id.isEmpty() && !id.equals(WorkbookAnchors.HEADER)) {
                    lines.add(new Line(block, id, (XSSFRow) row, Map.copyOf(columns)));
                }
            }
        });
        return lines.stream();
    }

    /** The cell of a row in a column. */
    XSSFCell cell(String id, String column) {
        return lines().filter(line -> line.id().equals(id) && line.has(column))
                .findFirst()
                .orElseThrow()
                .cell(column);
    }

    /** The text of a row in a column, with what it goes on with in the rows below. */
    String text(String id, String column) {
        return lines().filter(line -> line.id().replaceFirst("^\\+", "").equals(id) && line.has(column))
                .map(line -> text(line.cell(column)))
                .collect(Collectors.joining());
    }

    /** What stands in the cells of the answers, in the order of the form. */
    List<String> answers() {
        return lines().filter(line -> line.block().equals(WorkbookAnchors.ANSWERS))
                .map(line -> text(line.cell(FormAnswer.ANSWER)))
                .toList();
    }

    /** The answers in words, with the rows that they go on in. */
    String answer(AnswerKey key) {
        return text(key.toString(), FormAnswer.ANSWER);
    }

    /**
     * A row with an identity.
     *
     * @param block what its block holds
     */
    record Line(String block, String id, XSSFRow row, Map<Integer, String> columns) {
        boolean has(String column) {
            return columns.containsValue(column);
        }

        XSSFCell cell(String column) {
            return columns.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(column))
                    .map(entry -> row.getCell(entry.getKey()))
                    .findFirst()
                    .orElseThrow();
        }
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
