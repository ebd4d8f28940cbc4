package nl.ncw.export.internal.typesetting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.digest.Seal;

/**
 * Metadata of a file. PDF stores it twice, in the information dictionary and in the XMP packet, which must
 * agree.
 *
 * @param title the title
 * @param language the language
 * @param subject the subject
 * @param creator the program that made the content
 * @param dated the moment of the last modification of the content
 * @param part the part of PDF/A that the file conforms to
 * @param seal the digests of the pages and of the embedded files
 */
record PdfMetadata(
        String title,
        String language,
        Optional<String> subject,
        String creator,
        Optional<Instant> dated,
        int part,
        Seal seal) {

    /** The program that writes the file. */
    static final String PRODUCER = "OpenPDF";

    private static final int WITH_ATTACHMENTS = 3;
    private static final int WITHOUT_ATTACHMENTS = 2;

    static PdfMetadata of(Publication publication, Seal seal) {
        PublicationMetadata description = publication.description();
        return new PdfMetadata(
                printable(description.title()),
                description.language().toLanguageTag(),
                description.subject().map(PdfMetadata::printable),
                printable(description.creator()),
                description.dated(),
                publication.attachments().isEmpty() ? WITHOUT_ATTACHMENTS : WITH_ATTACHMENTS,
                seal);
    }

    /** Returns a text as one line, without characters that XML cannot hold. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.replaceAll("\\s+", " ").strip().codePoints().forEach(codePoint -> {
            boolean unfit = codePoint < ' '
                    || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                    || codePoint == 0xFFFE
                    || codePoint == 0xFFFF;
            printable.appendCodePoint(unfit ? 0xFFFD : codePoint);
        });
        return printable.toString();
    }

    /** Returns the XMP packet. */
    byte[] packet() {
        StringBuilder xmp = new StringBuilder();
        xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xmp.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xmp.append("""
                <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                """);
        xmp.append("<dc:format>application/pdf</dc:format>\n");
        alternatives(xmp, "dc:title", title);
        subject.ifPresent(text -> alternatives(xmp, "dc:description", text));
        xmp.append("<dc:language><rdf:Bag><rdf:li>").append(language).append("</rdf:li></rdf:Bag></dc:language>\n");
        element(xmp, "xmp:CreatorTool", creator);
        dated.map(Instant::toString).ifPresent(moment -> {
            element(xmp, "xmp:CreateDate", moment);
            element(xmp, "xmp:ModifyDate", moment);
        });
        element(xmp, "pdf:Producer", PRODUCER);
        element(xmp, "pdfaid:part", String.valueOf(part));
        element(xmp, "pdfaid:conformance", "A");
        element(xmp, "pdfuaid:part", "1");
        xmp.append("</rdf:Description>\n");
        xmp.append(seal.properties());
        xmp.append(EXTENSION.formatted(Seal.schema()));
        xmp.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return xmp.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void alternatives(StringBuilder xmp, String name, String text) {
        xmp.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        xmp.append(escaped(text));
        xmp.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }

    private static void element(StringBuilder xmp, String name, String text) {
        xmp.append('<').append(name).append('>').append(escaped(text));
        xmp.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Description of the properties that PDF/A does not know: the PDF/UA identifier and the seal. */
    private static final String EXTENSION = """
            <rdf:Description rdf:about=""
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of PDF/UA that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li>
            %s</rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;
}
