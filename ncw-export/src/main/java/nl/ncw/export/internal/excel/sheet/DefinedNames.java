package nl.ncw.export.internal.excel.sheet;

import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.form.RowId;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writer of the defined names of a workbook. A name follows its cells wherever they move to. Names are the second
 * anchor of cells to fill in, the targets of links, and what tells screen readers the headers of tables.
 */
public final class DefinedNames {
    private final XSSFWorkbook workbook;
    private int headings;

    public DefinedNames(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Names the cell of an answer or a field, or all rows of a table. */
    public void identify(RowId id, CellRange area) {
        WorkbookAnchors.name(id.key()).ifPresent(name -> define(name, area));
    }

    public void define(String name, CellRange area) {
        XSSFName defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(area.formula());
    }

    /**
     * Tells screen readers which row of a table holds the names of its columns. The name has the form of JAWS, which
     * others adopted: the first and the last cell of the table, and the number of its sheet.
     */
    public void heading(FormBlock block) {
        CellRange table = block.whole();
        headings++;
        String name = "ColumnTitleRegion%s.%s.%s.%s"
                .formatted(
                        headings,
                        new CellReference(table.firstRow(), table.firstColumn()).formatAsString(),
                        new CellReference(table.lastRow(), table.lastColumn()).formatAsString(),
                        workbook.getSheetIndex(table.sheet()) + 1);
        define(name, CellRange.cell(table.sheet(), table.firstRow(), table.firstColumn()));
    }

    /** Links a cell to a defined name. Such a link finds its target even when the sheet of the target is renamed. */
    public void link(XSSFCell cell, String name) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(name);
        cell.setHyperlink(link);
    }
}
