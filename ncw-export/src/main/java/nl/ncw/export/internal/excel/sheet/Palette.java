package nl.ncw.export.internal.excel.sheet;

import java.util.function.ToIntFunction;
import nl.ncw.export.theme.DocumentTheme;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours of a workbook. Text has a contrast of at least 4.5 to 1 with its background. */
public enum Palette {
    WHITE(0xFFFFFF),
    TEXT(0x1C2733),
    QUIET(0x4F5D6B),
    DARK(DocumentTheme::mainRgb),
    LINK(DocumentTheme::mainRgb),
    /** Background of fixed cells. */
    FIXED(0xF1F5F9),
    /** Borders of fixed cells. */
    LINE(0xC9D3DE),
    /** Borders of cells to fill in. */
    EDGE(0x8A99A8),
    BAR(theme -> theme.mainTint(0.45f)),
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

    private final ToIntFunction<DocumentTheme> colour;

    /** Creates a colour that is the same in every theme, because it means something or is neutral. */
    Palette(int rgb) {
        this(theme -> rgb);
    }

    Palette(ToIntFunction<DocumentTheme> colour) {
        this.colour = colour;
    }

    /** Returns the colour with its opacity as the first byte, as the schema of the file format requires. */
    public XSSFColor in(DocumentTheme theme) {
        int rgb = colour.applyAsInt(theme);
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
