package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.regex.Pattern;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/**
 * Program that saved a document, as far as it affects reading.
 *
 * @param escapes whether the program writes {@code _x0041_} as {@code _x005F_x0041_}, as LibreOffice does and as only
 *     workbooks should
 */
record ProducingApplication(boolean escapes) {
    private static final Pattern ESCAPE = Pattern.compile("_x005F_(?=x[0-9A-Fa-f]{4}_)");

    static ProducingApplication of(ZipParts parts, Relationships file) throws IOException {
        boolean escapes = false;
        for (String part : file.parts("extended-properties")) {
            if (parts.has(part)) {
                try (XmlPartReader xml = XmlPartReader.open(parts, part)) {
                    while (xml.next()) {
                        if (xml.name().equals("Application")) {
                            escapes |= xml.text().startsWith("LibreOffice");
                        }
                    }
                }
            }
        }
        return new ProducingApplication(escapes);
    }

    /** Returns a text with its escapes decoded, if the program writes them. */
    String read(String text) {
        return escapes && text.contains("_x005F_") ? ESCAPE.matcher(text).replaceAll("_") : text;
    }
}
