package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the file says of itself, and that it needs nothing from elsewhere. */
class PdfFileTest {
    private static PDDocumentInformation information(Pdf pdf) {
        return pdf.document().getDocumentInformation();
    }

    @Nested
    class Each_font {
        static Stream<Named<PDFont>> fonts() throws IOException {
            return Stream.concat(Pdf.FULL.fonts().stream(), Pdf.AWKWARD.fonts().stream())
                    .map(font -> named(font.getName(), font));
        }

        @ParameterizedTest
        @MethodSource("fonts")
        void is_embedded(PDFont font) {
            assertThat(font.isEmbedded()).isTrue();
        }

        @ParameterizedTest
        @MethodSource("fonts")
        void is_a_subset(PDFont font) {
            assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSans.*");
        }

        @ParameterizedTest
        @MethodSource("fonts")
        void tells_which_characters_its_signs_are(PDFont font) {
            assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
        }
    }

    @Nested
    class Its_properties_are {
        @Test
        void its_title() {
            assertThat(information(Pdf.FULL).getTitle())
                    .isEqualTo("Samenwerkingsafspraken netcentrische crisisbeheersing");
        }

        @Test
        void the_parties_as_its_subject() {
            assertThat(information(Pdf.FULL).getSubject())
                    .isEqualTo("Veiligheidsregio Gelderland-Zuid en Waterschap Rivierenland");
        }

        @Test
        void the_parties_in_all_their_characters() {
            assertThat(information(Pdf.AWKWARD).getSubject()).endsWith("\uD83D\uDE00");
        }

        @Test
        void its_language() {
            assertThat(Pdf.FULL.document().getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }

        @Test
        void its_language_when_that_is_english() {
            assertThat(Pdf.of(TestAgreements.empty(), Locale.US)
                            .document()
                            .getDocumentCatalog()
                            .getLanguage())
                    .isEqualTo("en");
        }

        @Test
        void the_day_of_the_last_revision() {
            assertThat(information(Pdf.FULL).getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-02-03T00:00:00Z"));
        }

        @Test
        void the_day_of_the_last_revision_as_that_of_its_last_change() {
            assertThat(information(Pdf.FULL).getModificationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-02-03T00:00:00Z"));
        }

        @Test
        void no_day_of_making_where_there_is_no_revision() {
            assertThat(information(Pdf.EMPTY).getCreationDate()).isNull();
        }

        @Test
        void no_day_of_change_where_there_is_no_revision() {
            assertThat(information(Pdf.EMPTY).getModificationDate()).isNull();
        }
    }

    @Nested
    class Its_id {
        @Test
        void differs_between_agreements() {
            assertThat(id(Pdf.FULL)).isNotEqualTo(id(Pdf.EMPTY));
        }

        @Test
        void differs_between_languages() {
            assertThat(id(Pdf.of(TestAgreements.empty(), Locale.ENGLISH))).isNotEqualTo(id(Pdf.EMPTY));
        }

        private static String id(Pdf pdf) {
            COSArray id = pdf.document().getDocument().getDocumentID();
            return id.get(0).toString();
        }
    }

    @Test
    void a_reader_shows_its_title_and_its_bookmarks() {
        assertThat(Pdf.FULL
                        .document()
                        .getDocumentCatalog()
                        .getViewerPreferences()
                        .displayDocTitle())
                .isTrue();
    }
}
