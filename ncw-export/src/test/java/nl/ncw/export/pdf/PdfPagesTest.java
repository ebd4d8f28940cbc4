package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the pages look, and how a reader finds the way. */
class PdfPagesTest {
    static Stream<Named<Pdf>> documents() {
        return Stream.of(
                named("a blank form", Pdf.EMPTY),
                named("a draft between parties", Pdf.BEGUN),
                named("a full one", Pdf.FULL),
                named("an awkward one", Pdf.AWKWARD));
    }

    private static DocumentOutline outline() {
        return DocumentOutline.of(TestAgreements.awkward(), TestAgreements.CATALOGUE, TestAgreements.DUTCH);
    }

    @Nested
    class Each_page {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.pdf.PdfPagesTest#documents")
        void is_a4_in_landscape(Pdf pdf) {
            assertThat(pdf.document().getPages())
                    .extracting(page -> "%.0f x %.0f, turned by %d"
                            .formatted(
                                    page.getMediaBox().getWidth(),
                                    page.getMediaBox().getHeight(),
                                    page.getRotation()))
                    .containsOnly("842 x 595, turned by 0");
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.pdf.PdfPagesTest#documents")
        void has_its_number_and_that_of_all_pages(Pdf pdf) {
            int all = pdf.pages().size();
            assertThat(pdf.pages())
                    .allSatisfy(page -> assertThat(page)
                            .contains("Pagina %d van %d".formatted(pdf.pages().indexOf(page) + 1, all)));
        }

        @Test
        void says_at_its_foot_what_it_belongs_to_and_whether_that_is_in_force() {
            assertThat(Pdf.FULL.pages())
                    .allSatisfy(page -> assertThat(page)
                            .contains("In afstemming · 0.2 van 3 februari 2026 · ZAAK-2026.001 · Veiligheidsregio"
                                    + " Gelderland-Zuid en Waterschap Rivierenland"));
        }

        @Test
        void has_the_columns_at_its_head_where_a_section_goes_on() {
            assertThat(Pdf.AWKWARD.pages())
                    .filteredOn(page -> page.matches("(?s).*\\bwoord\\d+.*"))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(page -> assertThat(page).contains("Onderwerp Toelichting Uitwerking"));
        }

        @Test
        void has_the_columns_of_an_annex_at_its_head_where_it_goes_on() {
            assertThat(Pdf.AWKWARD.pages())
                    .filteredOn(page -> page.matches("(?s).*\\bbewaard\\d+.*"))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(page -> assertThat(page).contains("Herkomst Inhoud"));
        }
    }

    @Nested
    class The_foot_of_a_page {
        @ParameterizedTest
        @ValueSource(strings = {"Zeer Lange Naam ", "W", "i", "漢", "&"})
        void leaves_room_for_the_page_number_beside_a_long_name(String piece) {
            assertThat(footOfFirstPage(piece.repeat(400))).containsPattern("… Pagina 1 van \\d+$");
        }

        @Test
        void is_one_line() {
            assertThat(footOfFirstPage("Regel een\nregel twee")).contains("en Regel een regel twee");
        }

        private static String footOfFirstPage(String partner) {
            Pdf pdf = Pdf.of(TestAgreements.empty()
                    .between(new SafetyRegion("VR08", "x"), CrisisPartner.named(partner, CoreTask.BEHEERDER)));
            return pdf.pages()
                    .get(0)
                    .lines()
                    .filter(line -> line.startsWith("Concept · "))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class A_bookmark {
        @Test
        void leads_to_each_section_and_annex() {
            List<String> headings = Stream.of(
                            Stream.of("Over dit document", "Versiegeschiedenis", "Hoever zijn de afspraken?"),
                            Stream.of("Nog af te spreken punten", "Contactpersonen"),
                            outline().chapters().stream().map(DocumentOutline.Chapter::heading),
                            Stream.of(
                                    "Ondertekening", "Antwoorden buiten de vragenlijst", "Bewaard zonder eigen plaats"))
                    .flatMap(texts -> texts)
                    .toList();
            assertThat(Pdf.AWKWARD.bookmarks())
                    .extracting(PDOutlineItem::getTitle)
                    .isEqualTo(headings);
        }

        @Test
        void leads_to_each_topic_under_its_section() {
            List<List<String>> headings = outline().chapters().stream()
                    .map(chapter ->
                            chapter.topics().stream().map(OutlineTopic::heading).toList())
                    .toList();
            assertThat(Pdf.AWKWARD.bookmarks())
                    .filteredOn(PDOutlineNode::hasChildren)
                    .extracting(section -> Pdf.below(section).stream()
                            .map(PDOutlineItem::getTitle)
                            .toList())
                    .isEqualTo(headings);
        }

        static Stream<Named<PDOutlineItem>> bookmarks() {
            return Pdf.AWKWARD.bookmarks().stream()
                    .flatMap(section -> Stream.concat(Stream.of(section), Pdf.below(section).stream()))
                    .map(bookmark -> named(bookmark.getTitle(), bookmark));
        }

        @ParameterizedTest
        @MethodSource("bookmarks")
        void leads_to_the_page_where_its_heading_stands(PDOutlineItem bookmark) throws IOException {
            assertThat(Pdf.AWKWARD.pageOf(bookmark)).contains(Pdf.squeezed(bookmark.getTitle()));
        }
    }

    @Nested
    class The_table_of_contents {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.pdf.PdfPagesTest#documents")
        void has_each_section_and_annex_with_the_number_of_its_page(Pdf pdf) {
            assertThat(pdf.pages().get(1).lines().map(String::strip))
                    .containsSubsequence(pdf.bookmarks().stream()
                            .map(bookmark -> bookmark.getTitle() + " " + page(pdf, bookmark))
                            .toList());
        }

        @Test
        void leads_to_each_of_them() throws IOException {
            List<PDAnnotation> links = Pdf.AWKWARD.document().getPage(1).getAnnotations();
            assertThat(links)
                    .extracting(PDAnnotation::getContents)
                    .isEqualTo(Pdf.AWKWARD.bookmarks().stream()
                            .map(PDOutlineItem::getTitle)
                            .toList());
            PDDocumentCatalog catalog = Pdf.AWKWARD.document().getDocumentCatalog();
            for (int i = 0; i < links.size(); i++) {
                PDNamedDestination named = (PDNamedDestination) ((PDAnnotationLink) links.get(i)).getDestination();
                assertThat(catalog.findNamedDestinationPage(named).retrievePageNumber() + 1)
                        .isEqualTo(page(Pdf.AWKWARD, Pdf.AWKWARD.bookmarks().get(i)));
            }
        }

        private static int page(Pdf pdf, PDOutlineItem bookmark) {
            try {
                return pdf.document().getPages().indexOf(bookmark.findDestinationPage(pdf.document())) + 1;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void open_points_and_contacts_share_a_page_behind_the_contents() {
        assertThat(Pdf.FULL.pages())
                .filteredOn(page -> page.contains("Nog af te spreken punten") && !page.contains("Inhoud"))
                .singleElement()
                .asString()
                .contains("Contactpersonen");
    }

    @Test
    void the_page_to_sign_stands_apart() {
        assertThat(Pdf.FULL.pages())
                .filteredOn(page -> page.startsWith("Ondertekening"))
                .hasSize(1);
    }
}
