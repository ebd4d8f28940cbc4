package nl.ncw.model.upgrade;

import static nl.ncw.model.upgrade.Versions.change;
import static nl.ncw.model.upgrade.Versions.findings;
import static nl.ncw.model.upgrade.Versions.id;
import static nl.ncw.model.upgrade.Versions.joint;
import static nl.ncw.model.upgrade.Versions.key;
import static nl.ncw.model.upgrade.Versions.ofEach;
import static nl.ncw.model.upgrade.Versions.question;
import static nl.ncw.model.upgrade.Versions.text;
import static nl.ncw.model.upgrade.Versions.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.QuestionChange.Kind;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of the answers to a question that changed. */
class AgreementUpgradeTest {
    private static final Answer BELLEN = Answer.text("Bellen.");
    private static final Answer MAILEN = Answer.text("Mailen.");
    private static final Answer NONE = Answer.notApplicable("Geen meldkamer.");

    @Nested
    class An_unchanged_question {
        private final Versions versions =
                Versions.first(text("a")).then(List.of(change(Kind.ADDED, "", "b")), text("a"), text("b"));
        private final UpgradeResult result =
                versions.upgrade(versions.draft().answer(id("a"), BELLEN).answer(id("overlay"), MAILEN));

        @Test
        void keeps_its_answer_and_so_does_one_that_the_old_catalogue_does_not_have() {
            assertThat(result.agreement().answers()).isEqualTo(Map.of(joint("a"), BELLEN, joint("overlay"), MAILEN));
            assertThat(result.moves()).isEmpty();
            assertThat(findings(result)).isEmpty();
        }

        @Test
        void stands_beside_a_new_one_that_is_told() {
            assertThat(result.findings())
                    .extracting(Finding::code, finding -> finding.place().toString())
                    .containsExactly(tuple("upgrade.new-question", "proces/proces.alerteren/proces.alerteren.b/joint"));
        }
    }

    @Nested
    class A_new_question {
        private final Versions versions =
                Versions.first(text("a")).then(List.of(change(Kind.ADDED, "", "b")), text("a"), ofEach("b"));

        private List<String> places(Agreement before) {
            return versions.upgrade(before).findings().stream()
                    .map(finding -> finding.place().toString())
                    .toList();
        }

        @Test
        void of_each_party_is_told_once() {
            assertThat(places(versions.draft())).containsExactly("proces/proces.alerteren/proces.alerteren.b/region");
        }

        @Test
        void is_told_at_the_party_that_has_not_answered_it() {
            assertThat(places(versions.draft().answer(id("b"), Party.REGION, BELLEN)))
                    .containsExactly("proces/proces.alerteren/proces.alerteren.b/partner");
        }

        @Test
        void is_not_told_where_it_is_answered_already() {
            assertThat(places(versions.draft()
                            .answer(id("b"), Party.REGION, BELLEN)
                            .answer(id("b"), Party.PARTNER, MAILEN)))
                    .isEmpty();
        }
    }

    @Nested
    class A_renamed_question {
        private final Versions versions = Versions.first(ofEach("a"), text("c"))
                .then(List.of(change(Kind.RENAMED, "a", "b")), ofEach("b"), text("c"));
        private final Agreement before = versions.draft().answer(id("a"), Party.PARTNER, BELLEN);

        @Test
        void takes_the_answer_of_each_voice_along() {
            UpgradeResult result = versions.upgrade(before.answer(id("a"), Party.REGION, NONE));

            assertThat(result.agreement().answers())
                    .isEqualTo(Map.of(key("b", Voice.REGION), NONE, key("b", Voice.PARTNER), BELLEN));
            assertThat(result.moves())
                    .containsExactly(
                            new AnswerMove(key("a", Voice.REGION), Optional.of(key("b", Voice.REGION))),
                            new AnswerMove(key("a", Voice.PARTNER), Optional.of(key("b", Voice.PARTNER))));
            assertThat(findings(result))
                    .containsExactly("info upgrade.renamed at b/region", "info upgrade.renamed at b/partner");
        }

        @Test
        void overwrites_no_answer_that_stood_there_already() {
            UpgradeResult result = versions.upgrade(before.answer(id("b"), Party.PARTNER, MAILEN));

            assertThat(result.agreement().answers()).isEqualTo(Map.of(key("b", Voice.PARTNER), MAILEN));
            assertThat(result.agreement().unplaced())
                    .containsExactly(new UnplacedText("model 1.0.0: proces.alerteren.a/partner", "Wat is a?\nBellen."));
            assertThat(findings(result)).containsExactly("warning upgrade.taken at unplaced[0]");
        }

        @Test
        void may_change_names_with_another() {
            Versions crossed = Versions.first(text("a"), text("b"))
                    .then(
                            List.of(change(Kind.RENAMED, "a", "b"), change(Kind.RENAMED, "b", "a")),
                            text("a"),
                            text("b"));

            assertThat(crossed.upgrade(crossed.draft().answer(id("a"), BELLEN).answer(id("b"), MAILEN))
                            .agreement()
                            .answers())
                    .isEqualTo(Map.of(joint("b"), BELLEN, joint("a"), MAILEN));
        }
    }

