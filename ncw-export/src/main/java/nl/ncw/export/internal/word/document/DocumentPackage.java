package nl.ncw.export.internal.word.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.ooxml.CustomProperties;
import nl.ncw.export.internal.ooxml.zip.ReproducibleZip;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.theme.DocumentTheme;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;

/** Writer of the package of a document: its parts, and its properties for people and archives. */
public final class DocumentPackage {
    /** The id of the relationship to the header. */
    static final String HEADER = "rId3";

    /** The id of the relationship to the footer. */
    static final String FOOTER = "rId4";

    private static final String CORE_DOCUMENT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private static final String CUSTOM_PROPERTIES =
            "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    /** The date of a document whose agreement has no revision: the first that a zip file can hold. */
    private static final LocalDate UNDATED = LocalDate.of(1980, 1, 1);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DocumentOutline outline;
    private final DocumentTheme theme;
    private final Map<String, String> properties;
    private final String identification;

    private DocumentPackage(
            DocumentOutline outline, DocumentTheme theme, Map<String, String> properties, String identification) {
        this.outline = outline;
        this.theme = theme;
        this.properties = properties;
        this.identification = identification;
    }

    /** Returns the package of a form. Each page names the catalogue, by which a form without properties is recognised. */
    public static DocumentPackage ofForm(DocumentOutline outline, DocumentTheme theme, Map<String, String> properties) {
        return new DocumentPackage(
                outline,
                theme,
                properties,
                outline.facts().get(outline.facts().size() - 1).value());
    }

    /** Returns the package of a finished document. Each page names the agreement and its status. */
    public static DocumentPackage ofFinished(
            DocumentOutline outline, DocumentTheme theme, Map<String, String> properties) {
        Stream<String> state = Stream.of("status", "version").flatMap(id -> fact(outline, id));
        Stream<String> name =
                Stream.of("reference", "id").flatMap(id -> fact(outline, id)).limit(1);
        return new DocumentPackage(
                outline, theme, properties, Stream.concat(state, name).collect(Collectors.joining(" · ")));
    }

    private static Stream<String> fact(DocumentOutline outline, String id) {
        return outline.facts().stream().filter(fact -> fact.id().equals(id)).map(DocumentOutline.Fact::value);
    }

    /** Returns the file of a document with this body. */
    public byte[] of(byte[] body) throws IOException {
        try (OPCPackage file = OPCPackage.create(bytes)) {
            PackagePart document = part(file, "/word/document.xml", XWPFRelation.DOCUMENT.getContentType(), body);
            file.addRelationship(document.getPartName(), TargetMode.INTERNAL, CORE_DOCUMENT);
            HeaderFooterParts pages = new HeaderFooterParts(outline, identification);
            relate(
                    file,
                    document,
                    XWPFRelation.STYLES,
                    "/word/styles.xml",
                    DocumentStyles.of(outline.locale(), theme),
                    "rId1");
            relate(file, document, XWPFRelation.SETTINGS, "/word/settings.xml", pages.settings(), "rId2");
            relate(file, document, XWPFRelation.HEADER, "/word/header1.xml", pages.header(), HEADER);
            relate(file, document, XWPFRelation.FOOTER, "/word/footer1.xml", pages.footer(), FOOTER);
            if (theme.logo().isPresent()) {
                byte[] png = theme.logo().get().png();
                relate(file, document, XWPFRelation.IMAGE_PNG, "/word/media/logo.png", png, LogoWriter.LOGO);
            }
            describe(file);
        } catch (OpenXML4JException | XmlException e) {
            throw new IOException("the document cannot be packed", e);
        }
        ByteArrayOutputStream reproducible = new ByteArrayOutputStream();
        ReproducibleZip.copy(bytes.toByteArray(), reproducible);
        return reproducible.toByteArray();
    }

    private static void relate(
            OPCPackage file, PackagePart from, POIXMLRelation relation, String name, byte[] content, String id)
            throws OpenXML4JException, IOException {
        PackagePart part = part(file, name, relation.getContentType(), content);
        from.addRelationship(part.getPartName(), TargetMode.INTERNAL, relation.getRelation(), id);
    }

    private static PackagePart part(OPCPackage file, String name, String contentType, byte[] content)
            throws OpenXML4JException, IOException {
        PackagePart part = file.createPart(PackagingURIHelper.createPartName(name), contentType);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    private void describe(OPCPackage file) throws OpenXML4JException, IOException, XmlException {
        POIXMLProperties written = new POIXMLProperties(file);
        Date dated = Date.from(
                outline.dated().orElse(UNDATED).atStartOfDay(ZoneOffset.UTC).toInstant());
        POIXMLProperties.CoreProperties core = written.getCoreProperties();
        core.setTitle(outline.title());
        core.setSubjectProperty(outline.parties());
        core.setCreator("ncw");
        core.setCreated(Optional.of(dated));
        core.getUnderlyingProperties().setLanguageProperty(ContentControl.country(outline.locale()));
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(dated));
        written.commit();
        if (!properties.isEmpty()) {
            PackagePart custom =
                    part(file, "/docProps/custom.xml", CUSTOM_PROPERTIES, CustomProperties.part(properties));
            file.addRelationship(custom.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CUSTOM_PROPERTIES);
        }
    }
}
