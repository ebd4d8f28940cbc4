package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TypedQuestions;
import nl.ncw.export.Written;
import nl.ncw.export.conformance.VeraPdf;
import nl.ncw.fixture.RandomAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every document is one that an archive accepts and a screen reader can read, as veraPDF judges it. */
class PdfConformanceTest {
    static Stream<Named<Agreement>> agreements() {
        return TestAgreements.all();
    }

    private static final List<Locale> LANGUAGES = LocalisedText.LANGUAGES;

    static Stream<Arguments> in_dutch() {
        Stream<Agreement> finished = Stream.of(TestAgreements.full(), TestAgreements.begun())
                .map(agreement -> agreement.withStatus(AgreementStatus.VASTGESTELD));
        return Stream.concat(
                        TestAgreements.all(), finished.map(agreement -> Named.of("finished " + agreement, agreement)))
                .map(agreement -> arguments(agreement, LocalisedText.DUTCH));
    }

    static Stream<Arguments> in_other_languages_and_profiles() {
        return Stream.concat(
                LANGUAGES.stream()
                        .filter(language -> !language.equals(LocalisedText.DUTCH))
                        .flatMap(language -> TestAgreements.all().map(agreement -> arguments(agreement, language))),
                LANGUAGES.stream().flatMap(PdfConformanceTest::inOtherProfiles));
    }

    private static Stream<Arguments> inOtherProfiles(Locale language) {
        return Arrays.stream(CooperationProfile.values())
                .filter(profile -> profile != CooperationProfile.STRUCTUREEL)
                .flatMap(profile -> Stream.of(
                        arguments(
                                Named.of(
                                        "a blank form for " + profile,
                                        TestAgreements.empty().with(AgreementProperties.PROFILE, profile)),
                                language),
                        arguments(
                                Named.of(
                                        "a full one for " + profile,
                                        TestAgreements.full().with(AgreementProperties.PROFILE, profile)),
                                language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("in_dutch")
    void with_its_data_a_document_follows_pdf_a_3a_and_pdf_ua_1(Agreement agreement, Locale language) {
        assertThat(VeraPdf.violations(Written.by(new PdfAgreementWriter(language), agreement)))
                .isEmpty();
    }

    @Tag("thorough")
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("in_other_languages_and_profiles")
    void so_does_every_other_document(Agreement agreement, Locale language) {
        with_its_data_a_document_follows_pdf_a_3a_and_pdf_ua_1(agreement, language);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agreements")
    void without_its_data_a_document_follows_pdf_a_2a_and_pdf_ua_1(Agreement agreement) {
        byte[] pdf = Written.by(new PdfAgreementWriter().withoutData(), agreement);
        assertThat(VeraPdf.violationsWithoutAttachments(pdf)).isEmpty();
    }

    @Tag("thorough")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_form_filled_in_with_whatever_people_type_follows_them_too(long seed) {
        assertThat(VeraPdf.violations(Written.by(new PdfAgreementWriter(), RandomAnswers.of(seed))))
                .isEmpty();
    }

    @Tag("thorough")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_domain_allows_follows_them_too(long seed) {
        assertThat(VeraPdf.violations(Written.by(new PdfAgreementWriter(), RandomAgreements.of(seed))))
                .isEmpty();
    }

    static Stream<Arguments> typed() {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(
                        arguments(Named.of("a blank form", TypedQuestions.blank()), language),
                        arguments(Named.of("an agreement", TypedQuestions.withoutLiaison()), language)));
    }

    @Tag("thorough")
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("typed")
    void typed_questions_follow_them_too(Agreement agreement, Locale language) {
        assertThat(VeraPdf.violations(
                        Written.by(new PdfAgreementWriter(language), agreement, TypedQuestions.CATALOGUE)))
                .isEmpty();
    }
}
