package nl.ncw.export.internal.excel.anchor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.export.internal.intake.EmbeddedForm;
import nl.ncw.export.internal.intake.FormProperties;
import nl.ncw.export.internal.intake.FormTextHashes;
import nl.ncw.export.internal.ooxml.workbook.Cell;
import nl.ncw.export.internal.ooxml.workbook.Sheet;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;

/** Data that the hidden data sheet carries, or the workbook's properties if the sheet is gone. */
public final class EmbeddedData {
    /** The number of columns of the data. */
    static final int COLUMNS = 3;

    /** The column with the texts of the workbook. */
    public static final int TEXTS = 2;

    private static final int CHECKSUM = 4;
    private static final int JSON = 5;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private EmbeddedData() {}

    /** Returns the form data that a workbook carries. */
    public static EmbeddedForm in(WorkbookContent workbook) {
        return workbook.sheets().stream()
                .filter(EmbeddedData::isOn)
                .findFirst()
                .map(sheet -> inSheet(sheet, workbook.properties()))
                .orElseGet(() -> inProperties(workbook.properties()));
    }

    /** Returns whether a sheet is a data sheet. */
    static boolean isOn(Sheet sheet) {
        List<String> column = column(sheet, WorkbookAnchors.ID_COLUMN);
        return column.size() > JSON
                && column.get(0).equals(WorkbookAnchors.DATA)
                && SHA_256.matcher(column.get(CHECKSUM)).matches();
    }

    private static EmbeddedForm inSheet(Sheet sheet, Map<String, String> properties) {
        List<String> column = column(sheet, WorkbookAnchors.ID_COLUMN);
        return new EmbeddedForm(
                version(column.get(1)),
                String.join("", column.subList(JSON, column.size())),
                column.get(CHECKSUM),
                Locale.forLanguageTag(column.get(2)),
                FormTextHashes.read(String.join("", column(sheet, TEXTS))),
                properties);
    }

    private static EmbeddedForm inProperties(Map<String, String> properties) {
        return new EmbeddedForm(
                version(properties.getOrDefault(FormProperties.FORMAT, "")),
                "",
                "",
                FormProperties.language(properties),
                Optional.empty(),
                properties);
    }

    private static Optional<String> version(String written) {
        return Optional.of(written).filter(version -> !version.isEmpty());
    }

    private static List<String> column(Sheet sheet, int column) {
        return sheet.rows().stream()
                .flatMap(row -> row.cell(column).stream())
                .map(Cell::text)
                .collect(Collectors.toList());
    }
}
