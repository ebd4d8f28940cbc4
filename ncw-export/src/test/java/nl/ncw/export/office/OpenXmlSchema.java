package nl.ncw.export.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The transitional schemas of Office Open XML (ECMA-376), as Apache POI publishes them. What a file declares that programs may
 * ignore is left out before, as such a program does.
 */
public final class OpenXmlSchema {
    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";

    /** The two attributes of XML itself that the schemas speak of, so that nothing is fetched from elsewhere. */
    private static final String XML = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="space" type="xs:string"/><xs:attribute name="lang" type="xs:string"/>
            </xs:schema>""";

    private final String folder;
    private final Schema schema;

    private OpenXmlSchema(String folder, String main) {
        this.folder = folder;
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            String address = Objects.requireNonNull(OpenXmlSchema.class.getResource(FOLDER + main), main)
                    .toString();
            schema = factory.newSchema(
                    new Source[] {new StreamSource(new StringReader(XML)), new StreamSource(address)});
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That of texts. */
    public static OpenXmlSchema ofTexts() {
        return new OpenXmlSchema("word/", "wml.xsd");
    }

    /** That of workbooks. */
    public static OpenXmlSchema ofWorkbooks() {
        return new OpenXmlSchema("xl/", "sml.xsd");
    }

    /** What is wrong in the parts of a file. */
    public List<String> errors(byte[] file) {
        List<String> errors = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.startsWith(folder) && name.endsWith(".xml")) {
                    validate(name, zip.readAllBytes(), errors);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors;
    }

    private void validate(String part, byte[] content, List<String> errors) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content))
                    .getDocumentElement();
            withoutWhatMayBeIgnored(root);
            Validator validator = schema.newValidator();
            validator.setErrorHandler(new Gathering(part, errors));
            validator.validate(new DOMSource(root.getOwnerDocument()));
        } catch (SAXException | ParserConfigurationException e) {
            errors.add(part + ": " + e.getMessage());
        }
    }

    private static void withoutWhatMayBeIgnored(Element element) {
        for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (mayBeIgnored(attribute)) {
                element.removeAttributeNode(attribute);
            }
        }
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner) {
                if (mayBeIgnored(inner)) {
                    element.removeChild(inner);
                } else {
                    withoutWhatMayBeIgnored(inner);
                }
            }
            child = next;
        }
    }

    private static boolean mayBeIgnored(Node node) {
        String namespace = String.valueOf(node.getNamespaceURI());
        // The schema of workbooks forgets that texts keep their blanks, which the standard's own text says (18.4.12).
        boolean keepsBlanks = node.getNodeName().equals("xml:space");
        return keepsBlanks
                || namespace.startsWith("http://schemas.microsoft.com/office/word/20")
                || namespace.equals("http://schemas.openxmlformats.org/markup-compatibility/2006");
    }

    private record Gathering(String part, List<String> errors) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(part + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
