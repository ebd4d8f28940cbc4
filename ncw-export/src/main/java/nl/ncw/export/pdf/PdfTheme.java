package nl.ncw.export.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.library.FormatLibrary;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import nl.ncw.export.internal.typesetting.content.Picture;
import nl.ncw.export.internal.typesetting.text.FontFamily;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.export.theme.ThemeFont;

/** Theme of a document in the terms of typesetting. */
record PdfTheme(Colour main, Colour accent, Optional<PdfTheme.Logo> logo, FontFamily fonts, boolean isUpright) {

    /** Logo with a description of it in words. */
    record Logo(Picture picture, String description) {}

    static PdfTheme of(DocumentTheme theme) {
        FormatLibrary.requireForPdf();
        return new PdfTheme(
                Colour.of(theme.mainRgb()),
                Colour.of(theme.accentRgb()),
                theme.logo().map(logo -> new Logo(Picture.png(logo.png()), logo.description())),
                theme.font().map(PdfTheme::family).orElseGet(FontFamily::liberationSans),
                theme.isUpright());
    }

    private static FontFamily family(ThemeFont font) {
        Map<FontStyle, byte[]> files = new EnumMap<>(FontStyle.class);
        files.put(FontStyle.REGULAR, font.regular());
        files.put(FontStyle.BOLD, font.bold());
        files.put(FontStyle.ITALIC, font.italic());
        files.put(FontStyle.BOLD_ITALIC, font.bold());
        return FontFamily.of(font.name(), files);
    }
}
