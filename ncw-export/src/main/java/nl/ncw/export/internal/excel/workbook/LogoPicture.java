package nl.ncw.export.internal.excel.workbook;

import nl.ncw.export.internal.ooxml.LogoName;
import nl.ncw.export.theme.ThemeLogo;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The logo of a theme on a sheet, as large as fits in a box. Measures are in EMU, 12,700 of which are a point. */
final class LogoPicture {
    /** The height of a row that has room for a logo. */
    static final int ROOM_POINTS = 48;

    private static final long BOX_WIDTH = Units.toEMU(170);
    private static final long BOX_HEIGHT = Units.toEMU(44);

    private final XSSFSheet sheet;
    private final ThemeLogo logo;

    LogoPicture(XSSFSheet sheet, ThemeLogo logo) {
        this.sheet = sheet;
        this.logo = logo;
    }

    /** Draws the logo with its upper left corner in a cell. */
    void draw(int row, int column) {
        double scale = Math.min((double) BOX_WIDTH / logo.width(), (double) BOX_HEIGHT / logo.height());
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        anchor.setRow1(row);
        anchor.setCol1(column);
        end(anchor, Math.round(logo.width() * scale), Math.round(logo.height() * scale));
        int picture = sheet.getWorkbook().addPicture(logo.png(), Workbook.PICTURE_TYPE_PNG);
        XSSFPicture drawn = sheet.createDrawingPatriarch().createPicture(anchor, picture);
        drawn.getCTPicture().getNvPicPr().getCNvPr().setName(LogoName.NAME);
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(logo.description());
    }

    /** Ends an anchor where a picture of a size ends, by the sizes of columns and rows. */
    private void end(XSSFClientAnchor anchor, long width, long height) {
        long left = width;
        int column = anchor.getCol1();
        for (; left >= columnWidth(column); column++) {
            left -= columnWidth(column);
        }
        long above = height;
        int row = anchor.getRow1();
        for (; above >= rowHeight(row); row++) {
            above -= rowHeight(row);
        }
        anchor.setCol2(column);
        anchor.setDx2((int) left);
        anchor.setRow2(row);
        anchor.setDy2((int) above);
    }

    private long columnWidth(int column) {
        return Units.pixelToEMU(Math.round(sheet.getColumnWidthInPixels(column)));
    }

    private long rowHeight(int number) {
        XSSFRow row = sheet.getRow(number);
        return Units.toEMU(row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints());
    }
}
