package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Fonts of the styles of a document. */
final class StyleFonts {
    private static final int MAXIMUM_BASES = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private String defaultStyle = "";
    private FontNames defaults = FontNames.NONE;

    private StyleFonts() {}

    static StyleFonts of(ZipParts parts, Relationships document, TextLimit limit) throws IOException {
        StyleFonts fonts = new StyleFonts();
        for (String part : document.parts("styles")) {
            if (parts.has(part)) {
                try (XmlPartReader xml = XmlPartReader.open(parts, part)) {
                    while (xml.next()) {
                        fonts.element(xml, limit);
                    }
                }
            }
        }
        return fonts;
    }

    private void element(XmlPartReader xml, TextLimit limit) throws IOException {
        switch (xml.name()) {
            case "docDefaults" -> defaults = style(xml).fonts;
            case "style" -> {
                String id = xml.attribute("styleId");
                if (xml.attribute("type").equals("paragraph") && xml.is("default", false)) {
                    defaultStyle = id;
                }
                Style style = style(xml);
                limit.accept(id + style.base + style.fonts);
                styles.put(id, style);
            }
            default -> {
                // Other elements describe which styles programs offer.
            }
        }
    }

    private static Style style(XmlPartReader xml) throws IOException {
        String base = "";
        FontNames fonts = FontNames.NONE;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "basedOn" -> base = xml.attribute("val");
                case "rFonts" -> fonts = FontNames.of(xml);
                case "tblStylePr" -> xml.ignore();
                default -> {
                    // Other elements enclose fonts or describe other properties.
                }
            }
        }
        return new Style(base, fonts);
    }

    /** Returns the fonts of a style and of those that it is based on. */
    FontNames of(String id) {
        FontNames fonts = FontNames.NONE;
        Style style = styles.get(id);
        for (int i = 0; style != null && i < MAXIMUM_BASES; i++) {
            fonts = fonts.or(style.fonts);
            style = styles.get(style.base);
        }
        return fonts;
    }

    /** Returns the fonts of text in a paragraph style; the default style if the id is empty. */
    FontNames ofParagraph(String id) {
        return of(id.isEmpty() ? defaultStyle : id).or(defaults);
    }

    private record Style(String base, FontNames fonts) {}
}
