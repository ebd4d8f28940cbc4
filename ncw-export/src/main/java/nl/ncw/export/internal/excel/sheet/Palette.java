package nl.ncw.export.internal.excel.sheet;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of a workbook. Text has a contrast of 4.5 to 1 or more with what is behind it. */
public enum Palette {
    WHITE(0xFFFFFF),
    TEXT(0x1C2733),
    QUIET(0x4F5D6B),
    DARK(0x154273),
    LINK(0x0B4F91),
    /** Behind what is fixed. */
    FIXED(0xF1F5F9),
    /** Around what is fixed. */
    LINE(0xC9D3DE),
    /** Around what is to be filled in. */
    EDGE(0x8A99A8),
    BAR(0x9DBFE0),
    /** Behind what is to be filled in and has to be. */
    WANTED(0xFFF3E2),
    MISSING(0xFFDDB5),
    MISSING_TEXT(0x7A3B00),
    DONE(0xE1F1E4),
    DONE_TEXT(0x1D5A2B),
    SETTLING(0xFFF4C2),
    SETTLING_TEXT(0x665000),
    WRONG(0xFBDEDB),
    WRONG_TEXT(0x8A1C12);

    private final int rgb;

    Palette(int rgb) {
        this.rgb = rgb;
    }

    /** The colour with its opacity before it, as the schema of the file format asks. */
    public XSSFColor colour() {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
