package nl.ncw.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.text.LocalisedText;
import nl.ncw.model.upgrade.AgreementUpgrade;
import nl.ncw.model.upgrade.UpgradeResult;
import nl.ncw.validation.AgreementValidators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples, which answer 1.0.0, at the newest catalogue. */
class UpgradedSamplesTest {
    private static final String SAMPLES = "nl.ncw.examples.sample.SampleAgreements#all";
    private static final List<String> LANGUAGES = List.of("nl", "en", "de", "fr");

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
                        agreement.answers().values().stream(),
                        agreement.unplaced().stream().map(UnplacedText::content))
                .toList()
                .toString();
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void lose_no_answer(Agreement sample) {
        String content = contentOf(upgrade(sample).agreement());

        sample.answers().forEach((key, answer) -> {
            String written = answer.toString();
            String core = written.replaceFirst("^[^=]*=(Text\\[text=)?", "").replaceFirst("]+$", "");
            assertThat(content).as("%s", key).contains(core);
        });
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
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
    @MethodSource(SAMPLES)
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
                        "upgrade.adopted",
                        "upgrade.split",
                        "upgrade.renamed",
                        "upgrade.new-question",
                        "upgrade.merged",
                        "upgrade.withdrawn",
                        "upgrade.meaning-changed");
    }

    @Test
    void have_the_two_answers_on_wrong_information_in_one() {
        Agreement sample = SampleAgreements.waterBoard();
        String joined = answer(upgrade(sample).agreement(), "proces.informatiemanagement.kwaliteit")
                .toString();

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
