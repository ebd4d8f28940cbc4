package nl.ncw.export.internal.word.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import nl.ncw.export.internal.ooxml.CoreProperties;
import nl.ncw.export.internal.ooxml.CustomProperties;
import nl.ncw.export.internal.ooxml.OfficeFileWriter;
import nl.ncw.export.internal.ooxml.word.WordContent;
import nl.ncw.export.internal.ooxml.word.WordFile;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.theme.DocumentTheme;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Writer of the package of a document: its parts, and its properties for people and archives. */
public final class DocumentPackage {
    /** The id of the relationship to the header. */
    static final String HEADER = "rId3";

    /** The id of the relationship to the footer. */
    static final String FOOTER = "rId4";

    private static final String DOCUMENT = "word/document.xml";
    private static final String CORE = "docProps/core.xml";
    private static final String CUSTOM = "docProps/custom.xml";

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
        return file(body).bytes(Deflater.DEFAULT_COMPRESSION);
    }

    /** Returns the content of a document with this body, as it will be read. */
    public WordContent content(byte[] body) throws IOException {
        return WordFile.read(new ByteArrayInputStream(file(body).bytes(Deflater.BEST_SPEED)));
    }

    private OfficeFileWriter file(byte[] body) {
        HeaderFooterParts pages = new HeaderFooterParts(outline, identification);
        OfficeFileWriter file = new OfficeFileWriter()
                .part(DOCUMENT, XWPFRelation.DOCUMENT.getContentType(), body)
                .relate("rId1", PackageRelationshipTypes.CORE_DOCUMENT, DOCUMENT);
        relate(file, XWPFRelation.STYLES, "word/styles.xml", DocumentStyles.of(outline.locale(), theme), "rId1");
        relate(file, XWPFRelation.SETTINGS, "word/settings.xml", pages.settings(), "rId2");
        relate(file, XWPFRelation.HEADER, "word/header1.xml", pages.header(), HEADER);
        relate(file, XWPFRelation.FOOTER, "word/footer1.xml", pages.footer(), FOOTER);
        theme.logo()
                .ifPresent(logo ->
                        relate(file, XWPFRelation.IMAGE_PNG, "word/media/logo.png", logo.png(), LogoWriter.LOGO));
        String language = ContentControl.country(outline.locale());
        byte[] core = CoreProperties.part(outline.title(), outline.parties(), language, outline.dated());
        file.part(CORE, CoreProperties.TYPE, core).relate("rId2", CoreProperties.RELATIONSHIP, CORE);
        if (!properties.isEmpty()) {
            file.part(CUSTOM, CustomProperties.TYPE, CustomProperties.part(properties))
                    .relate("rId3", CustomProperties.RELATIONSHIP, CUSTOM);
        }
        return file;
    }

    private static void relate(OfficeFileWriter file, POIXMLRelation relation, String name, byte[] content, String id) {
        file.part(name, relation.getContentType(), content).relate(DOCUMENT, id, relation.getRelation(), name);
    }
}
