package nl.ncw.export.internal.excel.anchor;

import java.util.List;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.model.internal.plaintext.TextShortener;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellReference;

/**
 * Address of a cell in a workbook, ordered by reading order.
 *
 * @param sheet the number of the sheet
 * @param title the name of the sheet
 * @param row the number of the row, counted from 1
 * @param column the column, counted from 0
 */
public record CellAddress(int sheet, String title, int row, int column) implements Location {
    private static final int LONGEST_NAME = 100;

    /**
     * Returns the address that a reference such as {@code F7} names; the address of {@code A1} if the text is not a
     * reference.
     */
    public static CellAddress of(int sheet, String title, String cell) {
        CellReference reference =
                cell.matches("[A-Z]{1,3}[0-9]{1,7}") ? new CellReference(cell) : new CellReference("A1");
        return new CellAddress(sheet, title, reference.getRow() + 1, reference.getCol());
    }

    /** Returns the address of another cell in the same row. */
    public CellAddress at(int otherColumn) {
        return new CellAddress(sheet, title, row, otherColumn);
    }

    @Override
    public String name() {
        return toString();
    }

    @Override
    public List<Integer> position() {
        return List.of(sheet, row, column);
    }

    @Override
    public boolean isBeside(Location other) {
        return other instanceof CellAddress location && location.sheet == sheet && location.row == row;
    }

    @Override
    public String upTo(Location last) {
        return !equals(last) && last instanceof CellAddress location ? this + ":" + location.cell() : toString();
    }

    /** Returns the address as in Excel formulas, such as {@code 'Nico''s blad'!F7}. */
    @Override
    public String toString() {
        return sheetName() + "!" + cell();
    }

    String sheetName() {
        return SheetNameFormatter.format(TextShortener.prefix(title, LONGEST_NAME));
    }

    private String cell() {
        return CellReference.convertNumToColString(column) + row;
    }
}
