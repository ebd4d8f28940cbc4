package nl.ncw.export.excel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.export.excel.file.Cell;
import nl.ncw.export.excel.file.Sheet;
import nl.ncw.export.internal.digest.Sha256;

/**
 * What the hidden sheet of data carries.
 *
 * @param version the version of the marks of the workbook
 * @param language the language of the workbook
 * @param json the agreement as it was sent
 * @param whole whether the agreement is as it was written
 * @param texts the texts of the form, if it carries them
 */
record CarriedData(String version, Locale language, String json, boolean whole, Optional<KnownTexts> texts) {
    /** How many columns the data take. */
    static final int COLUMNS = 3;

    /** The column of the texts of the workbook. */
    static final int TEXTS = 2;

    private static final int CHECKSUM = 4;
    private static final int JSON = 5;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** The data of a workbook, if it has a sheet of them. */
    static Optional<CarriedData> in(List<Sheet> sheets) {
        return sheets.stream().filter(CarriedData::isOn).findFirst().map(CarriedData::of);
    }

    /** Whether a sheet is one of data. */
    static boolean isOn(Sheet sheet) {
        List<String> column = column(sheet, Marks.ID_COLUMN);
        return column.size() > JSON
                && column.get(0).equals(Marks.DATA)
                && SHA_256.matcher(column.get(CHECKSUM)).matches();
    }

    private static CarriedData of(Sheet sheet) {
        List<String> column = column(sheet, Marks.ID_COLUMN);
        String json = String.join("", column.subList(JSON, column.size()));
        return new CarriedData(
                column.get(1),
                Locale.forLanguageTag(column.get(2)),
                json,
                Sha256.hexadecimal(json).equals(column.get(CHECKSUM)),
                KnownTexts.read(String.join("", column(sheet, TEXTS))));
    }

    private static List<String> column(Sheet sheet, int column) {
        return sheet.rows().stream()
                .flatMap(row -> row.cell(column).stream())
                .map(Cell::text)
                .collect(Collectors.toList());
    }
}
