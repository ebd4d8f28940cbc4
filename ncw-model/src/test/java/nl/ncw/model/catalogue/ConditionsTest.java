package nl.ncw.model.catalogue;

import static nl.ncw.fixture.CatalogueParts.askedIf;
import static nl.ncw.fixture.CatalogueParts.header;
import static nl.ncw.fixture.CatalogueParts.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Condition.Clause;
import nl.ncw.model.question.Condition.Quantifier;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voicing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions that a catalogue refuses, and those that can never hold. */
class ConditionsTest {
    private static final String FIRST = "eigen.alles.eerste";
    private static final String SECOND = "eigen.alles.tweede";
    private static final String THIRD = "eigen.alles.derde";

    private static Question plain(AnswerKind kind, String id) {
        return question(kind, header(id, Voicing.JOINT, Obligation.OPTIONAL));
    }

    private static Question asked(String id, Condition.Test... all) {
        return asked(id, Condition.allOf(all));
    }

    private static Question asked(String id, Condition condition) {
        return question(AnswerKind.YES_NO, askedIf(condition, header(id, Voicing.JOINT, Obligation.OPTIONAL)));
    }

    private static Condition.Test answer(String id, String... values) {
        return Condition.Test.of(new QuestionId(id), values);
    }

    private static Catalogue catalogue(Question... questions) {
        return CatalogueParts.catalogueOf(CatalogueParts.reference("eigen"), questions);
    }

    private static List<String> ids(List<Catalogue.Entry> entries) {
        return entries.stream().map(entry -> entry.question().id().value()).toList();
    }

    private static List<String> neverAsked(Question... questions) {
        return ids(catalogue(questions).neverAsked());
    }

