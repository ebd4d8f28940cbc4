package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.fixture.RandomAgreements;
import nl.ncw.fixture.Seeds;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as a document is read back as it was, and its pages agree with its data. */
@Tag(Seeds.TAG)
class PdfRoundTripTest {
    static Stream<Arguments> documents() {
        return LocalisedText.LANGUAGES.stream()
                .flatMap(language -> TestAgreements.all().map(agreement -> arguments(agreement, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("documents")
    void an_agreement_comes_back_equal_in_every_language(Agreement agreement, java.util.Locale language) {
        byte[] pdf = Written.by(new PdfAgreementWriter(language), agreement);
        assertThat(EditedPdf.read(pdf).agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("documents")
    void its_pages_and_its_data_agree_in_every_language(Agreement agreement, java.util.Locale language) {
        byte[] pdf = Written.by(new PdfAgreementWriter(language), agreement);
        assertThat(EditedPdf.findings(pdf))
                .filteredOn(said -> said.contains(" pdf."))
                .isEmpty();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Seeds.of(16));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_people_type_comes_back(long seed) {
        Agreement agreement = RandomAnswers.of(seed);
        byte[] pdf = Written.by(new PdfAgreementWriter(), agreement);
        assertThat(EditedPdf.findings(pdf)).isEmpty();
        assertThat(EditedPdf.read(pdf).agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_the_domain_allows_comes_back(long seed) {
        Agreement agreement = RandomAgreements.of(seed);
        byte[] pdf = Written.by(new PdfAgreementWriter(), agreement);
        assertThat(EditedPdf.findings(pdf))
                .filteredOn(said -> said.contains(" pdf."))
                .isEmpty();
        assertThat(EditedPdf.read(pdf).agreement()).isEqualTo(agreement);
    }

    @Test
    void what_was_sent_is_what_an_untouched_document_holds() {
        byte[] pdf = Written.by(new PdfAgreementWriter(), TestAgreements.full());
        assertThat(EditedPdf.read(pdf).sent()).contains(TestAgreements.full());
    }
}
