package nl.ncw.export.internal.ooxml.xml;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML part in memory, without checked exceptions. Names are written with their prefixes. */
public final class XmlPartWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** Creates an empty part. */
    public XmlPartWriter() {
        try {
            // The writer of the platform writes names and quotes one by one, so they are collected before they are
            // encoded.
            xml = FACTORY.createXMLStreamWriter(
                    new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
            xml.writeProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /**
     * Writes a start tag.
     *
     * @param name the name of the element
     * @param attributes the names and values of the attributes, alternating
     * @return this
     */
    public XmlPartWriter begin(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /**
     * Writes the end tag of the innermost open element.
     *
     * @return this
     */
    public XmlPartWriter end() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /**
     * Writes an element without content.
     *
     * @param name the name of the element
     * @param attributes the names and values of the attributes, alternating
     * @return this
     */
    public XmlPartWriter empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement(name);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    /**
     * Writes text.
     *
     * @param text the text
     * @return this
     */
    public XmlPartWriter text(String text) {
        try {
            xml.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /**
     * Returns the bytes of the part.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        try {
            xml.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    private static IllegalStateException unexpected(XMLStreamException e) {
        return new IllegalStateException("nothing can fail in memory", e);
    }
}
