package nl.ncw.model.agreement;

import static nl.ncw.fixture.SampleAgreement.DAY;
import static nl.ncw.fixture.SampleAgreement.UTRECHT;
import static nl.ncw.fixture.SampleAgreement.VITENS;
import static nl.ncw.fixture.SampleAgreement.draft;
import static nl.ncw.model.question.Obligation.OPTIONAL;
import static nl.ncw.model.question.Obligation.RECOMMENDED;
import static nl.ncw.model.question.Obligation.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.QuestionId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** On the small catalogue: 8 answers under structureel (6 required, 1 recommended, 1 optional), 6 under kern. */
class CompletenessTest {
    private final Catalogue catalogue = SmallCatalogue.catalogue();

    private AnswerCounts required(Agreement agreement) {
        return Completeness.of(agreement, catalogue).of(REQUIRED);
    }

    @Nested
    class Of_an_empty_draft {
        private final Completeness completeness = Completeness.of(draft(), catalogue);

        @Test
        void counts_a_question_of_each_party_twice() {
            assertThat(completeness.of(REQUIRED)).isEqualTo(new AnswerCounts(0, 0, 0, 6));
        }

        @Test
        void counts_each_obligation_apart() {
            assertThat(completeness.byObligation().keySet()).containsExactly(REQUIRED, RECOMMENDED, OPTIONAL);
        }

        @Test
        void adds_the_obligations_up() {
            assertThat(completeness.total()).isEqualTo(new AnswerCounts(0, 0, 0, 8));
        }

        @Test
        void does_not_count_what_is_not_applicable_under_the_profile() {
            Agreement underKern = Agreement.draft(catalogue, CooperationProfile.KERN);

            assertThat(Completeness.of(underKern, catalogue).total()).isEqualTo(new AnswerCounts(0, 0, 0, 6));
        }

        @Test
        void cannot_be_changed() {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> completeness.byObligation().clear());
        }
    }

    @Nested
    class Of_what_was_said {
        @Test
        void counts_facts_as_given() {
            assertThat(required(draft().between(UTRECHT, VITENS))).isEqualTo(new AnswerCounts(3, 0, 0, 3));
        }

        @Test
        void counts_an_answer_as_given() {
            assertThat(required(draft().answer(SmallCatalogue.WIJZE, Answer.text("Telefonisch."))))
                    .isEqualTo(new AnswerCounts(1, 0, 0, 5));
        }

        @Test
        void counts_the_answer_of_one_party_once() {
            assertThat(required(draft().answer(SmallCatalogue.TRIGGER, Party.REGION, Answer.text("GRIP 1."))))
                    .isEqualTo(new AnswerCounts(1, 0, 0, 5));
        }

        @Test
        void counts_what_does_not_apply_as_settled() {
            assertThat(required(draft().answer(SmallCatalogue.WIJZE, Answer.notApplicable("Geen meldkamer.")))
                            .settled())
                    .isEqualTo(1);
        }

        @Test
        void counts_an_open_point_as_not_settled() {
            Answer open = Answer.toBeSettled("Meldkamer vragen", "Jansen", DAY);

            assertThat(required(draft().answer(SmallCatalogue.WIJZE, open))).isEqualTo(new AnswerCounts(0, 0, 1, 5));
        }

        @Test
        void does_not_count_an_answer_to_a_question_that_the_catalogue_has_not() {
            Agreement agreement = draft().answer("proces.oud.vraag", Answer.text("Ja."));

            assertThat(Completeness.of(agreement, catalogue).total()).isEqualTo(new AnswerCounts(0, 0, 0, 8));
        }

        @Test
        void is_complete_by_obligation_before_it_is_complete_in_all() {
            Agreement agreement = draft().between(UTRECHT, VITENS)
                    .answer(SmallCatalogue.WIJZE, Answer.text("Telefonisch."))
                    .answer(SmallCatalogue.TRIGGER, Party.REGION, Answer.text("GRIP 1."))
                    .answer(SmallCatalogue.TRIGGER, Party.PARTNER, Answer.notApplicable("Geen eigen beeld."));

            assertThat(Completeness.of(agreement, catalogue))
                    .returns(100, completeness -> completeness.of(REQUIRED).percentage())
                    .returns(75, completeness -> completeness.total().percentage());
        }
    }

    @Test
    void refuses_a_catalogue_that_the_agreement_does_not_name() {
        Agreement other = Agreement.draft(CatalogueParts.reference("een-andere-lijst"), CooperationProfile.STRUCTUREEL);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Completeness.of(other, SmallCatalogue.catalogue()))
                .withMessageStartingWith("catalogue: expected een-andere-lijst 1.0.0, which the agreement names, was ");
    }

    @Nested
    class Of_a_part {
        private final Catalogue.Entry entry =
                catalogue.find(new QuestionId(SmallCatalogue.WIJZE)).orElseThrow();
        private final Agreement agreement = draft().answer(SmallCatalogue.WIJZE, Answer.text("Telefonisch."));

        @Test
        void counts_the_questions_of_one_topic() {
            Topic alerting = entry.topic();

            assertThat(Completeness.of(AskedQuestions.of(agreement, catalogue), alerting)
                            .total())
                    .isEqualTo(new AnswerCounts(1, 0, 0, 2));
        }

        @Test
        void counts_the_questions_of_one_section() {
            Section process = entry.section();

            assertThat(Completeness.of(AskedQuestions.of(agreement, catalogue), process)
                            .total())
                    .isEqualTo(new AnswerCounts(1, 0, 0, 4));
        }

        @Test
        void is_complete_where_nothing_has_the_obligation() {
            Section general = catalogue.sections().get(0);

            assertThat(Completeness.of(AskedQuestions.of(agreement, catalogue), general)
                            .of(OPTIONAL))
                    .isEqualTo(AnswerCounts.NONE);
        }
    }
}
