package nl.ncw.export.internal.excel.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Hidden sheet of the texts of drop-down lists: a column for each list, which has a defined name. */
public final class DropDownLists {
    private final XSSFSheet sheet;
    private final CellStyles styles;
    private final DefinedNames names;
    private final Map<List<String>, String> lists = new LinkedHashMap<>();

    /** @param note an explanation for people who unhide the sheet */
    public DropDownLists(XSSFSheet sheet, CellStyles styles, DefinedNames names, String note) {
        this.sheet = sheet;
        this.styles = styles;
        this.names = names;
        text(0, 0, WorkbookAnchors.LISTS);
        text(0, 1, note);
        PageSetup.protect(sheet);
    }

    /** Returns the defined name of a list, and writes the list at the first call. */
    String named(List<String> offered) {
        return lists.computeIfAbsent(offered, this::write);
    }

    private String write(List<String> offered) {
        int column = lists.size() + 1;
        for (int row = 0; row < offered.size(); row++) {
            text(row + 1, column, offered.get(row));
        }
        String name = "ncw_list_" + column;
        names.define(name, new CellRange(sheet.getSheetName(), 1, offered.size(), column, column));
        return name;
    }

    private void text(int row, int column, String text) {
        XSSFRow cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = cells.createCell(column);
        cell.setCellStyle(styles.anchor);
        cell.setCellValue(SheetWriter.plain(text));
    }
}