    @Nested
    class A_split_question {
        @Test
        void leaves_its_answer_with_the_first_and_shows_it_with_the_others() {
            Versions versions =
                    Versions.first(text("a")).then(List.of(change(Kind.SPLIT, "a", "a b")), text("a"), text("b"));
            UpgradeResult result = versions.upgrade(versions.draft().answer(id("a"), BELLEN));

            assertThat(result.agreement().answers()).isEqualTo(Map.of(joint("a"), BELLEN));
            assertThat(findings(result)).containsExactly("warning upgrade.split at a/joint");
            assertThat(words(result, "upgrade.split")).contains("“Wat is a?”", "“Wat is b?”", "“Bellen.”", "Daarom.");
        }

        @Test
        void gives_its_answer_to_the_first_that_asks_for_its_kind() {
            Versions versions = Versions.first(text("a"))
                    .then(
                            List.of(change(Kind.SPLIT, "a", "b c")),
                            question("b", AnswerKind.CHOICE, Voicing.JOINT, false),
                            text("c"));

            assertThat(versions.upgrade(versions.draft().answer(id("a"), BELLEN))
                            .agreement()
                            .answers())
                    .isEqualTo(Map.of(joint("c"), BELLEN));
        }

        @Test
        void gives_an_open_point_or_a_reason_why_it_does_not_apply_to_the_first_of_any_kind() {
            Versions versions = Versions.first(text("a"))
                    .then(
                            List.of(change(Kind.SPLIT, "a", "b c")),
                            question("b", AnswerKind.CHOICE, Voicing.JOINT, false),
                            text("c"));

            assertThat(versions.upgrade(versions.draft().answer(id("a"), NONE))
                            .agreement()
                            .answers())
                    .isEqualTo(Map.of(joint("b"), NONE));
        }

        @Test
        void gives_its_answer_to_the_first_where_none_asks_for_its_kind() {
            Versions versions = Versions.first(text("a"))
                    .then(
                            List.of(change(Kind.SPLIT, "a", "b c")),
                            question("b", AnswerKind.CHOICE, Voicing.JOINT, false),
                            question("c", AnswerKind.CHOICE, Voicing.JOINT, false));
            UpgradeResult result = versions.upgrade(versions.draft().answer(id("a"), BELLEN));

            assertThat(result.agreement().answers()).isEqualTo(Map.of(joint("b"), BELLEN));
            assertThat(findings(result))
                    .containsExactly("warning upgrade.split at b/joint", "warning upgrade.other-kind at b/joint");
        }

        @Test
        void shows_a_long_answer_cut() {
            Versions versions =
                    Versions.first(text("a")).then(List.of(change(Kind.SPLIT, "a", "a b")), text("a"), text("b"));
            UpgradeResult result = versions.upgrade(versions.draft().answer(id("a"), Answer.text("🚒".repeat(201))));

            assertThat(words(result, "upgrade.split")).endsWith("“" + "🚒".repeat(200) + "…”");
        }
    }

    @Nested
    class A_withdrawn_question {
        private final SafetyRegion utrecht = new SafetyRegion("VR09", "Utrecht");

        private UpgradeResult withdraw(AnswerKind kind, Answer answer) {
            Versions versions = Versions.first(question("a", kind, Voicing.JOINT, false), text("b"))
                    .then(List.of(change(Kind.WITHDRAWN, "a", "")), text("b"));
            return versions.upgrade(versions.draft().answer(id("a"), answer));
        }

        private String kept(AnswerKind kind, AnswerValue value) {
            return withdraw(kind, new Answer.Given(value))
                    .agreement()
                    .unplaced()
                    .get(0)
                    .content();
        }

        @Test
        void leaves_its_answer_in_the_agreement_with_question_and_version() {
            UpgradeResult result = withdraw(AnswerKind.TEXT, BELLEN);

            assertThat(result.agreement().answers()).isEmpty();
            assertThat(result.agreement().unplaced())
                    .containsExactly(new UnplacedText("model 1.0.0: proces.alerteren.a/joint", "Wat is a?\nBellen."));
            assertThat(result.moves()).containsExactly(new AnswerMove(joint("a"), Optional.empty()));
            assertThat(findings(result)).containsExactly("warning upgrade.withdrawn at unplaced[0]");
            assertThat(words(result, "upgrade.withdrawn")).contains("“Wat is a?”", "Daarom.");
        }

