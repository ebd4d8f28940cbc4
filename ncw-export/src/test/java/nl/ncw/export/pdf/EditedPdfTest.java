package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that went through other hands: what was changed is found, and what people wrote is kept. */
class EditedPdfTest {
    private static final byte[] SENT = Pdf.FULL.bytes();

    @Nested
    class A_document_that_says_what_it_said {
        @Test
        void is_read_without_findings() {
            assertThat(EditedPdf.findings(SENT)).isEmpty();
        }

        @Test
        void is_read_so_too_when_another_program_saved_it() {
            assertThat(EditedPdf.findings(EditedPdf.of(SENT, document -> {}))).isEmpty();
        }

        @Test
        void is_read_so_too_when_another_program_appended_to_it() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PDDocument document = Loader.loadPDF(SENT)) {
                document.getDocumentInformation().setKeywords("gezien");
                document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
                document.saveIncremental(out);
            }
            assertThat(EditedPdf.findings(out.toByteArray())).isEmpty();
        }

        @Test
        void is_read_so_too_with_bytes_before_it() {
            byte[] before = "From: partner@example.org\n".getBytes(StandardCharsets.US_ASCII);
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.writeBytes(before);
            both.writeBytes(SENT);
            assertThat(EditedPdf.findings(both.toByteArray())).isEmpty();
        }
    }

    @Nested
    class A_change_on_a_page {
        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
        void of_one_character_is_found_at_its_page(long seed) throws IOException {
            Random random = new Random(seed);
            byte[] pdf = Written.by(new PdfAgreementWriter(), RandomAnswers.of(seed));
            int[] changed = {0};
            byte[] edited = EditedPdf.of(pdf, document -> {
                PDPage page;
                int text;
                do {
                    changed[0] = random.nextInt(document.getNumberOfPages()) + 1;
                    page = document.getPage(changed[0] - 1);
                    text = random.nextInt(EditedPdf.texts(page));
                } while (!EditedPdf.counts(page, text));
                EditedPdf.overwrite(document, page, text);
            });
            // The bookmark of a heading that was changed is on no page any more, which is said too.
            assertThat(EditedPdf.findings(edited))
                    .filteredOn(said -> !said.equals("WARNING pdf.off-page"))
                    .containsExactly("ERROR pdf.pages-changed #page=" + changed[0]);
        }

        @Test
        void by_text_drawn_over_it_is_found() {
            byte[] edited = EditedPdf.of(SENT, document -> {
                PDPage page = document.getPage(1);
                try (PDPageContentStream content =
                        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                    content.newLineAtOffset(100, 100);
                    content.showText("binnen 45 minuten");
                    content.endText();
                }
            });
            assertThat(EditedPdf.findings(edited))
                    .containsExactly("ERROR pdf.pages-changed #page=2", "WARNING pdf.page-text #page=2");
            assertThat(EditedPdf.read(edited).agreement().unplaced())
                    .endsWith(new UnplacedText("#page=2", "binnen 45 minuten"));
        }

        @Test
        void of_furniture_is_found_at_its_page() {
            byte[] edited = EditedPdf.of(SENT, document -> {
                PDPage page = document.getPage(1);
                int furniture = EditedPdf.texts(page) - 1;
                assertThat(EditedPdf.counts(page, furniture)).isFalse();
                EditedPdf.overwrite(document, page, furniture);
            });
            assertThat(EditedPdf.findings(edited)).containsExactly("WARNING pdf.page-text #page=2");
        }

        @Test
        void leaves_the_data_as_they_are() {
            byte[] edited = EditedPdf.of(SENT, document -> EditedPdf.overwrite(document, 1));
            assertThat(EditedPdf.read(edited).agreement()).isEqualTo(TestAgreements.full());
        }

        @Test
        void is_told_with_what_to_do() {
            byte[] edited = EditedPdf.of(SENT, document -> {
                EditedPdf.overwrite(document, 1);
                EditedPdf.overwrite(document, 3);
            });
            List<Finding> findings = EditedPdf.read(edited).findings();
            // The bookmark of the heading that was changed says nothing more than the table of contents.
            assertThat(findings).extracting(Finding::code).containsOnly("pdf.pages-changed");
            assertThat(findings.get(0).message(Locale.forLanguageTag("nl")))
                    .isEqualTo("De tekst op de pagina's is veranderd nadat het document is gemaakt (pagina 1, 3). De"
                            + " gegevens zijn nog zoals ze waren en zijn gelezen; wat op de pagina's is veranderd, is"
                            + " niet gelezen. Ga na wat is afgesproken en verwerk dat in de gegevens.");
        }

        @Test
        void that_adds_a_page_is_found() {
            byte[] edited = EditedPdf.of(SENT, document -> document.addPage(new PDPage(PDRectangle.A4)));
            int page = Pdf.FULL.pages().size() + 1;
            assertThat(EditedPdf.findings(edited)).containsExactly("ERROR pdf.pages-added-or-removed #page=" + page);
        }
    }

    @Nested
    class A_change_of_the_data {
        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 4, 5, 6})
        void of_one_byte_is_found(long seed) {
            byte[] edited = EditedPdf.of(SENT, document -> {
                String json = new String(EditedPdf.data(document), StandardCharsets.UTF_8);
                List<Integer> letters = json.chars().boxed().toList();
                int at = new Random(seed).nextInt(letters.size());
                // White space behind a line, which changes nothing but the bytes.
                int line = json.indexOf('\n', Math.min(at, json.length() - 1));
                String other = json.substring(0, line) + ' ' + json.substring(line);
                EditedPdf.replaceData(document, other.getBytes(StandardCharsets.UTF_8));
            });
            assertThat(EditedPdf.findings(edited)).containsExactly("ERROR pdf.data-changed");
        }

        @Test
        void that_puts_another_agreement_in_is_found() {
            byte[] other = Written.by(new JsonAgreementWriter(), TestAgreements.begun());
            byte[] edited = EditedPdf.of(SENT, document -> EditedPdf.replaceData(document, other));
            assertThat(EditedPdf.findings(edited)).contains("ERROR pdf.data-changed");
        }

        @Test
        void and_of_the_pages_too_is_found_as_both() {
            byte[] other = Written.by(new JsonAgreementWriter(), TestAgreements.begun());
            byte[] edited = EditedPdf.of(SENT, document -> {
                EditedPdf.replaceData(document, other);
                EditedPdf.overwrite(document, 1);
            });
            assertThat(EditedPdf.findings(edited)).contains("ERROR pdf.all-changed");
        }
    }

    @Nested
    class A_seal {
        @Test
        void that_is_missing_is_missed() {
            byte[] edited =
                    EditedPdf.of(SENT, document -> document.getDocumentCatalog().setMetadata(null));
            assertThat(EditedPdf.findings(edited)).containsExactly("WARNING pdf.not-sealed");
        }

        @Test
        void may_be_written_as_other_programs_do() {
            byte[] edited = EditedPdf.of(SENT, document -> {
                var metadata = document.getDocumentCatalog().getMetadata();
                String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
                String attributes = xmp.replaceAll(
                        "(?s)>\\s*<ncwseal:pages>(.*?)</ncwseal:pages>\\s*<ncwseal:files>(.*?)</ncwseal:files>",
                        " ncwseal:pages='$1' ncwseal:files=\"$2\">");
                assertThat(attributes).isNotEqualTo(xmp);
                metadata.importXMPMetadata(attributes.getBytes(StandardCharsets.UTF_8));
            });
            assertThat(EditedPdf.findings(edited)).isEmpty();
        }
    }

    @Nested
    class The_data {
        @Test
        void are_found_by_the_tree_of_names_alone() {
            byte[] edited = EditedPdf.of(
                    SENT,
                    document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF")));
            assertThat(EditedPdf.findings(edited)).isEmpty();
            assertThat(EditedPdf.read(edited).agreement()).isEqualTo(TestAgreements.full());
        }

        @Test
        void are_found_without_the_tree_of_names() {
            byte[] edited =
                    EditedPdf.of(SENT, document -> document.getDocumentCatalog().setNames(null));
            assertThat(EditedPdf.read(edited).agreement()).isEqualTo(TestAgreements.full());
        }
    }

    @Nested
    class What_people_put_on_a_page {
        private static byte[] with(PDAnnotation annotation, String text) {
            return EditedPdf.of(SENT, document -> {
                annotation.setContents(text);
                annotation.setRectangle(new PDRectangle(100, 100, 20, 20));
                if (annotation instanceof PDAnnotationMarkup markup) {
                    markup.setTitlePopup("J. de Boer");
                }
                PDPage page = document.getPage(2);
                List<PDAnnotation> annotations = page.getAnnotations();
                annotations.add(annotation);
                page.setAnnotations(annotations);
            });
        }

        @Test
        void is_found_at_its_page() {
            assertThat(EditedPdf.findings(with(new PDAnnotationText(), "Dit klopt niet € 15.")))
                    .containsExactly("WARNING pdf.comment #page=3");
        }

        @Test
        void is_told_with_who_said_it() {
            assertThat(message(with(new PDAnnotationText(), "Dit klopt niet € 15.")))
                    .isEqualTo("Op pagina 3 staat een opmerking van J. de Boer: \"Dit klopt niet € 15.\". De opmerking"
                            + " is apart bewaard; neem haar zo nodig over in een antwoord.");
        }

        @Test
        void is_kept() {
            assertThat(EditedPdf.read(with(new PDAnnotationText(), "Eerst bellen.\rDan mailen."))
                            .agreement()
                            .unplaced())
                    .endsWith(new UnplacedText("#page=3", "J. de Boer: Eerst bellen.\nDan mailen."));
        }

        @Test
        void is_found_when_it_has_no_words() {
            assertThat(EditedPdf.findings(with(new PDAnnotationHighlight(), "")))
                    .containsExactly("WARNING pdf.mark #page=3");
        }

        @Test
        void is_found_in_fields() {
            byte[] edited = EditedPdf.of(SENT, document -> {
                PDAcroForm form = new PDAcroForm(document);
                document.getDocumentCatalog().setAcroForm(form);
                PDTextField field = new PDTextField(form);
                field.setPartialName("Naam");
                field.getCOSObject().setString(COSName.V, "A. Jansen");
                form.getFields().add(field);
                PDPage page = document.getPage(0);
                List<PDAnnotation> annotations = page.getAnnotations();
                field.getWidgets().get(0).setRectangle(new PDRectangle(100, 100, 80, 20));
                annotations.add(field.getWidgets().get(0));
                page.setAnnotations(annotations);
            });
            assertThat(message(edited)).startsWith("Op pagina 1 is het veld Naam ingevuld: \"A. Jansen\".");
        }
    }

    private static String message(byte[] pdf) {
        List<Finding> findings = EditedPdf.read(pdf).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).message(Locale.forLanguageTag("nl"));
    }

    @Test
    void a_reader_leaves_the_stream_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayInputStream in = new ByteArrayInputStream(SENT) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new PdfAgreementReader().read(in, reference -> java.util.Optional.of(TestAgreements.CATALOGUE));
        assertThat(closed).containsExactly(false);
    }
}
