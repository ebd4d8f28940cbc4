package nl.ncw.export.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.container.XNamed;
import com.sun.star.sheet.XCellRangeAddressable;
import com.sun.star.sheet.XCellRangeData;
import com.sun.star.sheet.XSheetCellCursor;
import com.sun.star.sheet.XSpreadsheet;
import com.sun.star.sheet.XUsedAreaCursor;
import com.sun.star.table.CellRangeAddress;
import com.sun.star.table.TableSortField;
import com.sun.star.table.XCellRange;
import com.sun.star.table.XColumnRowRange;
import com.sun.star.util.XProtectable;
import com.sun.star.util.XSortable;
import java.util.Arrays;
import java.util.List;

/** A sheet of a workbook. Rows and columns are counted from 0. */
public final class Sheet {
    private final Spreadsheet spreadsheet;
    private final XSpreadsheet sheet;

    Sheet(Spreadsheet spreadsheet, XSpreadsheet sheet) {
        this.spreadsheet = spreadsheet;
        this.sheet = sheet;
    }

    public String name() {
        return Uno.as(XNamed.class, sheet).getName();
    }

    public void rename(String name) {
        Uno.as(XNamed.class, sheet).setName(name);
    }

    /** A cell by its address, such as {@code F7}. */
    public Cell cell(String address) {
        return Uno.call(
                () -> new Cell(spreadsheet, sheet.getCellRangeByName(address).getCellByPosition(0, 0)));
    }

    public Cell cell(int row, int column) {
        return Uno.call(() -> new Cell(spreadsheet, sheet.getCellByPosition(column, row)));
    }

    /** What stands in the cells, row by row: texts, and the values of numbers, days and formulas as numbers. */
    public List<List<String>> contents() {
        CellRangeAddress last = lastUsed();
        XCellRange used = Uno.call(() -> sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow));
        return Arrays.stream(Uno.as(XCellRangeData.class, used).getDataArray())
                .map(row -> Arrays.stream(row).map(String::valueOf).toList())
                .toList();
    }

    /** Lifts the protection, which asks for no password. */
    public void unprotect() {
        Uno.run(() -> Uno.as(XProtectable.class, sheet).unprotect(""));
    }

    public void insertRows(int before, int count) {
        changeRows(count, () -> command(rows(before, count), "InsertRowsBefore"));
    }

    public void deleteRows(int first, int count) {
        changeRows(-count, () -> command(rows(first, count), "DeleteRows"));
    }

    /** Cuts a row and inserts it before another. */
    public void moveRow(int row, int before) {
        insertRows(before, 1);
        int from = row < before ? row : row + 1;
        command(rows(from, 1), "Cut");
        command(rows(before, 1), "Paste");
        deleteRows(from, 1);
    }

    /** Copies a row and inserts the copy before another. */
    public void copyRow(int row, int before) {
        insertRows(before, 1);
        command(rows(row < before ? row : row + 1, 1), "Copy");
        command(rows(before, 1), "Paste");
    }

    /** Sorts rows by what stands in one column, from Z to A; they were in another order. */
    public void sortDescending(int firstRow, int count, int column) {
        List<List<String>> before = contents();
        TableSortField field = new TableSortField();
        field.Field = column;
        field.IsAscending = false;
        Uno.as(XSortable.class, rows(firstRow, count)).sort(new PropertyValue[] {
            Uno.argument("SortFields", new TableSortField[] {field}), Uno.argument("ContainsHeader", false)
        });
        if (contents().equals(before)) {
            throw new IllegalStateException("LibreOffice does not sort " + name());
        }
    }

    /** Makes a column as wide as this, in hundredths of a millimetre. */
    public void widen(int column, int width) {
        Object widened =
                Uno.call(() -> Uno.as(XColumnRowRange.class, sheet).getColumns().getByIndex(column));
        Uno.setProperty(widened, "Width", width);
    }

    /** Requires that LibreOffice does what it was told, which it keeps to itself where a sheet is protected. */
    private void changeRows(int more, Runnable command) {
        int last = lastUsed().EndRow;
        command.run();
        if (lastUsed().EndRow != last + more) {
            throw new IllegalStateException("LibreOffice changes no rows of " + name());
        }
    }

    private void command(XCellRange selection, String command, PropertyValue... arguments) {
        spreadsheet.command(selection, ".uno:" + command, arguments);
    }

    /** Whole rows, as one selects them by their numbers: of protected ones, nothing less may be inserted. */
    private XCellRange rows(int first, int count) {
        return sheet.getCellRangeByName((first + 1) + ":" + (first + count));
    }

    /** Where the area ends in which something stands. */
    private CellRangeAddress lastUsed() {
        XSheetCellCursor cursor = sheet.createCursor();
        Uno.as(XUsedAreaCursor.class, cursor).gotoEndOfUsedArea(false);
        return Uno.as(XCellRangeAddressable.class, cursor).getRangeAddress();
    }
}
