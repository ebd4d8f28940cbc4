package nl.ncw.export.internal.ooxml.word;

import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/**
 * Names of the fonts of a text.
 *
 * @param ascii the font of the characters up to 007F; empty if none is named
 * @param highAnsi the font of other characters, as far as they are Latin or signs; empty if none is named
 */
record FontNames(String ascii, String highAnsi) {
    static final FontNames NONE = new FontNames("", "");

    /** Reads the fonts of the current element. A font of the theme, which is no symbol font, comes before a name. */
    static FontNames of(XmlPartReader xml) {
        String asciiTheme = xml.attribute("asciiTheme");
        String highAnsiTheme = xml.attribute("hAnsiTheme");
        return new FontNames(
                asciiTheme.isEmpty() ? xml.attribute("ascii") : asciiTheme,
                highAnsiTheme.isEmpty() ? xml.attribute("hAnsi") : highAnsiTheme);
    }

    /** Returns these fonts, with others where none is named. */
    FontNames or(FontNames others) {
        return new FontNames(ascii.isEmpty() ? others.ascii : ascii, highAnsi.isEmpty() ? others.highAnsi : highAnsi);
    }
}
