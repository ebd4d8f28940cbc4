package nl.ncw.export.internal.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.conformance.VeraPdf;
import nl.ncw.export.internal.typesetting.Breakage.Harm;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files follow PDF/A and PDF/UA, and veraPDF notices where they do not. */
class ConformanceTest {
    private static final byte[] GOOD = Publications.written(Publications.everything());

    @Test
    void with_an_attachment_a_file_follows_pdf_a_3a_and_pdf_ua_1() {
        assertThat(VeraPdf.violations(GOOD)).isEmpty();
    }

    @Test
    void without_an_attachment_a_file_follows_pdf_a_2a_and_pdf_ua_1() {
        byte[] pdf = Publications.written(Publications.everything().with(List.of()));
        assertThat(VeraPdf.violationsWithoutAttachments(pdf)).isEmpty();
    }

    @Test
    void an_attachment_that_does_not_say_when_it_was_changed_is_allowed() {
        Attachment undated =
                Attachment.of("a.txt", "text/plain", "Tekst", Attachment.Relationship.DATA, new byte[] {'a'});
        byte[] pdf = Publications.written(
                Publications.of(Paragraph.of("Tekst", Publications.TEXT)).with(List.of(undated)));
        assertThat(VeraPdf.violations(pdf)).isEmpty();
    }

    @Test
    void a_page_with_nothing_on_it_is_allowed() {
        assertThat(VeraPdf.violationsWithoutAttachments(Publications.written(Publications.of())))
                .isEmpty();
    }

    @Test
    void a_file_that_was_only_saved_again_follows_them_still() {
        assertThat(VeraPdf.violations(Breakage.of(GOOD, file -> {}))).isEmpty();
    }

    static Stream<Arguments> harms() {
        return Stream.of(
                harm(
                        "no order of tabs",
                        "UA1 7.18.3-t1",
                        file -> file.document()
                                .getPages()
                                .forEach(page -> page.getCOSObject().removeItem(COSName.getPDFName("Tabs")))),
                harm("no title shown", "UA1 7.1-t10", file -> file.catalog().removeItem(COSName.VIEWER_PREFERENCES)),
                harm("no language", "UA1 7.2-t33", file -> file.catalog().removeItem(COSName.LANG)),
                harm("no mark of PDF/UA", "UA1 5-t1", file -> file.replaceInXmp("<pdfuaid:part>1</pdfuaid:part>", "")),
                harm("no mark of PDF/A", "3A 6.6.4-t2", file -> file.replaceInXmp("<pdfaid:part>3</pdfaid:part>", "")),
                harm("a mark of no type", "3A 6.6.2.3.3-t8", file -> file.replaceInXmp(">Integer<", ">Nummer<")),
                harm(
                        "no meaning of colours",
                        "3A 6.2.4.3-t2",
                        file -> file.catalog().removeItem(COSName.OUTPUT_INTENTS)),
                harm("artifacts not marked", "UA1 7.1-t3", Breakage::unmarkArtifacts),
                harm(
                        "not marked as tagged",
                        "UA1 6.2-t1",
                        file -> file.catalog().removeItem(COSName.MARK_INFO)),
                harm(
                        "headers that head nothing",
                        "UA1 7.5-t1",
                        file -> file.elements("TH")
                                .forEach(header ->
                                        header.getCOSDictionary(COSName.A).removeItem(COSName.getPDFName("Scope")))),
                harm(
                        "a row too short",
                        "UA1 7.2-t42",
                        file -> ((COSArray) file.element("TBody").getDictionaryObject(COSName.K)).remove(1)),
                harm(
                        "a level of headings skipped",
                        "UA1 7.4.2-t1",
                        file -> file.element("H2").setName(COSName.S, "H3")),
                harm(
                        "a figure without words",
                        "UA1 7.3-t1",
                        file -> file.element("Figure").removeItem(COSName.ALT)),
                harm(
                        "a note without a name",
                        "UA1 7.9-t1",
                        file -> file.element("Note").removeItem(COSName.ID)),
                harm(
                        "a link without words",
                        "UA1 7.18.5-t2",
                        file -> file.link().removeItem(COSName.CONTENTS)),
                harm(
                        "a link without element",
                        "UA1 7.18.5-t1",
                        file -> file.link().removeItem(COSName.getPDFName("StructParent"))),
                harm("a link not for print", "3A 6.3.2-t1", file -> file.link().removeItem(COSName.F)),
                harm(
                        "a font from elsewhere",
                        "3A 6.2.11.4.1-t1",
                        file -> file.fontDescriptor().removeItem(COSName.FONT_FILE2)),
                harm(
                        "a list of signs that is wrong",
                        "3A 6.2.11.4.2-t2",
                        file -> file.fontDescriptor().setItem(COSName.getPDFName("CIDSet"), emptySet(file))),
                harm(
                        "signs without characters",
                        "3A 6.2.11.7.2-t1",
                        file -> file.font().removeItem(COSName.TO_UNICODE)),
                harm(
                        "a file that is nothing to the document",
                        "3A 6.8-t3",
                        file -> file.attachment().removeItem(COSName.getPDFName("AFRelationship"))),
                harm(
                        "a file that belongs to nothing",
                        "3A 6.8-t4",
                        file -> file.catalog().removeItem(COSName.getPDFName("AF"))),
                harm(
                        "a file of no type",
                        "3A 6.8-t1",
                        file -> stream(file.attachment()).removeItem(COSName.SUBTYPE)));
    }

    private static Arguments harm(String name, String rule, Harm harm) {
        return arguments(name, rule, harm);
    }

    private static PDStream emptySet(Breakage file) throws java.io.IOException {
        return new PDStream(file.document(), new java.io.ByteArrayInputStream(new byte[] {0}));
    }

    private static COSDictionary stream(COSDictionary attachment) {
        return (COSDictionary) ((COSDictionary) attachment.getDictionaryObject(COSName.EF)).getDictionaryObject("F");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("harms")
    void vera_pdf_notices(String name, String rule, Harm harm) {
        assertThat(VeraPdf.violations(Breakage.of(GOOD, harm)))
                .as(name)
                .anyMatch(violation -> violation.startsWith(rule + ":"));
    }
}
