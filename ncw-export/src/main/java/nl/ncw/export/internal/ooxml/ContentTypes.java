package nl.ncw.export.internal.ooxml;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Content types of the parts of a package. */
final class ContentTypes {
    static final String PART = "[Content_Types].xml";
    private static final int MAXIMUM = 10_000;

    private final TextLimit limit = new TextLimit(MAXIMUM);
    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    private ContentTypes() {}

    static ContentTypes of(ZipParts parts) throws IOException {
        ContentTypes types = new ContentTypes();
        try (XmlPartReader xml = XmlPartReader.open(parts, PART)) {
            while (xml.next()) {
                switch (xml.name()) {
                    case "Override" -> types.put(types.byPart, xml.attribute("PartName"), xml);
                    case "Default" -> types.put(types.byExtension, xml.attribute("Extension"), xml);
                    default -> {}
                }
            }
        }
        return types;
    }

    private void put(Map<String, String> types, String key, XmlPartReader xml) throws RefusedFileException {
        limit.accept(key + xml.attribute("ContentType"));
        types.put(key.toLowerCase(Locale.ROOT), xml.attribute("ContentType"));
    }

    /** Returns the content type of a part; empty if the file states none. */
    String of(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return byPart.getOrDefault("/" + name, byExtension.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ""));
    }
}
