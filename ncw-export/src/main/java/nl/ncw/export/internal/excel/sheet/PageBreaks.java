package nl.ncw.export.internal.excel.sheet;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Page breaks of a sheet, before rows that belong together, such as a heading and the rows below it. */
final class PageBreaks {
    /** The last rows of groups, by their first rows. */
    private final NavigableMap<Integer, Integer> groups = new TreeMap<>();

    /** Keeps rows on one page where they fit on it. */
    void keepTogether(int first, int last) {
        groups.put(first, last);
    }

    /**
     * Sets the breaks. A sheet without groups has none: programs break pages between rows by themselves.
     *
     * @param pagePoints the height of a page, in points of the sheet
     */
    void apply(XSSFSheet sheet, int lastRow, double pagePoints) {
        int start = 0;
        double used = 0;
        for (int row = 0; row <= lastRow && !groups.isEmpty(); row++) {
            used += points(sheet, row);
            // An empty row stays at the foot of a page.
            if (used > pagePoints && row > start && sheet.getRow(row) != null) {
                int first = first(row);
                start = first > start ? first : row;
                sheet.setRowBreak(start - 1);
                used = 0;
                for (int again = start; again <= row; again++) {
                    used += points(sheet, again);
                }
            }
        }
    }

    /** Returns the first row of the group of a row; the row itself if it is in no group. */
    private int first(int row) {
        Map.Entry<Integer, Integer> group = groups.floorEntry(row);
        return group != null && row <= group.getValue() ? group.getKey() : row;
    }

    private static double points(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.getDefaultRowHeightInPoints() : row.getZeroHeight() ? 0 : row.getHeightInPoints();
    }
}
