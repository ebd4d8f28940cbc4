package nl.ncw.export.internal.word.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import nl.ncw.export.internal.ooxml.CoreProperties;
import nl.ncw.export.internal.ooxml.CustomProperties;
import nl.ncw.export.internal.ooxml.OfficeFileWriter;
import nl.ncw.export.internal.ooxml.word.BodyElement;
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
    private final WrittenPart body;
    private final HeaderFooterParts pages;
    private final WrittenPart header;
    private final WrittenPart footer;

    private DocumentPackage(DocumentOutline outline, DocumentTheme theme, WrittenPart body, String identification) {
        this.outline = outline;
        this.theme = theme;
        this.body = body;
        this.pages = new HeaderFooterParts(outline, identification);
        this.header = pages.header();
        this.footer = pages.footer();
    }

    /** Returns the package of a form. Each page names the catalogue, by which a form without properties is recognised. */
    public static DocumentPackage ofForm(DocumentOutline outline, DocumentTheme theme, WrittenPart body) {
        return new DocumentPackage(
                outline,
                theme,
                body,
                outline.facts().get(outline.facts().size() - 1).value());
    }

    /** Returns the package of a finished document. Each page names the agreement and its status. */
    public static DocumentPackage ofFinished(DocumentOutline outline, DocumentTheme theme, WrittenPart body) {
        Stream<String> state = Stream.of("status", "version").flatMap(id -> fact(outline, id));
        Stream<String> name =
                Stream.of("reference", "id").flatMap(id -> fact(outline, id)).limit(1);
        return new DocumentPackage(
                outline, theme, body, Stream.concat(state, name).collect(Collectors.joining(" · ")));
    }

    private static Stream<String> fact(DocumentOutline outline, String id) {
        return outline.facts().stream().filter(fact -> fact.id().equals(id)).map(DocumentOutline.Fact::value);
    }

    /** Returns the paragraphs of the body, as a reader finds them. */
    public List<BodyElement.Paragraph> body() {
        return body.paragraphs();
    }

    /** Returns the paragraphs of the header and the footer, as a reader finds them. */
    public List<BodyElement.Paragraph> edges() {
        return Stream.of(header, footer)
                .flatMap(part -> part.paragraphs().stream())
                .toList();
    }

    /** Returns the file, with its properties. */
    public byte[] bytes(Map<String, String> properties) throws IOException {
        OfficeFileWriter file = new OfficeFileWriter()
                .part(DOCUMENT, XWPFRelation.DOCUMENT.getContentType(), body.bytes())
                .relate("rId1", PackageRelationshipTypes.CORE_DOCUMENT, DOCUMENT);
        relate(file, XWPFRelation.STYLES, "word/styles.xml", DocumentStyles.of(outline.locale(), theme), "rId1");
        relate(file, XWPFRelation.SETTINGS, "word/settings.xml", pages.settings(), "rId2");
        relate(file, XWPFRelation.HEADER, "word/header1.xml", header.bytes(), HEADER);
        relate(file, XWPFRelation.FOOTER, "word/footer1.xml", footer.bytes(), FOOTER);
        theme.logo()
                .ifPresent(logo ->
                        relate(file, XWPFRelation.IMAGE_PNG, "word/media/logo.png", logo.png(), LogoWriter.LOGO));
        String language = ContentControl.country(outline.locale());
        byte[] core = CoreProperties.part(outline.title(), outline.parties(), language, outline.dated());
        file.part(CORE, CoreProperties.TYPE, core).relate("rId2", CoreProperties.RELATIONSHIP, CORE);
        file.part(CUSTOM, CustomProperties.TYPE, CustomProperties.part(properties))
                .relate("rId3", CustomProperties.RELATIONSHIP, CUSTOM);
        return file.bytes(Deflater.DEFAULT_COMPRESSION);
    }

    private static void relate(OfficeFileWriter file, POIXMLRelation relation, String name, byte[] content, String id) {
        file.part(name, relation.getContentType(), content).relate(DOCUMENT, id, relation.getRelation(), name);
    }
}
