package nl.ncw.export.internal.ooxml.xml;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML part in memory, without checked exceptions. Names are written with their prefixes. */
public final class XmlPartWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final MarkupWriter markup = new MarkupWriter();
    private final XMLStreamWriter xml;

    /** Creates an empty part. */
    public XmlPartWriter() {
        try {
            xml = FACTORY.createXMLStreamWriter(markup);
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
            return markup.bytes();
        } catch (XMLStreamException e) {
            throw unexpected(e);
        }
    }

    private static IllegalStateException unexpected(XMLStreamException e) {
        return new IllegalStateException("nothing can fail in memory", e);
    }
}
