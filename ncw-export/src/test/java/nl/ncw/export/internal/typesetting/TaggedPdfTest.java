package nl.ncw.export.internal.typesetting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a publication becomes: for those who hear it, for those who look for their way, for programs. */
class TaggedPdfTest {
    private static final byte[] EVERYTHING = Publications.written(Publications.everything());

    private static final PDDocument DOCUMENT = loaded(EVERYTHING);

    private static PDDocument loaded(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void its_elements_stand_in_the_order_of_reading() {
        assertThat(TagTree.of(EVERYTHING).print()).isEqualTo("""
                        Document
                          H1 "Jaarverslag"
                          P
                            Span "Het staat ook "
                            Link "op de website"
                              OBJR
                            Span " en heet daar "
                            Span Lang=en "annual report"
                            Span "."
                          P Lang=en "All in English."
                          H2 "Wat er was"
                          L ListNumbering=Disc
                            LI
                              Lbl "• "
                              LBody
                                P "een brand"
                            LI
                              Lbl "• "
                              LBody
                                P "een vloed"
                          L ListNumbering=Decimal
                            LI
                              Lbl "1. "
                              LBody
                                P "melden"
                            LI
                              Lbl "2. "
                              LBody
                                P "samenkomen"
                          Note ID=note-1 "Zie ook vorig jaar."
                          H2 "Cijfers"
                          Table
                            THead
                              TR
                                TH Scope=Column
                                  P "Soort"
                                TH Scope=Column
                                  P "Maand"
                                TH Scope=Column
                                  P "Aantal"
                            TBody
                              TR
                                TH RowSpan=2 Scope=Row
                                  P "Branden"
                                TD
                                  P "januari"
                                TD
                                  P "3"
                              TR
                                TD
                                  P "februari"
                                TD
                              TR
                                TH Scope=Row
                                  P "Vloeden"
                                TD ColSpan=2
                                  P "geen"
                          Figure Alt=Driekwart is klaar. BBox=[54, 392.2, 174, 432.2] "75 %\"""");
    }

    @Test
    void its_headings_are_its_bookmarks() {
        assertThat(titles(DOCUMENT.getDocumentCatalog().getDocumentOutline(), ""))
                .containsExactly("Jaarverslag", "- Wat er was", "- Cijfers");
    }

    private static List<String> titles(PDOutlineNode node, String indent) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            titles.addAll(titles(item, indent + "- "));
        }
        return titles;
    }

    @Test
    void its_pages_lie_as_they_are_read() {
        assertThat(DOCUMENT.getPages())
                .extracting(page -> "%.0f x %.0f, turned by %d"
                        .formatted(
                                page.getMediaBox().getWidth(),
                                page.getMediaBox().getHeight(),
                                page.getRotation()))
                .containsExactly("595 x 842, turned by 0", "842 x 595, turned by 0");
    }

    @Test
    void each_page_has_its_number_and_that_of_all_pages() throws IOException {
        List<String> feet = new ArrayList<>();
        for (int page = 1; page <= DOCUMENT.getNumberOfPages(); page++) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            feet.add(text.getText(DOCUMENT).lines().reduce("", (one, other) -> other));
        }
        assertThat(feet).containsExactly("Jaarverslag 1 van 2", "Jaarverslag 2 van 2");
    }

    @Test
    void a_link_leads_where_it_says() throws IOException {
        PDAnnotationLink link =
                (PDAnnotationLink) DOCUMENT.getPage(0).getAnnotations().get(0);
        assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo("https://example.org/verslag");
    }

    @Nested
    class An_attachment {
        @Test
        void comes_out_as_it_went_in() throws IOException {
            assertThat(file().getEmbeddedFile().toByteArray()).asString(UTF_8).isEqualTo("{\"branden\": 3}");
        }

        @Test
        void says_what_it_is() throws IOException {
            assertThat(file().getEmbeddedFile().getSubtype()).isEqualTo("application/json");
        }

        @Test
        void says_what_it_is_to_the_document() throws IOException {
            assertThat(file().getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
        }

        private static PDComplexFileSpecification file() throws IOException {
            return DOCUMENT.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .values()
                    .iterator()
                    .next();
        }
    }

    @Nested
    class The_same_publication {
        @Test
        void gives_the_same_bytes_twice() {
            assertThat(Publications.written(Publications.everything())).isEqualTo(EVERYTHING);
        }

        @Test
        void gives_the_same_bytes_elsewhere() {
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
                assertThat(Publications.written(Publications.everything())).isEqualTo(EVERYTHING);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }

        @Test
        void has_another_id_when_its_attachment_differs() throws IOException {
            PDDocument other =
                    loaded(Publications.written(Publications.everything().with(List.of())));
            assertThat(other.getDocument().getDocumentID())
                    .isNotEqualTo(DOCUMENT.getDocument().getDocumentID());
            other.close();
        }
    }
}
