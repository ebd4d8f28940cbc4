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
 * The defined names of a workbook, which follow their cells wherever these move to: a second identity for what is filled in,
 * the targets of links, and what screen readers find the headers of tables by.
 */
public final class DefinedNames {
    private final XSSFWorkbook workbook;
    private int headings;

    public DefinedNames(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Names the cell of an answer or a field, or all rows of a table. */
    public void identify(RowId id, CellRange area) {
        WorkbookAnchors.name(id.subject()).ifPresent(name -> define(name, area));
    }

    public void define(String name, CellRange area) {
        XSSFName defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(area.formula());
    }

    /**
     * Tells screen readers which row of a table holds the names of its columns. The form of the name is that of JAWS, which
     * others took over: where the table begins and ends, and on which sheet.
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

    /** Makes a cell lead to where a name stands. Links by name find their target when its sheet has got another name. */
    public void link(XSSFCell cell, String name) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(name);
        cell.setHyperlink(link);
    }
}
