package nl.ncw.export.internal.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ncw.export.internal.ooxml.xml.XmlPartWriter;

/**
 * Writer of Office Open XML files: parts, their content types and the relationships between them (ECMA-376, part 2). The
 * same parts give the same bytes. It is our own since Apache POI looks on the whole class path for a transformer of XML
 * for each set of relationships that it saves, which takes longer than the rest of a document.
 */
public final class OfficeFileWriter {
    private static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** The source of the relationships of the whole file. */
    private static final String FILE = "";

    /** The time of all entries, since equal documents differ only in the time of writing. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final XmlPartWriter types = new XmlPartWriter().begin("Types", "xmlns", CONTENT_TYPES);
    private final Map<String, XmlPartWriter> relationships = new LinkedHashMap<>();

    /** Creates a file without parts. */
    public OfficeFileWriter() {
        types.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
    }

    /**
     * Adds a part.
     *
     * @param name the name of the part, without a leading slash
     * @param type the content type
     * @param content the bytes of the part
     * @return this
     */
    public OfficeFileWriter part(String name, String type, byte[] content) {
        parts.put(name, content);
        types.empty("Override", "PartName", "/" + name, "ContentType", type);
        return this;
    }

    /**
     * Relates the whole file to a part.
     *
     * @param id the id of the relationship
     * @param type the type of the relationship, a URI
     * @param target the name of the part
     * @return this
     */
    public OfficeFileWriter relate(String id, String type, String target) {
        return relate(FILE, id, type, target);
    }

    /**
     * Relates a part to another one in the same folder or below.
     *
     * @param from the name of the part
     * @param id the id of the relationship, by which the part refers to the other one
     * @param type the type of the relationship, a URI
     * @param target the name of the other part
     * @return this
     */
    public OfficeFileWriter relate(String from, String id, String type, String target) {
        int folder = from.lastIndexOf('/') + 1;
        if (!target.startsWith(from.substring(0, folder))) {
            throw new IllegalArgumentException(target + " is not beside " + from);
        }
        relationships
                .computeIfAbsent(from, part -> new XmlPartWriter().begin("Relationships", "xmlns", RELATIONSHIPS))
                .empty("Relationship", "Id", id, "Type", type, "Target", target.substring(folder));
        return this;
    }

    /**
     * Returns the file.
     *
     * @param level how much the parts are compressed, from 0 to 9 (see {@link java.util.zip.Deflater})
     * @return the bytes
     * @throws IOException if the parts cannot be packed
     */
    public byte[] bytes(int level) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            // The content types come first: programs recognise the file by them.
            write(zip, ContentTypes.PART, types.end().bytes());
            for (Map.Entry<String, XmlPartWriter> related : relationships.entrySet()) {
                write(
                        zip,
                        Relationships.part(related.getKey()),
                        related.getValue().end().bytes());
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
