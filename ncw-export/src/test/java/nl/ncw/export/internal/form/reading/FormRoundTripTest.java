package nl.ncw.export.internal.form.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.fixture.RandomAgreements;
import nl.ncw.fixture.Seeds;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the form: what comes back unchanged changes nothing, and what a form shows it understands. */
@Tag(Seeds.TAG)
class FormRoundTripTest {
    private static final int SEEDS = Seeds.of(40);

    static Stream<Arguments> agreements() {
        return Catalogues.all().stream()
                .flatMap(catalogue -> LongStream.range(0, SEEDS)
                        .boxed()
                        .flatMap(seed -> LocalisedText.LANGUAGES.stream()
                                .map(language -> arguments(catalogue, seed, language))));
    }

    private static ReadResult returned(Agreement filledIn, Agreement sent, Catalogue catalogue, Locale locale) {
        FillInForm form = FillInForm.of(filledIn, catalogue, locale, SafetyRegions.register());
        return new FormReader(sent, catalogue, locale, SafetyRegions.register())
                .read(ReturnedForm.of(form).rows());
    }

    @ParameterizedTest(name = "{0}, seed {1}, {2}")
    @MethodSource("agreements")
    void what_comes_back_unchanged_changes_nothing(Catalogue catalogue, long seed, Locale language) {
        Agreement agreement = RandomAgreements.answering(catalogue, seed);
        ReadResult result = returned(agreement, agreement, catalogue, language);
        assertThat(result.findings()).isEmpty();
        assertThat(result.agreement()).isEqualTo(agreement);
    }

    static Stream<Named<Agreement>> examples() {
        return TestAgreements.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_agreement_that_breaks_formats_comes_back_as_it_was(Agreement agreement) {
        ReadResult result = returned(agreement, agreement, TestAgreements.CATALOGUE, TestAgreements.DUTCH);
        assertThat(result.findings()).isEmpty();
        assertThat(result.agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest(name = "{0}, seed {1}, {2}")
    @MethodSource("agreements")
    void what_a_form_shows_is_understood_by_itself(Catalogue catalogue, long seed, Locale language) {
        Agreement agreement = RandomAgreements.fitting(catalogue, seed);
        Agreement empty = Agreement.draft(catalogue, agreement.profile());
        ReadResult result = returned(agreement, empty, catalogue, language);
        assertThat(result.findings()).isEmpty();
        assertThat(result.agreement()).isEqualTo(withoutKind(agreement));
    }

    /** The form does not show of which kind a partner is. */
    private static Agreement withoutKind(Agreement agreement) {
        Optional<CrisisPartner> partner =
                agreement.partner().map(known -> new CrisisPartner(known.name(), known.coreTask(), Optional.empty()));
        return agreement
                .with(AgreementProperties.REGION, agreement.region())
                .with(AgreementProperties.PARTNER, partner);
    }

    @Test
    void a_tab_that_a_program_made_a_blank_is_still_a_tab() {
        Agreement agreement = TestAgreements.begun().answer("proces.alerteren.wijze", Answer.text("\tmet\ttabs "));
        FillInForm sent =
                FillInForm.of(agreement, TestAgreements.CATALOGUE, TestAgreements.DUTCH, SafetyRegions.register());
        ReturnedForm form = ReturnedForm.of(sent).with("proces.alerteren.wijze/joint", "answer", " met tabs ");

        ReadResult result = new FormReader(
                        agreement, TestAgreements.CATALOGUE, TestAgreements.DUTCH, SafetyRegions.register())
                .read(form.rows());

        assertThat(result.agreement()).isEqualTo(agreement);
    }

    @Test
    void a_value_that_was_not_chosen_is_shown_at_its_question_and_comes_back_at_its_path() {
        Agreement agreement = TestAgreements.begun()
                .withSetAside(List.of(
                        new SetAsideValue("partner", Optional.empty(), "proces.alerteren.wijze/joint", "Per fax.")));
        FillInForm form =
                FillInForm.of(agreement, TestAgreements.CATALOGUE, TestAgreements.DUTCH, SafetyRegions.register());

        assertThat(form.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().stream()))
                .contains("Crisispartner", "Per fax.")
                .anyMatch(text -> text.startsWith("Alerteren – "))
                .doesNotContain("partner", "proces.alerteren.wijze/joint");
        assertThat(returned(agreement, agreement, TestAgreements.CATALOGUE, TestAgreements.DUTCH)
                        .agreement())
                .isEqualTo(agreement);
    }

    @Test
    void the_agreement_as_it_was_sent_goes_along() {
        assertThat(returned(
                                TestAgreements.full(),
                                TestAgreements.begun(),
                                TestAgreements.CATALOGUE,
                                TestAgreements.DUTCH)
                        .sent())
                .contains(TestAgreements.begun());
    }
}
