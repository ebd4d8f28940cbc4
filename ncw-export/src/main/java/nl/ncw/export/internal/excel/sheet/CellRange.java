package nl.ncw.export.internal.excel.sheet;

import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Cells of a sheet, counted from 0.
 *
 * @param sheet the sheet's name
 */
public record CellRange(String sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    public static CellRange cell(String sheet, int row, int column) {
        return new CellRange(sheet, row, row, column, column);
    }

    /** The cells as a formula on any sheet names them, such as {@code '1.1 Proces'!$F$6}. */
    public String formula() {
        return SheetNameFormatter.format(sheet) + "!" + local();
    }

    /** The cells as a formula on the same sheet names them, such as {@code $F$6:$F$9}. */
    public String local() {
        String first = new CellReference(firstRow, firstColumn, true, true).formatAsString();
        String last = new CellReference(lastRow, lastColumn, true, true).formatAsString();
        return first.equals(last) ? first : first + ":" + last;
    }

    public CellRangeAddress range() {
        return new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn);
    }
}
