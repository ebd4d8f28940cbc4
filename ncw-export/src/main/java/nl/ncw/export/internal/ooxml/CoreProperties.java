package nl.ncw.export.internal.ooxml;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.xml.XmlPartWriter;

/** Writes the core properties of a file: what programs and archives show of it (ECMA-376, part 2, 11). */
public final class CoreProperties {
    /** The content type of the part. */
    public static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

    /** The type of the relationship of the file to the part. */
    public static final String RELATIONSHIP =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /** The date of a file whose agreement has no revision: the first that a zip file can hold. */
    public static final LocalDate UNDATED = LocalDate.of(1980, 1, 1);

    private CoreProperties() {}

    /**
     * Returns the part of the core properties, with ncw as the creator.
     *
     * @param title the title of the document
     * @param subject the subject of the document
     * @param language the language tag of the document
     * @param dated the date of creation and of the last change
     * @return the bytes of the part
     */
    public static byte[] part(String title, String subject, String language, Optional<LocalDate> dated) {
        XmlPartWriter xml = new XmlPartWriter();
        xml.begin(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        String time = dated.orElse(UNDATED) + "T00:00:00Z";
        time(xml, "dcterms:created", time);
        xml.begin("dc:creator").text("ncw").end();
        xml.begin("dc:language").text(language).end();
        time(xml, "dcterms:modified", time);
        xml.begin("dc:subject").text(subject).end();
        xml.begin("dc:title").text(title).end();
        return xml.end().bytes();
    }

    private static void time(XmlPartWriter xml, String name, String time) {
        xml.begin(name, "xsi:type", "dcterms:W3CDTF").text(time).end();
    }
}
