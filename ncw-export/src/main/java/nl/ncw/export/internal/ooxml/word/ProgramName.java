package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.regex.Pattern;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.xml.XmlPart;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/**
 * Program that saved a document, as far as it affects reading.
 *
 * @param escapes whether the program writes {@code _x0041_} as {@code _x005F_x0041_}, as LibreOffice does and as only
 *     workbooks should
 */
record ProgramName(boolean escapes) {
    private static final Pattern ESCAPE = Pattern.compile("_x005F_(?=x[0-9A-Fa-f]{4}_)");

    static ProgramName of(ZipParts parts, Relationships file) throws IOException {
        boolean escapes = false;
        for (String part : file.parts("extended-properties")) {
            if (parts.has(part)) {
                try (XmlPart xml = XmlPart.open(parts, part)) {
                    while (xml.next()) {
                        if (xml.name().equals("Application")) {
                            escapes |= xml.text().startsWith("LibreOffice");
                        }
                    }
                }
            }
        }
        return new ProgramName(escapes);
    }

    /** Returns a text with its escapes decoded, if the program writes them. */
    String read(String text) {
        return escapes && text.contains("_x005F_") ? ESCAPE.matcher(text).replaceAll("_") : text;
    }
}