        @Test
        void leaves_an_answer_of_any_kind_readable() {
            Row row = Row.of(Map.of("een", "Lezen", "vier", "Schrijven"));
            Contact contact = Contact.named("Jansen")
                    .as("", "Vitens")
                    .reachedAt("0201234567", "")
                    .forRegion(utrecht);

            assertThat(List.of(
                            kept(AnswerKind.CHOICE, new AnswerValue.Choice("twee")),
                            kept(
                                    AnswerKind.CHECKLIST,
                                    new AnswerValue.Checklist(List.of(
                                            Tick.arranged("een", ""),
                                            Tick.notArranged("drie", "Later."),
                                            Tick.added("een", "Ja.")))),
                            kept(AnswerKind.TABLE, new AnswerValue.Table(List.of(row, row))),
                            kept(AnswerKind.MATRIX, new AnswerValue.Matrix(Map.of("twee", row))),
                            kept(AnswerKind.REGIONS, new AnswerValue.Regions(List.of(utrecht))),
                            kept(AnswerKind.CONTACTS, new AnswerValue.Contacts(List.of(contact)))))
                    .containsExactly(
                            "Wat is a?\nTwee",
                            "Wat is a?\nEén: geregeld\ndrie: niet geregeld; Later.\neen: geregeld; Ja.",
                            "Wat is a?\nEén: Lezen; vier: Schrijven\nEén: Lezen; vier: Schrijven",
                            "Wat is a?\nTwee – Eén: Lezen; vier: Schrijven",
                            "Wat is a?\nUtrecht (VR09)",
                            "Wat is a?\nJansen, Vitens, 0201234567, Utrecht (VR09)");
        }

        @Test
        void need_not_be_named_among_the_changes() {
            Versions versions = Versions.first(text("a"), text("b")).then(List.of(), text("b"));
            UpgradeResult result = versions.upgrade(versions.draft().answer(id("a"), BELLEN));

            assertThat(findings(result)).containsExactly("warning upgrade.withdrawn at unplaced[0]");
        }

        @Test
        void is_told_at_the_number_that_its_answer_has_among_what_is_kept() {
            Versions versions = Versions.first(text("a"), text("b"), text("c"))
                    .then(List.of(change(Kind.WITHDRAWN, "a", ""), change(Kind.WITHDRAWN, "b", "")), text("c"));
            UpgradeResult result = versions.upgrade(versions.draft()
                    .withUnplaced(new UnplacedText("Blad1!A1", "iets"))
                    .answer(id("a"), BELLEN)
                    .answer(id("b"), MAILEN));

            assertThat(findings(result))
                    .containsExactly(
                            "warning upgrade.withdrawn at unplaced[1]", "warning upgrade.withdrawn at unplaced[2]");
        }

        @Test
        void is_not_one_that_a_fact_answered_before_as_well() {
            Question fact = question("a", AnswerKind.REGIONS, Voicing.JOINT, true);
            Versions versions = Versions.first(fact).then(List.of(), fact);

            assertThat(versions.upgrade(versions.draft().answer(id("a"), BELLEN))
                            .agreement()
                            .answers())
                    .isEqualTo(Map.of(joint("a"), BELLEN));
        }

        @Test
        void is_what_one_becomes_that_a_fact_of_the_agreement_answers() {
            Versions versions = Versions.first(text("a"))
                    .then(
                            List.of(change(Kind.MEANING_CHANGED, "a", "a")),
                            question("a", AnswerKind.REGIONS, Voicing.JOINT, true));
            UpgradeResult result = versions.upgrade(versions.draft().answer(id("a"), BELLEN));

            assertThat(result.agreement().answers()).isEmpty();
            assertThat(result.agreement().unplaced()).hasSize(1);
        }
    }

    @Nested
    class A_question_in_other_words {
        private final Versions versions = Versions.first(text("a"), text("b"))
                .then(
                        List.of(change(Kind.REWORDED, "a", "a"), change(Kind.MEANING_CHANGED, "b", "b")),
                        text("a"),
                        question("b", AnswerKind.CHOICE, Voicing.JOINT, false));

        @Test
        void keeps_its_answer_which_is_to_be_looked_at_where_the_meaning_changed() {
            UpgradeResult result =
                    versions.upgrade(versions.draft().answer(id("a"), BELLEN).answer(id("b"), MAILEN));

            assertThat(result.agreement().answers()).isEqualTo(Map.of(joint("a"), BELLEN, joint("b"), MAILEN));
            assertThat(findings(result))
                    .containsExactly(
                            "info upgrade.reworded at a/joint",
                            "warning upgrade.meaning-changed at b/joint",
                            "warning upgrade.other-kind at b/joint");
        }

        @Test
        void says_nothing_of_an_answer_that_was_of_another_kind_before() {
            Question choice = question("a", AnswerKind.CHOICE, Voicing.JOINT, false);
            Versions kept = Versions.first(choice).then(List.of(), choice);

            assertThat(findings(kept.upgrade(kept.draft().answer(id("a"), BELLEN))))
                    .isEmpty();
        }

        @Test
        void says_nothing_where_there_was_no_answer() {
            assertThat(findings(versions.upgrade(versions.draft()))).isEmpty();
        }
    }
}
