package nl.ncw.export.internal.excel.sheet;

import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.outline.DocumentOutline;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Print and view settings of sheets, and their protection. */
public final class PageSetup {
    /** The header of a page holds 255 characters in all, an ampersand counts as two, and names may be of any length. */
    private static final int MAXIMUM_IN_HEADER = 90;

    /** The width of a landscape page, in characters of 8 points or more. */
    public static final int LANDSCAPE_CHARACTERS = 181;

    /** The width of a portrait page, in characters of 8 points or more. */
    public static final int PORTRAIT_CHARACTERS = 125;

    private static final double SHORT_SIDE_INCHES = 8.27;
    private static final double LONG_SIDE_INCHES = 11.69;
    private static final double SIDE_INCHES = 0.3;
    private static final double TOP_INCHES = 0.55;
    private static final double HEADER_INCHES = 0.25;
    private static final double POINTS_PER_INCH = 72;

    /** The width of a column's character in Excel. LibreOffice has 5.5 points, so that its pages hold more rows. */
    private static final double CHARACTER_POINTS = 5.25;

    /** The part of a page that is planned, because printers differ. */
    private static final double PLANNED = 0.98;

    private final DocumentOutline outline;

    public PageSetup(DocumentOutline outline) {
        this.outline = outline;
    }

    /** Returns the width of the page on which columns are printed that need so many characters, in characters. */
    public static int characters(int needed) {
        return needed <= PORTRAIT_CHARACTERS ? PORTRAIT_CHARACTERS : LANDSCAPE_CHARACTERS;
    }

    /**
     * Sets up a finished sheet. It is printed from column B to the last column, down to the last row that was written.
     */
    public void apply(SheetWriter writer, int lastColumn) {
        apply(writer, lastColumn, writer.next() - 1);
    }

    /** Sets up a finished sheet. It is printed from column B to a column, down to a row. */
    public void apply(SheetWriter writer, int lastColumn, int lastRow) {
        XSSFSheet sheet = writer.sheet;
        int width = writer.width(lastColumn);
        page(sheet, width > PORTRAIT_CHARACTERS);
        writer.breakPages(lastRow, pagePoints(width));
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(index, SheetWriter.FIRST_COLUMN, lastColumn, 0, lastRow);
        sheet.setDisplayGridlines(false);
        protect(sheet);
    }

    /** Returns the height of the rows on a page, in points of the sheet, which is printed in the width of the page. */
    private static double pagePoints(int characters) {
        boolean landscape = characters > PORTRAIT_CHARACTERS;
        double width = (landscape ? LONG_SIDE_INCHES : SHORT_SIDE_INCHES) - 2 * SIDE_INCHES;
        double height = (landscape ? SHORT_SIDE_INCHES : LONG_SIDE_INCHES) - 2 * TOP_INCHES;
        double scale = Math.min(1, width * POINTS_PER_INCH / (characters * CHARACTER_POINTS));
        return PLANNED * height * POINTS_PER_INCH / scale;
    }

    private void page(XSSFSheet sheet, boolean landscape) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, TOP_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, TOP_INCHES);
        sheet.setMargin(PageMargin.HEADER, HEADER_INCHES);
        sheet.setMargin(PageMargin.FOOTER, HEADER_INCHES);
        Header header = sheet.getHeader();
        header.setLeft(escaped(outline.title()));
        header.setRight(escaped(TextMeasure.oneLine(outline.parties(), MAXIMUM_IN_HEADER)));
        Footer footer = sheet.getFooter();
        footer.setLeft("&A");
        footer.setRight(DocumentLabels.in(outline.locale()).get("page", "&P", "&N"));
    }

    /**
     * Protects fixed cells from mistakes, without a password. Formatting, sorting, and adding or deleting rows stay
     * allowed.
     */
    public static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockInsertHyperlinks(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }

    /** Freezes the rows down to a header, and repeats the header on each printed page. */
    public static void keepHeader(XSSFSheet sheet, int row) {
        repeatHeader(sheet, row);
        sheet.createFreezePane(0, row + 1);
    }

    /** Repeats a header on each printed page. */
    public static void repeatHeader(XSSFSheet sheet, int row) {
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    }

    /** Selects the cell at which a sheet opens. */
    public static void select(XSSFSheet sheet, int row, int column) {
        sheet.setActiveCell(new CellAddress(row, column));
    }

    /** Escapes the ampersand, which starts a code in headers and footers. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
