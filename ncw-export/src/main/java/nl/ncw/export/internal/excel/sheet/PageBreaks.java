package nl.ncw.export.internal.excel.sheet;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Page breaks of a sheet, before rows that belong together, such as a heading and the rows below it. */
final class PageBreaks {
    /** The groups by their first rows. */
    private final NavigableMap<Integer, Group> groups = new TreeMap<>();

    /** Keeps rows on one page where they fit on it; where they do not, those down to a row. */
    void keepTogether(int first, int least, int last) {
        groups.put(first, new Group(least, last));
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
                int first = first(sheet, row, pagePoints);
                start = first > start ? first : row;
                sheet.setRowBreak(start - 1);
                used = repeated(sheet);
                for (int again = start; again <= row; again++) {
                    used += points(sheet, again);
                }
            }
        }
    }

    /** Returns the first row that goes to the next page with a row: that of its group, or the row itself. */
    private int first(XSSFSheet sheet, int row, double pagePoints) {
        Map.Entry<Integer, Group> group = groups.floorEntry(row);
        if (group == null || row > group.getValue().last()) {
            return row;
        }
        int first = group.getKey();
        boolean kept = row <= group.getValue().least()
                || IntStream.rangeClosed(first, group.getValue().last())
                                .mapToDouble(each -> points(sheet, each))
                                .sum()
                        <= pagePoints;
        return kept ? first : row;
    }

    /** Returns the height of the header that is repeated on each page. */
    private static double repeated(XSSFSheet sheet) {
        CellRangeAddress rows = sheet.getRepeatingRows();
        return rows == null
                ? 0
                : IntStream.rangeClosed(rows.getFirstRow(), rows.getLastRow())
                        .mapToDouble(row -> points(sheet, row))
                        .sum();
    }

    private static double points(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.getDefaultRowHeightInPoints() : row.getZeroHeight() ? 0 : row.getHeightInPoints();
    }

    /**
     * Rows that belong together.
     *
     * @param least the last row of those that are kept together where the group is longer than a page
     */
    private record Group(int least, int last) {}
}
