package nl.ncw.export.internal.excel.sheet;

import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Rectangle of cells of a sheet. Rows and columns count from 0, and the last ones are included.
 *
 * @param sheet the sheet's name
 */
public record CellRange(String sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    public static CellRange cell(String sheet, int row, int column) {
        return new CellRange(sheet, row, row, column, column);
    }

    /** Returns the reference for a formula on any sheet, such as {@code '1.1 Proces'!$F$6}. */
    public String formula() {
        return SheetNameFormatter.format(sheet) + "!" + local();
    }

    /** Returns the reference for a formula on the same sheet, such as {@code $F$6:$F$9}. */
    public String local() {
        String first = new CellReference(firstRow, firstColumn, true, true).formatAsString();
        String last = new CellReference(lastRow, lastColumn, true, true).formatAsString();
        return first.equals(last) ? first : first + ":" + last;
    }

    public CellRangeAddress range() {
        return new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn);
    }
}
