package nl.ncw.export.office;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XController;
import com.sun.star.frame.XModel;
import com.sun.star.lang.XComponent;
import com.sun.star.sheet.XCalculatable;
import com.sun.star.sheet.XCellRangeReferrer;
import com.sun.star.sheet.XNamedRanges;
import com.sun.star.sheet.XSpreadsheet;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.sheet.XSpreadsheets;
import com.sun.star.table.XCellRange;
import com.sun.star.util.XCloseable;
import com.sun.star.view.XSelectionSupplier;
import java.util.List;

/** A workbook that is open in LibreOffice. */
public final class Spreadsheet implements AutoCloseable {
    private final LibreOffice office;
    private final XComponent document;

    Spreadsheet(LibreOffice office, XComponent document) {
        this.office = office;
        this.document = document;
    }

    /** The sheets in their order, hidden ones too. */
    public List<Sheet> sheets() {
        return List.of(tabs().getElementNames()).stream().map(this::sheet).toList();
    }

    /** The sheet of this name. */
    public Sheet sheet(String name) {
        return new Sheet(this, Uno.as(XSpreadsheet.class, Uno.call(() -> tabs().getByName(name))));
    }

    /** Moves a sheet to before the one that is now in this place, counted from 0. */
    public void move(Sheet sheet, int place) {
        tabs().moveByName(sheet.name(), (short) place);
    }

    /** The cells that a defined name stands for, whose texts a drop-down offers. */
    XCellRange named(String name) {
        Object named = Uno.call(() -> Uno.as(XNamedRanges.class, Uno.property(document, "NamedRanges"))
                .getByName(name));
        return Uno.as(XCellRangeReferrer.class, named).getReferredCells();
    }

    /** Calculates all formulas anew. */
    public void calculate() {
        Uno.as(XCalculatable.class, document).calculateAll();
    }

    /** The workbook as it would be after saving it now. */
    public byte[] saved(Saving saving) {
        if (saving == Saving.AS_IT_CAME) {
            return office.store(document, FileType.XLSX);
        }
        byte[] openDocument = office.store(document, FileType.ODS);
        try (Spreadsheet reopened = new Spreadsheet(office, office.load(openDocument, FileType.ODS))) {
            return reopened.saved(Saving.AS_IT_CAME);
        }
    }

    /** The pages of the workbook, as a PDF. */
    public byte[] pages() {
        return office.store(document, FileType.PRINTED_WORKBOOK);
    }

    /** Selects cells, and runs a command of the user interface on them. */
    void command(XCellRange selection, String command, PropertyValue... arguments) {
        XController window = Uno.as(XModel.class, document).getCurrentController();
        Uno.call(() -> Uno.as(XSelectionSupplier.class, window).select(selection));
        office.command(window, command, arguments);
    }

    private XSpreadsheets tabs() {
        return Uno.as(XSpreadsheetDocument.class, document).getSheets();
    }

    @Override
    public void close() {
        Uno.run(() -> Uno.as(XCloseable.class, document).close(true));
    }
}
