package nl.ncw.export.internal.ooxml;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.ncw.export.internal.ooxml.xml.CharacterEscapes;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads the custom document properties of a file. */
public final class CustomProperties {
    private static final int MAXIMUM = 10_000;

    private CustomProperties() {}

    /**
     * Returns the custom document properties.
     *
     * @param parts the parts of the file
     * @param file the relationships of the whole file
     * @return the values by name
     * @throws IOException if the properties cannot be read
     */
    public static Map<String, String> of(ZipParts parts, Relationships file) throws IOException {
        Map<String, String> properties = new HashMap<>();
        TextLimit limit = new TextLimit(MAXIMUM);
        // Metadata removers delete the part and leave the relationship.
        for (String part :
                file.parts("custom-properties").stream().filter(parts::has).toList()) {
            try (XmlPartReader xml = XmlPartReader.open(parts, part)) {
                String name = "";
                while (xml.next()) {
                    if (xml.name().equals("property")) {
                        name = xml.attribute("name");
                    } else if (!name.isEmpty()) {
                        String value = xml.text();
                        limit.accept(name + value);
                        properties.putIfAbsent(name, CharacterEscapes.decoded(value));
                    }
                }
            }
        }
        return properties;
    }
}
