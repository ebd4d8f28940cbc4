package nl.ncw.examples.sample;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;
import nl.ncw.model.upgrade.AgreementUpgrade;
import nl.ncw.model.upgrade.AnswerMove;
import nl.ncw.model.upgrade.UpgradeResult;
import nl.ncw.validation.AgreementValidators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples at the newest catalogue. All but the last answer 1.0.0. */
class UpgradedSamplesTest {
    private static final List<String> LANGUAGES = List.of("nl", "en", "de", "fr");

    static List<Agreement> olderSamples() {
        return SampleAgreements.all().stream()
                .filter(sample -> !sample.catalogue().equals(Catalogues.latest().reference()))
                .toList();
    }

    private static UpgradeResult upgrade(Agreement agreement) {
        return AgreementUpgrade.to(Catalogues.latest(), Catalogues.bundled()).apply(agreement);
    }

    private static Answer answer(Agreement agreement, String question) {
        return agreement.answers().entrySet().stream()
                .filter(entry -> entry.getKey().question().value().equals(question))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** Where content may be: in an answer, or in what is kept, whose first line is the question. */
    private static String contentOf(Agreement agreement) {
        return Stream.concat(
                        agreement.answers().values().stream().map(UpgradedSamplesTest::core),
                        agreement.unplaced().stream().map(UnplacedText::content))
                .collect(joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("olderSamples")
    void lose_no_answer(Agreement sample) {
        String content = contentOf(upgrade(sample).agreement());

        sample.answers().forEach((key, answer) -> {
            assertThat(content).as("%s", key).contains(core(answer));
        });
    }

    @ParameterizedTest
    @MethodSource("olderSamples")
    void have_each_answer_at_its_question_or_where_the_upgrade_says_that_it_went(Agreement sample) {
        UpgradeResult result = upgrade(sample);
        Map<AnswerKey, Optional<AnswerKey>> moves =
                result.moves().stream().collect(toMap(AnswerMove::from, AnswerMove::to));
        String kept = result.agreement().unplaced().stream()
                .map(UnplacedText::content)
                .collect(joining("\n"));

        sample.answers().forEach((key, answer) -> {
            String found = moves.getOrDefault(key, Optional.of(key))
                    .map(place -> core(result.agreement().answers().get(place)))
                    .orElse(kept);
            assertThat(found).as("%s", key).contains(core(answer));
        });
    }

    @ParameterizedTest
    @MethodSource("olderSamples")
    void keep_an_answer_that_its_question_no_longer_takes_and_say_so(Agreement sample) {
        Agreement upgraded = upgrade(sample).agreement();
        List<Finding> findings = AgreementValidators.standard()
                .validate(upgraded, Catalogues.latest())
                .findings();

        assertThat(codesAt(findings, "proces.alerteren.rol-locc/joint")).containsExactly("answer.condition-not-met");
        assertThat(answer(upgraded, "proces.situatiebeelden.startbeeld"))
                .isEqualTo(answer(sample, "proces.situatiebeelden.startbeeld"));
        if (answer(sample, "proces.situatiebeelden.startbeeld") instanceof Answer.Given) {
            assertThat(codesAt(findings, "proces.situatiebeelden.startbeeld/joint"))
                    .containsExactly("answer.wrong-kind");
        }
    }

    @Test
    void stay_as_they_are_where_they_answer_the_newest_catalogue() {
        UpgradeResult result = upgrade(SampleAgreements.seaRescue());

        assertThat(result.agreement()).isEqualTo(SampleAgreements.seaRescue());
        assertThat(result.findings()).isEmpty();
        assertThat(result.moves()).isEmpty();
    }

    private static List<String> codesAt(List<Finding> findings, String question) {
        return findings.stream()
                .filter(finding -> finding.place().toString().endsWith(question))
                .map(Finding::code)
                .toList();
    }

    /** The text of an answer, or else all that it holds, as JSON. */
    private static String core(Answer answer) {
        return answer.given()
                .filter(AnswerValue.Text.class::isInstance)
                .map(value -> ((AnswerValue.Text) value).text())
                .orElseGet(() -> new JsonAgreementWriter()
                        .toJson(Agreement.draft(Catalogues.latest(), CooperationProfile.KERN)
                                .answer("wat.dan.ook", answer)));
    }

    @ParameterizedTest
    @MethodSource("olderSamples")
    void answer_only_what_the_newest_catalogue_asks(Agreement sample) {
        Agreement upgraded = upgrade(sample).agreement();

        assertThat(upgraded.answers().keySet())
                .allMatch(key -> Catalogues.latest().find(key.question()).isPresent());
        assertThat(AgreementValidators.standard()
                        .validate(upgraded, Catalogues.latest())
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("answer.unknown-question", "answer.unknown-voice", "catalogue.mismatch");
    }

    @ParameterizedTest
    @MethodSource("olderSamples")
    void are_told_of_in_every_language(Agreement sample) {
        assertThat(upgrade(sample).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(LANGUAGES)
                        .extracting(language -> finding.message(Locale.forLanguageTag(language)))
                        .doesNotHaveDuplicates());
    }

    @Test
    void show_every_kind_of_change() {
        assertThat(upgrade(SampleAgreements.waterBoard()).findings())
                .extracting(Finding::code)
                .contains(
                        "adoption.reopened",
                        "upgrade.split",
                        "upgrade.renamed",
                        "upgrade.new-question",
                        "upgrade.merged",
                        "upgrade.withdrawn",
                        "upgrade.meaning-changed",
                        "upgrade.other-kind");
    }

    @Test
    void have_the_two_answers_on_wrong_information_in_one() {
        Agreement sample = SampleAgreements.waterBoard();
        String joined = core(answer(upgrade(sample).agreement(), "proces.informatiemanagement.kwaliteit"));

        assertThat(joined)
                .containsSubsequence(
                        text("proces.informatiemanagement.foutieve-informatie"),
                        text("proces.informatiemanagement.validatie"));
    }

    private static String text(String question) {
        return Catalogues.all().get(0).entries().stream()
                .filter(entry -> entry.question().id().value().equals(question))
                .map(entry -> entry.question().text().in(LocalisedText.DUTCH) + "\n")
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keep_the_answer_on_trust_with_the_question_and_the_version() {
        Agreement sample = SampleAgreements.waterBoard();
        List<UnplacedText> kept = upgrade(sample).agreement().unplaced();

        assertThat(kept)
                .extracting(UnplacedText::origin)
                .containsExactly("netcentrische-samenwerking 1.0.0: mens-cultuur-oto.vertrouwen.vertrouwen/joint");
        assertThat(kept.get(0).content()).startsWith("Vertrouwen de partijen op elkaars werkwijze");
    }
}
