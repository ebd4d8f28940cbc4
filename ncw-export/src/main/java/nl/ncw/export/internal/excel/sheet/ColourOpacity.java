package nl.ncw.export.internal.excel.sheet;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** Adds to the colours of fonts the opacity that the schema of the file format requires and that POI leaves out. */
public final class ColourOpacity {
    private static final int WITHOUT_OPACITY = 3;

    private ColourOpacity() {}

    public static void complete(StylesTable styles) {
        styles.getFonts().stream().map(XSSFFont::getCTFont).forEach(ColourOpacity::complete);
        for (int i = 0; i < styles._getDXfsSize(); i++) {
            CTDxf conditional = styles.getDxfAt(i);
            if (conditional.isSetFont()) {
                complete(conditional.getFont());
            }
        }
    }

    private static void complete(CTFont font) {
        for (CTColor colour : font.getColorArray()) {
            byte[] rgb = colour.getRgb();
            if (rgb != null && rgb.length == WITHOUT_OPACITY) {
                colour.setRgb(new byte[] {(byte) 0xFF, rgb[0], rgb[1], rgb[2]});
            }
        }
    }
}
