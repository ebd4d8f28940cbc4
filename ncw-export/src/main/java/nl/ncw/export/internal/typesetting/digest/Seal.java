package nl.ncw.export.internal.typesetting.digest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.export.internal.digest.Sha256;

/**
 * What a file says of its own content, in its metadata, so that a change to one part of it shows: the digest of what each page
 * says and that of each file inside it. It tells a slip from the original, not a forger from the author: who changes a file can
 * change its seal too. Against that, a file is signed.
 *
 * @param pages the digest of each page, as {@link PageTextDigest} makes it, in their order
 * @param files the digest of each file inside
 */
public record Seal(List<String> pages, List<String> files) {
    private static final String NAMESPACE = "urn:nl.ncw:pdf-seal:1:";
    private static final String PREFIX = "ncwseal";
    private static final String DIGESTS = "((?:[0-9a-f]{64} ?)*)";

    // Copies the lists.
    public Seal {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }

    /**
     * The seal of a file.
     *
     * @param pages the digest of each page
     * @param files the content of each file inside
     * @return the seal
     */
    public static Seal of(List<String> pages, List<byte[]> files) {
        return new Seal(pages, files.stream().map(Sha256::hexadecimal).toList());
    }

    /**
     * Whether a file is one of those that were put inside.
     *
     * @param content the content of the file
     * @return whether it is, byte for byte
     */
    public boolean holds(byte[] content) {
        return files.contains(Sha256.hexadecimal(content));
    }

    /** The seal in a packet of metadata, whichever program wrote the packet. */
    public static Optional<Seal> in(byte[] packet) {
        String xmp = new String(packet, StandardCharsets.UTF_8);
        return property("pages", xmp).flatMap(pages -> property("files", xmp).map(files -> new Seal(pages, files)));
    }

    /** A property is an element in some packets and an attribute in others. */
    private static Optional<List<String>> property(String name, String xmp) {
        Matcher found = Pattern.compile(PREFIX + ":" + name + "(?:\\s*=\\s*[\"']|\\s*>)\\s*" + DIGESTS + "\\s*[\"'<]")
                .matcher(xmp);
        return found.find()
                ? Optional.of(
                        found.group(1).isEmpty()
                                ? List.of()
                                : List.of(found.group(1).strip().split(" ")))
                : Optional.empty();
    }

    /**
     * The properties that say this, for a packet of XMP.
     *
     * @return an element of RDF
     */
    public String properties() {
        return """
                <rdf:Description rdf:about="" xmlns:%1$s="%2$s">
                <%1$s:pages>%3$s</%1$s:pages>
                <%1$s:files>%4$s</%1$s:files>
                </rdf:Description>
                """.formatted(PREFIX, NAMESPACE, String.join(" ", pages), String.join(" ", files));
    }

    /**
     * What PDF/A asks to be told of these properties: a member of {@code pdfaExtension:schemas}.
     *
     * @return an item of an RDF bag
     */
    public static String schema() {
        return """
                <rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>Seal of pages and attached files</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>%s</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq>
                %s%s</rdf:Seq></pdfaSchema:property>
                </rdf:li>
                """.formatted(
                        NAMESPACE,
                        PREFIX,
                        described("pages", "SHA-256 of the text of each page"),
                        described("files", "SHA-256 of each attached file"));
    }

    private static String described(String name, String description) {
        return """
                <rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>%s</pdfaProperty:name>
                <pdfaProperty:valueType>Text</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>%s</pdfaProperty:description>
                </rdf:li>
                """.formatted(name, description);
    }
}
