package nl.ncw.export.internal.ooxml.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Input of XML parts from untrusted files: their characters, and a parser with access to nothing else. */
final class SecureXmlInput {
    private static final XMLInputFactory FACTORY = factory();

    private SecureXmlInput() {}

    /** Returns a parser of the markup of a part. */
    static XMLStreamReader parser(Reader characters) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(characters);
    }

    /**
     * Creates the parser of the Java platform, whatever else is on the class path, with access to nothing outside the
     * part.
     */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        // The limit would also count each &amp; and &quot;, of which a large workbook of LibreOffice has very many.
        // There are no other entities: MarkupLimitReader refuses anything that could declare them.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        return factory;
    }

    /** Decodes a part. Office Open XML allows UTF-8, and UTF-16 with a byte order mark. */
    static Reader decoded(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(3);
        int first = buffered.read();
        int second = buffered.read();
        int third = buffered.read();
        boolean utf16 = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        boolean marked = first == 0xEF && second == 0xBB && third == 0xBF;
        if (!marked) {
            buffered.reset();
        }
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(
                buffered,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
