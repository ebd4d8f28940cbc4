package nl.ncw.export.internal.excel.sheet;

import java.util.HashMap;
import java.util.Map;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.export.theme.ThemeFont;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Styles of the cells of a workbook: white cells are to be filled in, shaded ones are fixed. */
public final class CellStyles {
    public static final int FONT_POINTS = 10;

    /** Arial is on every machine with Excel, and Liberation Sans, with the same widths, where LibreOffice runs. */
    private static final String FONT = "Arial";

    /** The built-in number format {@code @}. */
    private static final short AS_TEXT = 0x31;

    /** The built-in number format {@code 0%}. */
    private static final short AS_PERCENTAGE = 9;

    private final XSSFWorkbook workbook;
    private final DocumentTheme theme;
    private final String fontName;
    final XSSFFont plain;
    final XSSFFont bold;
    final XSSFFont quietFont;
    public final XSSFCellStyle title;
    public final XSSFCellStyle subtitle;
    final XSSFCellStyle prose;
    public final XSSFCellStyle link;
    public final XSSFCellStyle header;
    public final XSSFCellStyle label;
    public final XSSFCellStyle text;
    public final XSSFCellStyle quiet;
    public final XSSFCellStyle cellLink;
    public final XSSFCellStyle number;
    final XSSFCellStyle total;
    public final XSSFCellStyle percentage;
    public final XSSFCellStyle answer;
    public final XSSFCellStyle input;
    final XSSFCellStyle day;
    final XSSFCellStyle box;
    private final Map<String, XSSFCellStyle> amounts = new HashMap<>();
    public final XSSFCellStyle sample;
    public final XSSFCellStyle wantedSample;
    public final XSSFCellStyle anchor;

    /**
     * @param dayFormat the number format of days, in Excel's notation
     * @param theme the theme of colours and font
     */
    public CellStyles(XSSFWorkbook workbook, String dayFormat, DocumentTheme theme) {
        this.workbook = workbook;
        this.theme = theme;
        this.fontName = theme.font().map(ThemeFont::name).orElse(FONT);
        // The first font of a workbook is the one by which column widths are measured.
        plain = workbook.getFontAt(0);
        plain.setFontName(fontName);
        plain.setFontHeightInPoints((short) FONT_POINTS);
        bold = font(FONT_POINTS, true, Palette.TEXT);
        quietFont = font(FONT_POINTS, false, Palette.QUIET);
        title = unwrapped(style(font(18, true, Palette.DARK)));
        subtitle = unwrapped(style(font(12, true, Palette.DARK)));
        prose = asText(unwrapped(style(plain)));
        XSSFFont underlined = font(FONT_POINTS, false, Palette.LINK);
        underlined.setUnderline(Font.U_SINGLE);
        link = unwrapped(style(underlined));
        header = filled(bordered(style(font(FONT_POINTS, true, Palette.WHITE)), Palette.DARK), Palette.DARK);
        label = asText(fixed(bold));
        text = fixed(plain);
        quiet = fixed(quietFont);
        cellLink = fixed(underlined);
        number = centred(fixed(plain));
        total = centred(fixed(bold));
        percentage = centred(fixed(plain));
        percentage.setDataFormat(AS_PERCENTAGE);
        answer = asText(fixed(plain));
        input = asText(toWriteIn());
        day = toWriteIn();
        day.setDataFormat(workbook.createDataFormat().getFormat(dayFormat));
        day.setAlignment(HorizontalAlignment.LEFT);
        box = centred(asText(toWriteIn()));
        sample = toWriteIn();
        sample.setLocked(true);
        wantedSample = filled(toWriteIn(), Palette.WANTED);
        wantedSample.setLocked(true);
        anchor = asText(unwrapped(style(plain)));
    }

    /** Returns the style of cells to fill in with a number, whose number format shows the unit behind it. */
    XSSFCellStyle amount(String unit) {
        return amounts.computeIfAbsent(unit, name -> {
            XSSFCellStyle style = toWriteIn();
            String literal = "\"" + (" " + name).replace("\"", "") + "\"";
            style.setDataFormat(workbook.createDataFormat().getFormat("General" + literal));
            style.setAlignment(HorizontalAlignment.LEFT);
            return style;
        });
    }

    /**
     * Keeps Excel from taking a text for a formula, a number or a date once somebody edits the cell: by a quote prefix
     * and by the number format for text.
     */
    private static XSSFCellStyle asText(XSSFCellStyle style) {
        style.setQuotePrefixed(true);
        style.setDataFormat(AS_TEXT);
        return style;
    }

    private XSSFCellStyle fixed(XSSFFont font) {
        return filled(bordered(style(font), Palette.LINE), Palette.FIXED);
    }

    private XSSFCellStyle toWriteIn() {
        XSSFCellStyle style = filled(bordered(style(plain), Palette.EDGE), Palette.WHITE);
        style.setLocked(false);
        return style;
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle unwrapped(XSSFCellStyle style) {
        style.setWrapText(false);
        return style;
    }

    private XSSFFont font(int points, boolean bold, Palette colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour.in(theme));
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle bordered(XSSFCellStyle style, Palette colour) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour.in(theme));
        style.setBottomBorderColor(colour.in(theme));
        style.setLeftBorderColor(colour.in(theme));
        style.setRightBorderColor(colour.in(theme));
        return style;
    }

    private XSSFCellStyle filled(XSSFCellStyle style, Palette colour) {
        style.setFillForegroundColor(colour.in(theme));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
