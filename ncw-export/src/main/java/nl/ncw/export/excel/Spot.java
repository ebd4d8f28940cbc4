package nl.ncw.export.excel;

import java.util.Comparator;
import nl.ncw.model.internal.plaintext.Shortening;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellReference;

/**
 * Where a cell of a workbook is, in the order in which people read.
 *
 * @param sheet the number of its sheet
 * @param name the name of its sheet
 * @param row the number of its row, counted from 1
 * @param column its column, counted from 0
 */
record Spot(int sheet, String name, int row, int column) implements Comparable<Spot> {
    private static final int LONGEST_NAME = 100;
    private static final Comparator<Spot> ORDER =
            Comparator.comparingInt(Spot::sheet).thenComparingInt(Spot::row).thenComparingInt(Spot::column);

    /** The spot of a cell that a text such as {@code F7} names; of the whole sheet where the text names none. */
    static Spot of(int sheet, String name, String cell) {
        CellReference reference =
                cell.matches("[A-Z]{1,3}[0-9]{1,7}") ? new CellReference(cell) : new CellReference("A1");
        return new Spot(sheet, name, reference.getRow() + 1, reference.getCol());
    }

    /** Another cell in the same row. */
    Spot at(int otherColumn) {
        return new Spot(sheet, name, row, otherColumn);
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }

    /** As formulas of Excel say it, such as {@code 'Nico''s blad'!F7}. */
    @Override
    public String toString() {
        return sheetName() + "!" + cell();
    }

    String sheetName() {
        return SheetNameFormatter.format(Shortening.prefix(name, LONGEST_NAME));
    }

    private String cell() {
        return CellReference.convertNumToColString(column) + row;
    }

    /** This cell and those to its right up to another one. */
    String to(Spot last) {
        return equals(last) ? toString() : this + ":" + last.cell();
    }
}
