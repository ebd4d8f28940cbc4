package nl.ncw.export.internal.ooxml.word;

import java.util.Optional;
import nl.ncw.export.internal.ooxml.symbol.SymbolFont;
import nl.ncw.export.internal.ooxml.symbol.SymbolText;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Fonts of the current run, as far as they decide what its text shows. */
final class RunFonts {
    private static final int LAST_ASCII = 0x7F;
    private static final int PRIVATE_USE = 0xE000;
    private static final int PRIVATE_USE_END = 0xF8FF;

    private final StyleFonts styles;
    private String paragraphStyle = "";
    private FontNames own = FontNames.NONE;
    private FontNames ofStyle = FontNames.NONE;

    RunFonts(StyleFonts styles) {
        this.styles = styles;
    }

    /** Begins a paragraph, or goes on with the one around it. Returns the style of the paragraph before. */
    String paragraph(String style) {
        String before = paragraphStyle;
        paragraphStyle = style;
        run();
        return before;
    }

    /** Begins a run. */
    void run() {
        own = FontNames.NONE;
        ofStyle = FontNames.NONE;
    }

    /** Reads the fonts in the current element. */
    void named(XmlPartReader xml) {
        own = FontNames.of(xml);
    }

    void styled(String style) {
        ofStyle = styles.of(style);
    }

    /** Returns what a text shows. */
    SymbolText read(String text) {
        FontNames names = own.or(ofStyle).or(styles.ofParagraph(paragraphStyle));
        Optional<SymbolFont> ascii = SymbolFont.of(names.ascii());
        Optional<SymbolFont> others = SymbolFont.of(names.highAnsi());
        if (ascii.isEmpty() && others.isEmpty()) {
            return SymbolText.plain(text);
        }
        return SymbolText.of(text, character -> {
            boolean isPrivate = character >= PRIVATE_USE && character <= PRIVATE_USE_END;
            return character <= LAST_ASCII ? ascii : isPrivate ? others.or(() -> ascii) : others;
        });
    }

    /** Reads the symbol in the current element. */
    SymbolText sign(XmlPartReader xml) {
        String font = xml.attribute("font");
        FontNames names = own.or(ofStyle).or(styles.ofParagraph(paragraphStyle));
        return SymbolText.sign(font.isEmpty() ? names.highAnsi() : font, xml.attribute("char"));
    }
}
