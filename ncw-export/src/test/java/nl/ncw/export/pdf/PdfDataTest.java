package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The agreement inside its document. */
class PdfDataTest {
    static Stream<Named<Agreement>> agreements() {
        return TestAgreements.all();
    }

    private static Map<String, PDComplexFileSpecification> files(Pdf pdf) throws IOException {
        return pdf.document().getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
    }

    private static PDComplexFileSpecification data(Pdf pdf) throws IOException {
        return files(pdf).values().iterator().next();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void the_document_holds_what_is_written_as_json(Agreement agreement) throws IOException {
        assertThat(data(Pdf.of(agreement)).getEmbeddedFile().toByteArray())
                .isEqualTo(Written.by(new JsonAgreementWriter(), agreement));
    }

    @Test
    void the_agreement_can_be_read_from_it() throws IOException {
        byte[] json = data(Pdf.FULL).getEmbeddedFile().toByteArray();
        assertThat(new JsonAgreementReader().read(json, Catalogues.bundled()).agreement())
                .isEqualTo(TestAgreements.full());
    }

    @Test
    void it_is_the_only_file() throws IOException {
        assertThat(files(Pdf.FULL)).hasSize(1);
    }

    @Test
    void it_has_a_name() throws IOException {
        assertThat(data(Pdf.FULL).getFilename()).isEqualTo("agreement.json");
    }

    @Test
    void it_says_what_it_is_in_the_language_of_the_document() throws IOException {
        assertThat(data(Pdf.FULL).getFileDescription())
                .isEqualTo("De afspraken als gegevens, om met een programma te lezen");
    }

    @Test
    void it_is_what_the_document_was_made_of() throws IOException {
        assertThat(data(Pdf.FULL).getCOSObject().getNameAsString("AFRelationship"))
                .isEqualTo("Source");
    }

    @Test
    void it_is_of_the_day_of_the_last_revision() throws IOException {
        assertThat(data(Pdf.FULL).getEmbeddedFile().getModDate().toInstant())
                .isEqualTo(Instant.parse("2026-02-03T00:00:00Z"));
    }

    @Test
    void a_document_without_data_holds_no_file() {
        Pdf bare = Pdf.by(new PdfAgreementWriter().withoutData(), TestAgreements.full());
        assertThat(bare.document().getDocumentCatalog().getNames().getEmbeddedFiles())
                .isNull();
    }

    @Test
    void a_document_without_data_says_the_same() {
        Pdf bare = Pdf.by(new PdfAgreementWriter().withoutData(), TestAgreements.full());
        assertThat(bare.tags().print()).isEqualTo(Pdf.FULL.tags().print());
    }
}
