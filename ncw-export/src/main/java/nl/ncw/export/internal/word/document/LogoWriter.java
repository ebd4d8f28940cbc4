package nl.ncw.export.internal.word.document;

import nl.ncw.export.internal.ooxml.LogoName;
import nl.ncw.export.theme.ThemeLogo;

/** Writer of the paragraph with the logo of a theme. Measures are in EMU, 12,700 of which are a point. */
final class LogoWriter {
    /** The id of the relationship to the image. */
    static final String LOGO = "rId5";

    private static final long BOX_WIDTH = 12_700L * 220;
    private static final long BOX_HEIGHT = 12_700L * 44;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String PLACEMENT = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final WordMarkup markup;

    LogoWriter(WordMarkup markup) {
        this.markup = markup;
    }

    /** Writes the logo, as large as fits in a box. */
    void write(ThemeLogo logo) {
        double scale = Math.min((double) BOX_WIDTH / logo.width(), (double) BOX_HEIGHT / logo.height());
        String width = String.valueOf(Math.round(logo.width() * scale));
        String height = String.valueOf(Math.round(logo.height() * scale));
        markup.paragraph("Normal").begin("w:r").begin("w:drawing");
        markup.begin("wp:inline", "xmlns:wp", PLACEMENT, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        markup.empty("wp:extent", "cx", width, "cy", height);
        markup.empty("wp:docPr", "id", "1", "name", LogoName.NAME, "descr", logo.description());
        markup.begin("a:graphic", "xmlns:a", DRAWING).begin("a:graphicData", "uri", PICTURE);
        markup.begin("pic:pic", "xmlns:pic", PICTURE).begin("pic:nvPicPr");
        markup.empty("pic:cNvPr", "id", "1", "name", LogoName.NAME)
                .empty("pic:cNvPicPr")
                .end();
        markup.begin("pic:blipFill").empty("a:blip", "xmlns:r", RELATIONSHIPS, "r:embed", LOGO);
        markup.begin("a:stretch").empty("a:fillRect").end().end();
        markup.begin("pic:spPr").begin("a:xfrm").empty("a:off", "x", "0", "y", "0");
        markup.empty("a:ext", "cx", width, "cy", height).end();
        markup.begin("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
        markup.end().end().end().end().end().end().end();
    }
}
