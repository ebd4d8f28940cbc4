package nl.ncw.examples.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Completeness;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.Obligation;
import nl.ncw.validation.AgreementValidators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for six agreements modelled on real ones: two samples and the four of this package. */
class PracticeAgreementsTest {
    private static final Catalogue CATALOGUE = Catalogues.byReference(PracticeAgreements.CATALOGUE);

    static List<Agreement> six() {
        return Stream.concat(
                        Stream.of(SampleAgreements.waterways(), SampleAgreements.energy()),
                        PracticeAgreements.all().stream())
                .toList();
    }

    static Stream<Arguments> six_in_every_format() {
        return six().stream()
                .flatMap(agreement -> AgreementFormats.all().stream()
                        .map(format -> Arguments.of(agreement.id().orElseThrow(), format.name(), agreement, format)));
    }

    @ParameterizedTest
    @MethodSource("six")
    void every_required_question_is_answered(Agreement agreement) {
        assertThat(Completeness.of(agreement, CATALOGUE).of(Obligation.REQUIRED).isComplete())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("six")
    void it_is_adopted_and_validation_finds_nothing(Agreement agreement) {
        assertThat(AgreementValidators.standard().validate(agreement, CATALOGUE).findings())
                .extracting(PracticeAgreementsTest::shown)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("six")
    void nothing_is_kept_apart(Agreement agreement) {
        assertThat(agreement.unplaced()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("six")
    void telephone_numbers_are_free_for_fiction(Agreement agreement) {
        assertThat(agreement.contacts())
                .extracting(PartyContact::contact)
                .allSatisfy(contact -> assertThat(contact.telephone()).matches("\\+44 (1632 960|7700 900)\\d{3}"));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("six_in_every_format")
    void it_reads_back_equal(String id, String name, Agreement agreement, AgreementFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.writer(Locale.forLanguageTag("nl")).write(agreement, CATALOGUE, file);

        ReadResult read = format.reader().read(new ByteArrayInputStream(file.toByteArray()), Catalogues.bundled());

        assertThat(read.agreement()).isEqualTo(agreement);
        assertThat(read.findings()).extracting(PracticeAgreementsTest::shown).isEmpty();
    }

    private static String shown(Finding finding) {
        return finding.code() + ": " + finding.message(Locale.forLanguageTag("nl"));
    }
}