    @Nested
    class A_catalogue_refuses {
        private void assertRefused(String reason, Question... questions) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> catalogue(questions))
                    .withMessage(reason);
        }

        @Test
        void a_condition_on_a_question_that_it_does_not_have() {
            assertRefused(
                    FIRST + ": expected a condition on a question of the catalogue, was \"a.b.c\"",
                    asked(FIRST, answer("a.b.c", "yes")));
        }

        @Test
        void a_condition_on_an_option_that_the_question_does_not_have() {
            assertRefused(
                    SECOND + ": expected a condition on values out of [een, twee], was \"drie\"",
                    plain(AnswerKind.CHOICE, FIRST),
                    asked(SECOND, answer(FIRST, "een", "drie")));
        }

        @Test
        void a_condition_on_anything_but_yes_and_no_of_a_question_for_these() {
            assertRefused(
                    SECOND + ": expected a condition on values out of [yes, no], was \"ja\"",
                    plain(AnswerKind.YES_NO, FIRST),
                    asked(SECOND, answer(FIRST, "ja")));
        }

        @Test
        void a_condition_on_a_value_that_a_fact_does_not_have() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> catalogue(asked(FIRST, Condition.Test.of(AgreementFact.SCOPE, "wereldwijd"))))
                    .withMessageStartingWith(FIRST + ": expected a condition on values out of [")
                    .withMessageEndingWith("was \"wereldwijd\"");
        }

        @ParameterizedTest
        @EnumSource(
                names = {"CHOICE", "CHOICES", "YES_NO"},
                mode = EnumSource.Mode.EXCLUDE)
        void a_condition_on_a_question_of_a_kind_that_has_no_values(AnswerKind kind) {
            assertRefused(
                    SECOND + ": expected a condition on a question of kind choice, choices or yes-no, was \"" + FIRST
                            + "\" of kind " + kind.key(),
                    plain(kind, FIRST),
                    asked(SECOND, answer(FIRST, "yes")));
        }

        @Test
        void a_question_that_depends_on_its_own_answer() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> catalogue(asked(FIRST, answer(FIRST, "yes"))))
                    .withMessageStartingWith(FIRST + ": expected a condition that does not depend on itself");
        }

        @Test
        void questions_that_depend_on_each_other_in_turn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> catalogue(
                            asked(FIRST, answer(THIRD, "yes")),
                            asked(SECOND, answer(FIRST, "yes")),
                            asked(THIRD, answer(SECOND, "yes"))))
                    .withMessageContainingAll("does not depend on itself", FIRST, SECOND, THIRD);
        }
    }

    @Nested
    class A_catalogue_takes {
        @Test
        void a_condition_on_a_question_that_comes_later() {
            assertThat(neverAsked(asked(FIRST, answer(SECOND, "yes")), plain(AnswerKind.YES_NO, SECOND)))
                    .isEmpty();
        }

        @Test
        void two_questions_that_depend_on_a_third() {
            assertThat(neverAsked(
                            plain(AnswerKind.YES_NO, FIRST),
                            asked(SECOND, answer(FIRST, "yes")),
                            asked(THIRD, answer(FIRST, "no"), answer(FIRST, "no"))))
                    .isEmpty();
        }
    }

    @Nested
    class A_question_is_never_asked {
        @Test
        void if_its_condition_contradicts_itself() {
            assertThat(neverAsked(
                            plain(AnswerKind.YES_NO, FIRST), asked(SECOND, answer(FIRST, "yes"), answer(FIRST, "no"))))
                    .containsExactly(SECOND);
        }

        @Test
        void if_it_contradicts_the_condition_of_a_question_that_it_depends_on() {
            assertThat(neverAsked(
                            plain(AnswerKind.CHOICE, FIRST),
                            asked(SECOND, answer(FIRST, "een")),
                            asked(THIRD, answer(SECOND, "yes"), answer(FIRST, "twee"))))
                    .containsExactly(THIRD);
        }

        @Test
        void if_it_needs_a_profile_that_does_not_ask_it() {
            assertThat(neverAsked(asked(FIRST, Condition.Test.of(AgreementFact.PROFILE, "kern"))))
                    .containsExactly(FIRST);
        }

        @Test
        void if_it_depends_on_a_question_that_no_profile_asks() {
            assertThat(neverAsked(
                            question(AnswerKind.YES_NO, header(FIRST, Voicing.JOINT, Obligation.NOT_APPLICABLE)),
                            asked(SECOND, answer(FIRST, "yes"))))
                    .containsExactly(SECOND);
        }

        @Test
        void if_no_alternative_can_hold() {
            Clause national =
                    new Clause(Quantifier.ALL_OF, List.of(Condition.Test.of(AgreementFact.SCOPE, "landelijk")));
            Clause either = new Clause(
                    Quantifier.ANY_OF,
                    List.of(
                            Condition.Test.of(AgreementFact.SCOPE, "regionaal"),
                            Condition.Test.of(AgreementFact.PROFILE, "kern")));

            assertThat(neverAsked(asked(FIRST, new Condition(List.of(national, either)))))
                    .containsExactly(FIRST);
        }
    }

    @Nested
    class A_question_can_be_asked {
        @Test
        void if_one_alternative_can_hold() {
            assertThat(neverAsked(asked(
                            FIRST,
                            Condition.anyOf(
                                    Condition.Test.of(AgreementFact.PROFILE, "kern"),
                                    Condition.Test.of(AgreementFact.SCOPE, "landelijk")))))
                    .isEmpty();
        }

        @Test
        void if_tests_share_a_value() {
            assertThat(neverAsked(
                            plain(AnswerKind.CHOICE, FIRST),
                            asked(SECOND, answer(FIRST, "een", "twee"), answer(FIRST, "twee"))))
                    .isEmpty();
        }

        @Test
        void if_several_options_can_be_chosen_at_once() {
            assertThat(neverAsked(
                            plain(AnswerKind.CHOICES, FIRST),
                            asked(SECOND, answer(FIRST, "een"), answer(FIRST, "twee"))))
                    .isEmpty();
        }

        @Test
        void if_partners_can_have_different_core_tasks() {
            assertThat(neverAsked(asked(
                            FIRST,
                            Condition.Test.of(AgreementFact.CORE_TASK, "hulpdienst"),
                            Condition.Test.of(AgreementFact.CORE_TASK, "beheerder"))))
                    .isEmpty();
        }

        @Test
        void unless_no_profile_asks_it_which_is_no_fault_of_its_condition() {
            Question hidden = question(
                    AnswerKind.YES_NO,
                    askedIf(
                            Condition.of(Condition.Test.of(AgreementFact.PROFILE, "kern")),
                            header(SECOND, Voicing.JOINT, Obligation.NOT_APPLICABLE)));

            assertThat(neverAsked(plain(AnswerKind.TEXT, FIRST), hidden)).isEmpty();
        }
    }

    @Test
    void a_profile_may_ask_what_an_answer_still_decides_and_not_what_the_profile_rules_out() {
        Catalogue catalogue = catalogue(
                plain(AnswerKind.YES_NO, FIRST),
                asked(SECOND, answer(FIRST, "yes")),
                asked(THIRD, Condition.Test.of(AgreementFact.PROFILE, "kern")));

        assertThat(ids(catalogue.entries(CooperationProfile.STRUCTUREEL))).containsExactly(FIRST, SECOND);
        assertThat(catalogue.entries(CooperationProfile.KERN)).isEmpty();
    }
}
