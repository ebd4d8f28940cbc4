package nl.ncw.export.internal.ooxml;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.ncw.export.internal.ooxml.xml.CharacterEscapes;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.xml.XmlPartWriter;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads and writes the custom document properties of a file. */
public final class CustomProperties {
    /** The content type of the part. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    /** The type of the relationship of the file to the part. */
    public static final String RELATIONSHIP =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";

    private static final int MAXIMUM = 10_000;

    /** The id of the set of properties that users define (ECMA-376, part 1, 22.3.2.2). */
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /** The id of the first property; 0 and 1 are reserved. */
    private static final int FIRST_ID = 2;

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

    /**
     * Returns the part of custom document properties. It is written here since Apache POI searches all properties for
     * each one that it adds, and an agreement takes hundreds.
     *
     * @param properties the values by name, in the order in which they are written
     * @return the bytes of the part
     */
    public static byte[] part(Map<String, String> properties) {
        XmlPartWriter xml = new XmlPartWriter();
        xml.begin(
                "Properties",
                "xmlns",
                "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
                "xmlns:vt",
                "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
        int id = FIRST_ID;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            xml.begin("property", "fmtid", USER_DEFINED, "pid", String.valueOf(id++), "name", property.getKey());
            xml.begin("vt:lpwstr").text(property.getValue()).end().end();
        }
        return xml.end().bytes();
    }
}
