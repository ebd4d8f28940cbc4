package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.export.outline.SignaturePlace;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.text.LocalisedText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signature fields: one for each signatory, ready to be signed and empty until then. */
class SignatureFieldsTest {
    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-03T12:05:00+01:00");
    private static final Agreement AGREEMENT = TestAgreements.full();
    private static final List<Locale> LANGUAGES = LocalisedText.LANGUAGES;

    private static List<String> fields(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            List<String> fields = new ArrayList<>();
            if (form != null) {
                for (PDField field : form.getFieldTree()) {
                    fields.add("%s %s: %s"
                            .formatted(
                                    field.getFieldType(),
                                    field.getFullyQualifiedName(),
                                    field.getAlternateFieldName()));
                }
            }
            return fields;
        }
    }

    @Test
    void each_signatory_has_one_in_the_order_of_the_page() throws IOException {
        assertThat(fields(Pdf.FULL.bytes()))
                .containsExactly(
                        "Sig handtekening1: Handtekening Bram Jansen, Veiligheidsregio Gelderland-Zuid",
                        "Sig handtekening2: Handtekening Carla Smit, Waterschap Rivierenland");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void they_are_the_places_of_the_outline_in_the_language_of_the_document(Locale language) throws IOException {
        assertThat(fields(Written.by(new PdfAgreementWriter(language), AGREEMENT)))
                .containsExactlyElementsOf(SignaturePlace.all(AGREEMENT, language).stream()
                        .map(place -> "Sig %s: %s".formatted(place.field(), place.label()))
                        .toList());
    }

    @Test
    void an_agreement_without_signatories_and_a_blank_form_have_none() throws IOException {
        assertThat(fields(Pdf.BEGUN.bytes())).isEmpty();
        assertThat(fields(Pdf.EMPTY.bytes())).isEmpty();
    }

    @Test
    void the_structure_has_them_in_the_cells_to_sign_in() {
        assertThat(Pdf.FULL.tags().print()).containsPattern("TD\\s+Form");
    }

    @Test
    void a_label_that_somebody_changed_is_reported() {
        byte[] edited = EditedPdf.of(
                Pdf.FULL.bytes(),
                document -> field(document).setItem(COSName.TU, new COSString("onder voorbehoud van de raad")));
        assertThat(EditedPdf.findings(edited)).singleElement().asString().startsWith("WARNING pdf.field");
    }

    @Test
    void a_field_that_somebody_added_is_reported() {
        byte[] edited = EditedPdf.of(Pdf.FULL.bytes(), document -> {
            COSDictionary added = new COSDictionary(field(document));
            added.setString(COSName.T, "handtekening9");
            ((COSArray) document.getDocumentCatalog()
                            .getAcroForm(null)
                            .getCOSObject()
                            .getItem(COSName.FIELDS))
                    .add(added);
            document.getPage(document.getNumberOfPages() - 1)
                    .getCOSObject()
                    .getCOSArray(COSName.ANNOTS)
                    .add(added);
        });
        assertThat(EditedPdf.findings(edited)).singleElement().asString().startsWith("WARNING pdf.field");
    }

    private static COSDictionary field(PDDocument document) {
        return document.getDocumentCatalog()
                .getAcroForm(null)
                .getField("handtekening1")
                .getCOSObject();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_text_of_a_signature_is_known_however_it_is_broken_into_lines(Locale language) {
        List<String> lines = SignatureText.lines(language, "Carla Smit-de Boer", NOON);
        assertThat(SignatureText.isOnly("Carla Smit-de Boer", String.join("\n", lines)))
                .isTrue();
        assertThat(SignatureText.isOnly(
                        "Carla Smit-de Boer", String.join(" ", lines).replace("-", "-\n")))
                .isTrue();
        assertThat(SignatureText.isOnly("Bram Jansen", String.join(" ", lines))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"onder voorbehoud", "x", "."})
    void other_words_with_it_are_not(String added) {
        String text = String.join(" ", SignatureText.lines(TestAgreements.DUTCH, "Carla Smit", NOON));
        assertThat(SignatureText.isOnly("Carla Smit", text + " " + added)).isFalse();
        assertThat(SignatureText.isOnly("Carla Smit", added + " " + text)).isFalse();
    }

    @Test
    void the_text_says_who_and_when_with_the_time_zone() {
        assertThat(SignatureText.lines(TestAgreements.DUTCH, "Carla Smit", NOON))
                .containsExactly("Digitaal ondertekend door", "Carla Smit", "op 3 november 2026 om 12:05 uur (UTC+1)");
    }
}
