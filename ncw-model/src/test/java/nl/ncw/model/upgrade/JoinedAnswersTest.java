package nl.ncw.model.upgrade;

import static nl.ncw.model.upgrade.Versions.change;
import static nl.ncw.model.upgrade.Versions.findings;
import static nl.ncw.model.upgrade.Versions.id;
import static nl.ncw.model.upgrade.Versions.joint;
import static nl.ncw.model.upgrade.Versions.key;
import static nl.ncw.model.upgrade.Versions.ofEach;
import static nl.ncw.model.upgrade.Versions.question;
import static nl.ncw.model.upgrade.Versions.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.QuestionChange.Kind;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of answers that meet at one question, and of one that is asked of others now. */
class JoinedAnswersTest {
    private static final Answer BELLEN = Answer.text("Bellen.");
    private static final Answer MAILEN = Answer.text("Mailen.");
    private static final Answer NONE = Answer.notApplicable("Geen meldkamer.");
    private static final Answer OPEN = Answer.toBeSettled("Navragen", "Jansen", LocalDate.of(2026, 3, 1));

    @Nested
    class Merged_questions {
        private final Versions versions =
                Versions.first(text("a"), text("b")).then(List.of(change(Kind.MERGED, "b a", "c")), text("c"));

        private UpgradeResult upgrade(Answer a, Answer b) {
            return versions.upgrade(versions.draft().answer(id("a"), a).answer(id("b"), b));
        }

        @Test
        void join_their_texts_in_their_order_each_below_its_question() {
            UpgradeResult result = upgrade(BELLEN, MAILEN);

            assertThat(result.agreement().answers())
                    .isEqualTo(Map.of(joint("c"), Answer.text("Wat is b?\nMailen.\n\nWat is a?\nBellen.")));
            assertThat(findings(result)).containsExactly("info upgrade.merged at c/joint");
        }

        @Test
        void of_each_party_join_their_texts_below_the_question_and_the_party() {
            Versions ofParties =
                    Versions.first(ofEach("a"), ofEach("b")).then(List.of(change(Kind.MERGED, "a b", "c")), text("c"));
            UpgradeResult result = ofParties.upgrade(
                    ofParties.draft().answer(id("a"), Party.REGION, BELLEN).answer(id("b"), Party.PARTNER, MAILEN));

            assertThat(result.agreement().answers())
                    .isEqualTo(Map.of(
                            joint("c"),
                            Answer.text(
                                    "Wat is a? – Veiligheidsregio\nBellen.\n\nWat is b? – Crisispartner\nMailen.")));
            assertThat(findings(result))
                    .containsExactly("info upgrade.merged at c/joint", "warning upgrade.asked-together at c/joint");
        }

        @Test
        void tell_in_their_moves_where_each_answer_went() {
            assertThat(upgrade(BELLEN, OPEN).moves())
                    .containsExactlyInAnyOrder(
                            new AnswerMove(joint("a"), Optional.of(joint("c"))),
                            new AnswerMove(joint("b"), Optional.empty()));
        }

        @Test
        void let_an_answer_of_the_kind_that_is_asked_for_go_before_one_of_another() {
            Versions choices = Versions.first(text("a"), text("b"))
                    .then(
                            List.of(change(Kind.MERGED, "a b", "c")),
                            question("c", AnswerKind.CHOICE, Voicing.JOINT, false));
            Answer choice = Answer.choice("een");

            assertThat(choices.upgrade(choices.draft().answer(id("a"), BELLEN).answer(id("b"), choice))
                            .agreement()
                            .answers())
                    .isEqualTo(Map.of(joint("c"), choice));
        }

        @Test
        void keep_a_single_answer_as_it_is() {
            assertThat(versions.upgrade(versions.draft().answer(id("a"), OPEN))
                            .agreement()
                            .answers())
                    .isEqualTo(Map.of(joint("c"), OPEN));
        }

        @Test
        void keep_the_same_answer_once() {
            assertThat(upgrade(BELLEN, BELLEN).agreement().answers()).isEqualTo(Map.of(joint("c"), BELLEN));
        }

        @Test
        void join_the_reasons_why_they_do_not_apply() {
            assertThat(upgrade(NONE, Answer.notApplicable("")).agreement().answers())
                    .isEqualTo(Map.of(joint("c"), Answer.notApplicable("Wat is a?\nGeen meldkamer.")));
        }

        @Test
        void let_a_text_go_before_an_open_point_which_is_kept() {
            UpgradeResult result = upgrade(BELLEN, OPEN);

            assertThat(result.agreement().answers()).isEqualTo(Map.of(joint("c"), BELLEN));
            assertThat(result.agreement().unplaced())
                    .extracting(UnplacedText::content)
                    .containsExactly("Wat is b?\nNog af te spreken: Navragen; trekker: Jansen; uiterlijk: 2026-03-01");
            assertThat(findings(result))
                    .containsExactly("warning upgrade.not-joined at unplaced[0]", "info upgrade.merged at c/joint");
        }

        @Test
        void let_an_open_point_go_before_what_does_not_apply() {
            UpgradeResult result = upgrade(NONE, OPEN);

            assertThat(result.agreement().answers()).isEqualTo(Map.of(joint("c"), OPEN));
            assertThat(result.agreement().unplaced())
                    .extracting(UnplacedText::content)
                    .containsExactly("Wat is a?\nNiet van toepassing: Geen meldkamer.");
        }
    }

    @Nested
    class A_question_to_others {
        private final Versions apart = Versions.first(text("a")).then(List.of(), ofEach("a"));
        private final Versions together = Versions.first(ofEach("a")).then(List.of(), text("a"));

        @Test
        void gives_the_joint_answer_to_each() {
            UpgradeResult result = apart.upgrade(apart.draft().answer(id("a"), BELLEN));

            assertThat(result.agreement().answers())
                    .isEqualTo(Map.of(key("a", Voice.REGION), BELLEN, key("a", Voice.PARTNER), BELLEN));
            assertThat(findings(result))
                    .containsExactly(
                            "warning upgrade.asked-of-each at a/region", "warning upgrade.asked-of-each at a/partner");
        }

        @Test
        void leaves_an_answer_where_it_is_in_a_voice_that_was_not_asked() {
            Versions versions = Versions.first(text("a")).then(List.of(), text("a"));

            assertThat(versions.upgrade(versions.draft().answer(id("a"), Party.REGION, BELLEN))
                            .agreement()
                            .answers())
                    .isEqualTo(Map.of(key("a", Voice.REGION), BELLEN));
        }

        @Test
        void joins_the_answers_of_each() {
            Agreement before =
                    together.draft().answer(id("a"), Party.REGION, BELLEN).answer(id("a"), Party.PARTNER, MAILEN);
            UpgradeResult result = together.upgrade(before);

            assertThat(result.agreement().answers())
                    .isEqualTo(Map.of(joint("a"), Answer.text("Veiligheidsregio\nBellen.\n\nCrisispartner\nMailen.")));
            assertThat(findings(result)).containsExactly("warning upgrade.asked-together at a/joint");
        }

        @Test
        void keeps_what_cannot_be_joined() {
            Agreement before =
                    together.draft().answer(id("a"), Party.REGION, NONE).answer(id("a"), Party.PARTNER, MAILEN);
            UpgradeResult result = together.upgrade(before);

            assertThat(result.agreement().answers()).isEqualTo(Map.of(joint("a"), MAILEN));
            assertThat(result.agreement().unplaced())
                    .extracting(UnplacedText::origin)
                    .containsExactly("model 1.0.0: proces.alerteren.a/region");
        }
    }
}
