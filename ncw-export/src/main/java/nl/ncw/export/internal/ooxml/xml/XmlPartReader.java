package nl.ncw.export.internal.ooxml.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/**
 * Elements of an XML part, in document order. Elements are identified by local name, since the strict and the
 * transitional form of Office Open XML differ only in namespaces.
 */
public final class XmlPartReader implements AutoCloseable {
    /** The maximum length of one text. A cell holds 32,767 characters, each escaped with up to ten. */
    private static final int MAXIMUM_CHARACTERS = 1 << 20;

    private static final int MAXIMUM_DEPTH = 100;

    /**
     * The maximum number of different names in a part; the parser keeps each of them. Office Open XML has about 3,000.
     */
    private static final int MAXIMUM_NAMES = 10_000;

    private final String part;
    private final Reader characters;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private final PassedText passed = new PassedText();
    private int depth;

    private XmlPartReader(String part, Reader characters, XMLStreamReader xml) {
        this.part = part;
        this.characters = characters;
        this.xml = xml;
    }

    /**
     * Opens a part.
     *
     * @param parts the parts of the file
     * @param name the name of the part
     * @return the elements
     * @throws IOException if the part does not exist or cannot be read
     */
    public static XmlPartReader open(ZipParts parts, String name) throws IOException {
        Reader characters = new MarkupLimitReader(SecureXmlInput.decoded(parts.open(name)), name);
        try {
            return new XmlPartReader(name, characters, SecureXmlInput.parser(characters));
        } catch (XMLStreamException e) {
            characters.close();
            throw refusal(e, name);
        }
    }

    /**
     * Advances to the next start of an element.
     *
     * @return whether there is one
     * @throws IOException if the part cannot be read
     */
    public boolean next() throws IOException {
        return nextIn(0);
    }

    /**
     * Advances to the next start of an element inside the element at a depth.
     *
     * @param outer the depth of the containing element
     * @return whether there is one before the end of that element
     * @throws IOException if the part cannot be read
     */
    public boolean nextIn(int outer) throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    deeper();
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    passed.endLine();
                    depth--;
                    if (depth < outer) {
                        return false;
                    }
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    name(xml.getPITarget());
                } else {
                    pass(event);
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw refusal(e, part);
        }
    }

    /**
     * Makes this reader collect the text that callers pass over: text between the elements that they visit, and the
     * text of elements that they skip. Text that they read or ignore is not collected.
     *
     * @return this reader
     */
    public XmlPartReader collectingPassedText() {
        passed.collect(true);
        return this;
    }

    /**
     * Returns the text passed over since the last call, a line for each element that has text.
     *
     * @return the text; empty if there was none
     */
    public String takePassedText() {
        return passed.take();
    }

    private void pass(int event) throws RefusedFileException {
        if (passed.isCollected()) {
            append(event, passed.lines());
        }
    }

    /**
     * Returns the depth of the current element, unless its end was passed.
     *
     * @return the depth, 1 for the root
     */
    public int depth() {
        return depth;
    }

    /**
     * Returns the local name of the current element.
     *
     * @return the local name
     */
    public String name() {
        return xml.getLocalName();
    }

    /**
     * Returns the namespace of the current element.
     *
     * @return the namespace; empty if there is none
     */
    public String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /**
     * Returns the namespace of a prefix at the current element.
     *
     * @param prefix the prefix
     * @return the namespace; empty if the prefix is not declared
     */
    public String namespace(String prefix) {
        String namespace = xml.getNamespaceURI(prefix);
        return namespace == null ? "" : namespace;
    }

    /**
     * Returns the value of an attribute of the current element.
     *
     * @param name the local name of the attribute
     * @return the value; empty if the attribute is missing
     */
    public String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /**
     * Returns the value of an attribute that is a non-negative integer.
     *
     * @param name the local name of the attribute
     * @return the number, or -1 if the attribute is missing or malformed
     */
    public int number(String name) {
        return XmlNumbers.count(attribute(name));
    }

    /**
     * Returns the value of a Boolean attribute, such as {@code val}.
     *
     * @param name the local name of the attribute
     * @param otherwise the value if the attribute is missing
     * @return the value
     */
    public boolean is(String name, boolean otherwise) {
        String value = attribute(name);
        return value.isEmpty() ? otherwise : value.equals("1") || value.equals("true") || value.equals("on");
    }

    /**
     * Returns the text of the current element, and moves to its end.
     *
     * @return the text, without the text of nested elements
     * @throws IOException if the part cannot be read
     */
    public String text() throws IOException {
        StringBuilder text = new StringBuilder();
        walk(text, depth);
        return text.toString();
    }

    /**
     * Moves to the end of the current element. Its text is passed over.
     *
     * @throws IOException if the part cannot be read
     */
    public void skip() throws IOException {
        walk(new StringBuilder(), 0);
    }

    /**
     * Moves to the end of the current element, which holds no text that people see. Its text is not collected as
     * passed over.
     *
     * @throws IOException if the part cannot be read
     */
    public void ignore() throws IOException {
        boolean collected = passed.collect(false);
        skip();
        passed.collect(collected);
    }

    /** Moves to the end of the current element, and appends the text directly in elements at a depth. */
    private void walk(StringBuilder text, int own) throws IOException {
        int outside = depth - 1;
        try {
            while (depth > outside) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    deeper();
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    passed.endLine();
                    depth--;
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    name(xml.getPITarget());
                } else if (depth == own) {
                    append(event, text);
                } else {
                    pass(event);
                }
            }
        } catch (XMLStreamException e) {
            throw refusal(e, part);
        }
    }

    private void append(int event, StringBuilder text) throws RefusedFileException {
        if (event != XMLStreamConstants.CHARACTERS
                && event != XMLStreamConstants.CDATA
                && event != XMLStreamConstants.SPACE) {
            return;
        }
        requireShort(text.length() + xml.getTextLength());
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /**
     * Requires that a text is not longer than texts in a document can be.
     *
     * @param characters the number of characters
     * @throws RefusedFileException if the text is longer
     */
    public void requireShort(int characters) throws RefusedFileException {
        if (characters > MAXIMUM_CHARACTERS) {
            throw RefusedFileException.damaged(part, "a text of more than " + MAXIMUM_CHARACTERS + " characters");
        }
    }

    private void deeper() throws RefusedFileException {
        passed.endLine();
        depth++;
        if (depth > MAXIMUM_DEPTH) {
            throw RefusedFileException.damaged(part, "more than " + MAXIMUM_DEPTH + " elements in each other");
        }
        name(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            name(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            name(String.valueOf(xml.getNamespacePrefix(i)));
            name(String.valueOf(xml.getNamespaceURI(i)));
        }
    }

    private void name(String name) throws RefusedFileException {
        if (names.add(name) && names.size() > MAXIMUM_NAMES) {
            throw RefusedFileException.damaged(part, "more than " + MAXIMUM_NAMES + " different names");
        }
    }

    private static IOException refusal(XMLStreamException e, String part) {
        return e.getNestedException() instanceof RefusedFileException refused
                ? refused
                : new RefusedFileException(e, FileRefusal.DAMAGED, part, String.valueOf(e.getMessage()));
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
