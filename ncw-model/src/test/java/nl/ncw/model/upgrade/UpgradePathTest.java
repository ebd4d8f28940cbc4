package nl.ncw.model.upgrade;

import static nl.ncw.model.upgrade.Versions.change;
import static nl.ncw.model.upgrade.Versions.findings;
import static nl.ncw.model.upgrade.Versions.id;
import static nl.ncw.model.upgrade.Versions.joint;
import static nl.ncw.model.upgrade.Versions.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.QuestionChange.Kind;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.finding.ChangeCodes;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.CatalogueSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which versions an upgrade goes by, and what the agreement names in the end. */
class UpgradePathTest {
    private static final Answer BELLEN = Answer.text("Bellen.");

    private final Versions versions = Versions.first(text("a"), text("b"))
            .then(List.of(change(Kind.SPLIT, "a", "a c"), change(Kind.WITHDRAWN, "b", "")), text("a"), text("c"))
            .then(List.of(change(Kind.RENAMED, "a", "d")), text("c"), text("d"));

    private static OverlayReference overlay(String id, int version) {
        return new OverlayReference(id, new SemanticVersion(version, 0, 0));
    }

    @Nested
    class Over_several_versions {
        private final UpgradeResult result =
                versions.upgrade(versions.draft().answer(id("a"), BELLEN).answer(id("b"), BELLEN));

        @Test
        void an_answer_goes_all_the_way() {
            assertThat(result.agreement().answers()).isEqualTo(Map.of(joint("d"), BELLEN));
            assertThat(result.moves())
                    .containsExactly(
                            new AnswerMove(joint("a"), Optional.of(joint("d"))),
                            new AnswerMove(joint("b"), Optional.empty()));
        }

        @Test
        void what_is_kept_names_the_version_that_still_asked() {
            assertThat(result.agreement().unplaced())
                    .extracting(UnplacedText::origin)
                    .containsExactly("model 1.0.0: proces.alerteren.b/joint");
        }

        @Test
        void what_was_said_on_the_way_is_found_where_the_answer_is_now() {
            assertThat(result.findings())
                    .extracting(finding -> finding.code() + " " + finding.place())
                    .containsExactly(
                            "upgrade.withdrawn unplaced[0]",
                            "upgrade.new-question proces/proces.alerteren/proces.alerteren.c/joint",
                            "upgrade.split proces/proces.alerteren/proces.alerteren.d/joint",
                            "upgrade.renamed proces/proces.alerteren/proces.alerteren.d/joint");
        }

        @Test
        void an_answer_that_comes_back_to_its_question_has_not_moved() {
            Versions thereAndBack = Versions.first(text("a"))
                    .then(List.of(change(Kind.RENAMED, "a", "b")), text("b"))
                    .then(List.of(change(Kind.RENAMED, "b", "a")), text("a"));
            UpgradeResult there = thereAndBack.upgrade(thereAndBack.draft().answer(id("a"), BELLEN));

            assertThat(there.agreement().answers()).isEqualTo(Map.of(joint("a"), BELLEN));
            assertThat(there.moves()).isEmpty();
        }

        @Test
        void what_was_said_of_an_answer_that_was_withdrawn_later_stays_at_the_question_of_then() {
            Versions renamedAndGone = Versions.first(text("a"), text("c"))
                    .then(List.of(change(Kind.RENAMED, "a", "b")), text("b"), text("c"))
                    .then(List.of(change(Kind.WITHDRAWN, "b", "")), text("c"));

            assertThat(findings(renamedAndGone.upgrade(renamedAndGone.draft().answer(id("a"), BELLEN))))
                    .containsExactly(
                            "info upgrade.renamed at proces.alerteren.b/joint",
                            "warning upgrade.withdrawn at unplaced[0]");
        }

        @Test
        void the_agreement_names_the_newest() {
            assertThat(result.agreement().catalogue())
                    .isEqualTo(versions.newest().reference());
        }
    }

    @Nested
    class An_adopted_agreement {
        @Test
        void is_under_discussion_again() {
            UpgradeResult result = versions.upgrade(versions.draft().withStatus(AgreementStatus.VASTGESTELD));

            assertThat(result.agreement().status()).isEqualTo(AgreementStatus.IN_AFSTEMMING);
            assertThat(result.findings()).extracting(Finding::code).contains(ChangeCodes.ADOPTION_REOPENED);
        }
    }

    @Nested
    class At_the_newest_version {
        @Test
        void nothing_changes() {
            Agreement newest = versions.upgrade(versions.draft().answer(id("a"), BELLEN))
                    .agreement()
                    .withStatus(AgreementStatus.VASTGESTELD);

            assertThat(versions.upgrade(newest)).isEqualTo(new UpgradeResultContent(newest, List.of(), List.of()));
        }
    }

    @Nested
    class Overlays {
        private final Agreement before = versions.draft()
                .with(
                        AgreementProperties.CATALOGUE,
                        versions.oldest()
                                .reference()
                                .with(overlay("hoogwater", 1))
                                .with(overlay("haven", 1)));

        @Test
        void stay_named() {
            assertThat(versions.upgrade(before).agreement().catalogue())
                    .hasToString("model 1.2.0 + hoogwater 1.0.0 + haven 1.0.0");
        }

        @Test
        void are_those_of_the_newer_catalogue_where_it_has_them() {
            Catalogue plain = versions.newest();
            Catalogue overlaid = new Catalogue(
                    plain.reference().with(overlay("hoogwater", 2)), plain.text(), plain.profiles(), plain.sections());

            assertThat(AgreementUpgrade.to(overlaid, versions.source())
                            .apply(before)
                            .agreement()
                            .catalogue())
                    .hasToString("model 1.2.0 + hoogwater 2.0.0 + haven 1.0.0");
        }
    }

    @Nested
    class Out_of_reach {
        private final AgreementUpgrade upgrade = AgreementUpgrade.to(versions.newest(), versions.source());

        private CatalogueReference reference(String id, int minor) {
            return new CatalogueReference(id, new SemanticVersion(1, minor, 0));
        }

        @Test
        void is_another_catalogue_a_later_version_and_one_that_is_not_on_the_way() {
            assertThat(upgrade.reaches(reference("model", 0))).isTrue();
            assertThat(upgrade.reaches(reference("model", 2))).isTrue();
            assertThat(upgrade.reaches(reference("ander-model", 0))).isFalse();
            assertThat(upgrade.reaches(reference("model", 3))).isFalse();
            assertThat(AgreementUpgrade.to(versions.newest(), CatalogueSource.of(versions.oldest()))
                            .reaches(reference("model", 0)))
                    .isFalse();
        }

        @Test
        void is_refused() {
            Agreement later = versions.draft().with(AgreementProperties.CATALOGUE, reference("model", 3));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> upgrade.apply(later))
                    .withMessage("agreement: expected one of a version before model 1.2.0, was of model 1.3.0");
        }
    }
}
