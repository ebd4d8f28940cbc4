package nl.ncw.export.internal.typesetting.digest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.export.internal.digest.Sha256;

/**
 * Digests of the pages and the embedded files of a PDF file, stored in its metadata. A seal reveals an accidental
 * change to one part of the file. It does not protect against forgery, since a forger can change the seal too; a
 * signature does.
 *
 * @param pages the digest of each page, as computed by {@link PageTextDigest}, in page order
 * @param files the digest of each embedded file
 */
public record Seal(List<String> pages, List<String> files) {
    private static final String NAMESPACE = "urn:nl.ncw:pdf-seal:1:";
    private static final String PREFIX = "ncwseal";
    private static final int DIGEST_CHARACTERS = 64;
    // Of characters, not of digests: a repeated group takes stack for each page.
    private static final String DIGESTS = "([0-9a-f ]*+)";

    // Copies the lists.
    public Seal {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }

    /**
     * Creates the seal of a file.
     *
     * @param pages the digest of each page
     * @param files the content of each embedded file
     * @return the seal
     */
    public static Seal of(List<String> pages, List<byte[]> files) {
        return new Seal(pages, files.stream().map(Sha256::hexadecimal).toList());
    }

    /**
     * Returns whether a file is one of the embedded files.
     *
     * @param content the content of the file
     * @return whether it equals an embedded file, byte for byte
     */
    public boolean holds(byte[] content) {
        return files.contains(Sha256.hexadecimal(content));
    }

    /** Returns the seal in an XMP packet, also one that another program has rewritten. */
    public static Optional<Seal> in(byte[] packet) {
        String xmp = new String(packet, StandardCharsets.UTF_8);
        return property("pages", xmp).flatMap(pages -> property("files", xmp).map(files -> new Seal(pages, files)));
    }

    /** Returns the values of a property. Some packets store it as an element, others as an attribute. */
    private static Optional<List<String>> property(String name, String xmp) {
        Matcher found = Pattern.compile(PREFIX + ":" + name + "(?:\\s*=\\s*[\"']|\\s*>)\\s*" + DIGESTS + "\\s*[\"'<]")
                .matcher(xmp);
        return found.find()
                ? Optional.of(Stream.of(found.group(1).split(" "))
                                .filter(digest -> !digest.isEmpty())
                                .toList())
                        .filter(digests -> digests.stream().allMatch(digest -> digest.length() == DIGEST_CHARACTERS))
                : Optional.empty();
    }

    /**
     * Returns the seal as properties of an XMP packet.
     *
     * @return an RDF element
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
     * Returns the description of these properties that PDF/A requires: a member of {@code pdfaExtension:schemas}.
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
