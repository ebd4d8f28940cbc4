package nl.ncw.model.agreement;

import static nl.ncw.fixture.CatalogueParts.askedIf;
import static nl.ncw.fixture.CatalogueParts.header;
import static nl.ncw.fixture.CatalogueParts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.term.AgreementScope;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AskedQuestionsTest {
    private static final String FIRST = "eigen.alles.eerste";
    private static final String SECOND = "eigen.alles.tweede";
    private static final String THIRD = "eigen.alles.derde";
    private static final SafetyRegion REGION = new SafetyRegion("VR08", "Gelderland-Zuid");
    private static final SafetyRegion NEIGHBOUR = new SafetyRegion("VR07", "Gelderland-Midden");

    private static Question plain(AnswerKind kind, String id, Voicing voicing) {
        return question(kind, header(id, voicing, Obligation.REQUIRED));
    }

    private static Question conditional(String id, Voicing voicing, Condition condition) {
        return question(AnswerKind.YES_NO, askedIf(condition, header(id, voicing, Obligation.REQUIRED)));
    }

    private static Condition.Test yes(String id) {
        return Condition.Test.of(new QuestionId(id), "yes");
    }

    private static Catalogue catalogue(Question... questions) {
        return CatalogueParts.catalogueOf(CatalogueParts.reference("eigen"), questions);
    }

    private static Agreement draft(Catalogue catalogue) {
        return Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL);
    }

    private static boolean isAsked(Agreement agreement, Catalogue catalogue, String id, Voice voice) {
        return AskedQuestions.of(agreement, catalogue).isAsked(new AnswerKey(new QuestionId(id), voice));
    }

    @Nested
    class A_condition_on_a_fact {
        private Catalogue of(AgreementFact fact, String... values) {
            return catalogue(conditional(FIRST, Voicing.JOINT, Condition.of(Condition.Test.of(fact, values))));
        }

        private boolean isAsked(Agreement agreement, Catalogue catalogue) {
            return AskedQuestionsTest.isAsked(agreement, catalogue, FIRST, Voice.JOINT);
        }

        @Test
        void of_the_scope_holds_in_that_scope() {
            Catalogue national = of(AgreementFact.SCOPE, "landelijk");

            assertThat(isAsked(draft(national), national)).isFalse();
            assertThat(isAsked(draft(national).with(AgreementProperties.SCOPE, AgreementScope.LANDELIJK), national))
                    .isTrue();
        }

        @Test
        void of_the_profile_holds_under_that_profile() {
            Catalogue here = of(AgreementFact.PROFILE, "structureel", "kern");
            Catalogue elsewhere = of(AgreementFact.PROFILE, "kern");

            assertThat(isAsked(draft(here), here)).isTrue();
            assertThat(isAsked(draft(elsewhere), elsewhere)).isFalse();
        }

        @Test
        void of_the_core_task_holds_if_one_of_the_partners_has_it() {
            Catalogue services = of(AgreementFact.CORE_TASK, "hulpdienst");
            CrisisPartner manager = CrisisPartner.named("Waterschap", CoreTask.BEHEERDER);
            CrisisPartner service = CrisisPartner.named("Politie", CoreTask.HULPDIENST);
            Agreement agreement = draft(services);

            assertThat(isAsked(agreement, services)).isFalse();
            assertThat(isAsked(agreement.between(REGION, manager), services)).isFalse();
            assertThat(isAsked(agreement.between(List.of(REGION), List.of(manager, service)), services))
                    .isTrue();
        }

        @Test
        void of_the_core_task_does_not_hold_for_a_partner_whose_task_is_not_known() {
            Catalogue any = of(AgreementFact.CORE_TASK, "hulpdienst", "beheerder", "dienstverlener");

            assertThat(isAsked(draft(any).between(List.of(REGION), List.of(CrisisPartner.named("Waterschap"))), any))
                    .isFalse();
        }

        @Test
        void of_the_involved_regions_holds_by_their_number() {
            Catalogue several = of(AgreementFact.INVOLVED_REGIONS, "several");
            Catalogue one = of(AgreementFact.INVOLVED_REGIONS, "one");
            Agreement both = draft(several).involving(List.of(REGION, NEIGHBOUR));
            Agreement single = draft(one).involving(List.of(REGION));

            assertThat(isAsked(both, several)).isTrue();
            assertThat(isAsked(single, several)).isFalse();
            assertThat(isAsked(single, one)).isTrue();
        }
    }

    @Nested
    class A_condition_on_an_answer {
        private final Catalogue catalogue = catalogue(
                plain(AnswerKind.YES_NO, FIRST, Voicing.JOINT),
                conditional(SECOND, Voicing.JOINT, Condition.of(yes(FIRST))),
                conditional(THIRD, Voicing.JOINT, Condition.of(yes(SECOND))));

        @Test
        void holds_for_that_answer() {
            assertThat(isAsked(draft(catalogue).answer(FIRST, Answer.yes("")), SECOND))
                    .isTrue();
            assertThat(isAsked(draft(catalogue).answer(FIRST, Answer.no("")), SECOND))
                    .isFalse();
        }

        @Test
        void does_not_hold_without_an_answer_or_for_one_that_is_not_given() {
            assertThat(isAsked(draft(catalogue), SECOND)).isFalse();
            assertThat(isAsked(draft(catalogue).answer(FIRST, Answer.notApplicable("x")), SECOND))
                    .isFalse();
        }

        @Test
        void does_not_hold_for_an_answer_of_another_kind() {
            assertThat(isAsked(draft(catalogue).answer(FIRST, Answer.text("yes")), SECOND))
                    .isFalse();
        }

        @Test
        void does_not_hold_for_an_answer_whose_own_question_is_not_asked() {
            Agreement chain = draft(catalogue).answer(FIRST, Answer.yes("")).answer(SECOND, Answer.yes(""));

            assertThat(isAsked(chain, THIRD)).isTrue();
            assertThat(isAsked(chain.answer(FIRST, Answer.no("")), THIRD)).isFalse();
        }

        @Test
        void holds_again_with_the_kept_answer_when_the_question_is_asked_again() {
            Agreement agreement = draft(catalogue)
                    .answer(FIRST, Answer.yes(""))
                    .answer(SECOND, Answer.no("later"))
                    .answer(FIRST, Answer.no(""))
                    .answer(FIRST, Answer.yes(""));

            assertThat(isAsked(agreement, SECOND)).isTrue();
            assertThat(agreement.answers())
                    .containsEntry(new AnswerKey(new QuestionId(SECOND), Voice.JOINT), Answer.no("later"));
        }

        private boolean isAsked(Agreement agreement, String id) {
            return AskedQuestionsTest.isAsked(agreement, catalogue, id, Voice.JOINT);
        }
    }

    @Nested
    class A_condition_on_options {
        @Test
        void holds_if_one_of_several_chosen_options_is_tested_for() {
            Catalogue catalogue = catalogue(
                    plain(AnswerKind.CHOICES, FIRST, Voicing.JOINT),
                    conditional(SECOND, Voicing.JOINT, Condition.of(Condition.Test.of(new QuestionId(FIRST), "twee"))));
            Agreement agreement = draft(catalogue);

            assertThat(isAsked(agreement.answer(FIRST, Answer.choices("een", "twee")), catalogue, SECOND, Voice.JOINT))
                    .isTrue();
            assertThat(isAsked(agreement.answer(FIRST, Answer.choices("een")), catalogue, SECOND, Voice.JOINT))
                    .isFalse();
        }
    }

    @Nested
    class A_condition_on_what_each_party_answers {
        private final Catalogue catalogue = catalogue(
                plain(AnswerKind.YES_NO, FIRST, Voicing.EACH_PARTY),
                conditional(SECOND, Voicing.EACH_PARTY, Condition.of(yes(FIRST))),
                conditional(THIRD, Voicing.JOINT, Condition.of(yes(FIRST))));
        private final Agreement partnerOnly = draft(catalogue)
                .answer(FIRST, Party.REGION, Answer.no(""))
                .answer(FIRST, Party.PARTNER, Answer.yes(""));

        @Test
        void holds_for_the_party_by_its_own_answer() {
            assertThat(isAsked(partnerOnly, catalogue, SECOND, Voice.PARTNER)).isTrue();
            assertThat(isAsked(partnerOnly, catalogue, SECOND, Voice.REGION)).isFalse();
            assertThat(AskedQuestions.of(partnerOnly, catalogue)
                            .voicesOf(catalogue
                                    .find(new QuestionId(SECOND))
                                    .orElseThrow()
                                    .question()))
                    .containsExactly(Voice.PARTNER);
        }

        @Test
        void holds_for_both_together_by_the_answer_of_either() {
            assertThat(isAsked(partnerOnly, catalogue, THIRD, Voice.JOINT)).isTrue();
        }

        @Test
        void lists_a_question_that_one_of_them_is_asked() {
            assertThat(AskedQuestions.of(partnerOnly, catalogue).entries())
                    .extracting(entry -> entry.question().id().value())
                    .containsExactly(FIRST, SECOND, THIRD);
            assertThat(AskedQuestions.of(draft(catalogue), catalogue).entries())
                    .extracting(entry -> entry.question().id().value())
                    .containsExactly(FIRST);
        }
    }

    @Test
    void a_question_that_the_profile_does_not_ask_is_not_asked_whatever_its_condition() {
        Catalogue catalogue = catalogue(
                question(AnswerKind.TEXT, header(FIRST, Voicing.JOINT, Obligation.OPTIONAL)),
                question(
                        AnswerKind.TEXT,
                        askedIf(
                                Condition.of(Condition.Test.of(AgreementFact.PROFILE, "structureel")),
                                header(SECOND, Voicing.JOINT, Obligation.NOT_APPLICABLE))));

        assertThat(isAsked(draft(catalogue), catalogue, SECOND, Voice.JOINT)).isFalse();
    }

    @Test
    void nothing_is_asked_that_the_catalogue_does_not_have_or_of_another_voice() {
        Catalogue catalogue = catalogue(plain(AnswerKind.TEXT, FIRST, Voicing.JOINT));

        assertThat(isAsked(draft(catalogue), catalogue, "a.b.c", Voice.JOINT)).isFalse();
        assertThat(isAsked(draft(catalogue), catalogue, FIRST, Voice.REGION)).isFalse();
    }
}
