package nl.ncw.export.office;

import com.sun.star.awt.FontWeight;
import com.sun.star.sheet.ValidationType;
import com.sun.star.sheet.XCellRangeData;
import com.sun.star.sheet.XSheetCondition;
import com.sun.star.table.CellContentType;
import com.sun.star.table.XCell;
import com.sun.star.table.XCellRange;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import java.util.Arrays;
import java.util.List;

/** A cell of a sheet. */
public final class Cell {
    private final Spreadsheet spreadsheet;
    private final XCell cell;

    Cell(Spreadsheet spreadsheet, XCell cell) {
        this.spreadsheet = spreadsheet;
        this.cell = cell;
    }

    /** What the cell shows. */
    public String text() {
        return Uno.as(XText.class, cell).getString();
    }

    /** Whether a number, a day or a truth value stands in the cell. */
    public boolean isNumber() {
        return cell.getType() == CellContentType.VALUE;
    }

    /** Types in the cell. What looks like a number becomes one, unless the cell is for text; a protected cell stays as it is. */
    public void type(String text) {
        spreadsheet.command(range(), ".uno:EnterString", Uno.argument("StringName", text));
    }

    /** Makes the cell's first characters bold. */
    public void embolden(int characters) {
        XText text = Uno.as(XText.class, cell);
        XTextCursor cursor = text.createTextCursorByRange(text.getStart());
        cursor.goRight((short) characters, true);
        Uno.setProperty(cursor, "CharWeight", FontWeight.BOLD);
    }

    /** The texts that the cell's drop-down offers, from a range of cells with a name; none without a drop-down. */
    public List<String> offered() {
        Object validation = Uno.property(cell, "Validation");
        if (Uno.property(validation, "Type") != ValidationType.LIST) {
            return List.of();
        }
        XCellRange offered =
                spreadsheet.named(Uno.as(XSheetCondition.class, validation).getFormula1());
        return Arrays.stream(Uno.as(XCellRangeData.class, offered).getDataArray())
                .flatMap(Arrays::stream)
                .map(String::valueOf)
                .toList();
    }

    private XCellRange range() {
        return Uno.as(XCellRange.class, cell);
    }
}
