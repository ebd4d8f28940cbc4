package nl.ncw.export.internal.excel.sheet;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours of a workbook. Text has a contrast of at least 4.5 to 1 with its background. */
public enum Palette {
    WHITE(0xFFFFFF),
    TEXT(0x1C2733),
    QUIET(0x4F5D6B),
    DARK(0x154273),
    LINK(0x0B4F91),
    /** Background of fixed cells. */
    FIXED(0xF1F5F9),
    /** Borders of fixed cells. */
    LINE(0xC9D3DE),
    /** Borders of cells to fill in. */
    EDGE(0x8A99A8),
    BAR(0x9DBFE0),
    /** Background of cells that still have to be filled in. */
    WANTED(0xFFF3E2),
    MISSING(0xFFDDB5),
    MISSING_TEXT(0x7A3B00),
    DONE(0xE1F1E4),
    DONE_TEXT(0x1D5A2B),
    SETTLING(0xFFF4C2),
    SETTLING_TEXT(0x665000),
    /** Background of the rows of questions that are not asked. */
    NOT_ASKED(0xE3E7EC),
    WRONG(0xFBDEDB),
    WRONG_TEXT(0x8A1C12);

    private final int rgb;

    Palette(int rgb) {
        this.rgb = rgb;
    }

    /** Returns the colour with its opacity as the first byte, as the schema of the file format requires. */
    public XSSFColor colour() {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
