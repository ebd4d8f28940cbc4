package nl.ncw.export.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a workbook's cells. */
final class Styles {
    static final int FONT_POINTS = 10;

    /** Arial is on every machine with Excel, and Liberation Sans, with the same widths, where LibreOffice runs. */
    private static final String FONT = "Arial";

    private static final byte[] DARK = {0x15, 0x42, 0x73};
    private static final byte[] LIGHT = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF5};
    private static final byte[] LINE = {(byte) 0x8A, (byte) 0x99, (byte) 0xA8};
    private static final byte[] WHITE = {-1, -1, -1};
    private static final short AS_TEXT = 0x31;

    final XSSFFont plain;
    final XSSFFont bold;
    final XSSFCellStyle title;
    final XSSFCellStyle subtitle;
    final XSSFCellStyle header;
    final XSSFCellStyle label;
    final XSSFCellStyle text;
    final XSSFCellStyle answer;
    final XSSFCellStyle number;

    Styles(XSSFWorkbook workbook) {
        // The first font of a workbook is the one by which column widths are measured.
        plain = workbook.getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints((short) FONT_POINTS);
        bold = font(workbook, FONT_POINTS, true);
        title = style(workbook, font(workbook, 18, true));
        title.setWrapText(false);
        subtitle = style(workbook, font(workbook, 12, true));
        subtitle.setWrapText(false);
        text = bordered(style(workbook, plain));
        label = asText(filled(bordered(style(workbook, bold)), LIGHT));
        XSSFFont white = font(workbook, FONT_POINTS, true);
        white.setColor(new XSSFColor(WHITE));
        header = filled(bordered(style(workbook, white)), DARK);
        number = bordered(style(workbook, plain));
        number.setAlignment(HorizontalAlignment.CENTER);
        answer = asText(bordered(style(workbook, plain)));
    }

    /** Keeps Excel, in two ways, from taking a text for a formula, a number or a date once somebody edits the cell. */
    private static XSSFCellStyle asText(XSSFCellStyle style) {
        style.setQuotePrefixed(true);
        style.setDataFormat(AS_TEXT);
        return style;
    }

    private static XSSFFont font(XSSFWorkbook workbook, int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        XSSFColor line = new XSSFColor(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
