package nl.ncw.validation.internal.review;

import static nl.ncw.fixture.CatalogueParts.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Place;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReviewedAgreementTest {
    private static final String BOTH = "eigen.alles.beide";
    private static final String COLOUR = "eigen.alles.kleur";
    private static final String PROFILE = "eigen.alles.profiel";
    private static final String ELSEWHERE = "eigen.alles.elders";
    private static final Catalogue CATALOGUE = CatalogueParts.catalogueOf(
            CatalogueParts.reference("eigen"),
            ValueQuestion.text(CatalogueParts.header(BOTH, Voicing.EACH_PARTY, Obligation.OPTIONAL)),
            ValueQuestion.choice(
                    CatalogueParts.header(COLOUR, Voicing.JOINT, Obligation.REQUIRED),
                    List.of(CatalogueParts.option("rood", "Rood"))),
            ValueQuestion.choice(
                    CatalogueParts.stating(
                            AgreementFact.PROFILE, CatalogueParts.header(PROFILE, Voicing.JOINT, Obligation.REQUIRED)),
                    List.of(CatalogueParts.option("structureel", "Structureel"))),
            text(ELSEWHERE, Obligation.NOT_APPLICABLE));
    private static final Agreement DRAFT = Agreement.draft(CATALOGUE, CooperationProfile.STRUCTUREEL);
    private static final SafetyRegion REGION = new SafetyRegion("VR08", "Gelderland-Zuid");

    @Nested
    class The_questions {
        @Test
        void are_those_that_the_profile_asks_once_for_each_voice() {
            assertThat(review(DRAFT).questions())
                    .extracting(
                            asked -> asked.question().id() + "/" + asked.voice().key())
                    .containsExactly(BOTH + "/region", BOTH + "/partner", COLOUR + "/joint", PROFILE + "/joint");
        }

        @Test
        void are_as_pressing_as_the_profile_has_them() {
            assertThat(asked(DRAFT, 2).obligation()).isEqualTo(Obligation.REQUIRED);
        }

        @Test
        void have_the_answer_of_their_voice() {
            Agreement agreement = DRAFT.answer(BOTH, Party.PARTNER, Answer.text("x"));
            assertThat(asked(agreement, 0).answer()).isEmpty();
            assertThat(asked(agreement, 1).answer()).contains(Answer.text("x"));
        }

        @Test
        void have_the_fact_that_answers_them() {
            assertThat(asked(DRAFT, 3).answer()).contains(Answer.choice("structureel"));
        }

        @Test
        void have_the_parts_of_their_answer() {
            assertThat(asked(DRAFT.answer(COLOUR, Answer.choice("blauw")), 2).parts())
                    .extracting(part -> ((AnswerPart.Chosen) part).id())
                    .containsExactly("blauw");
        }

        @Test
        void have_no_parts_without_an_answer() {
            assertThat(asked(DRAFT, 2).parts()).isEmpty();
        }

        @Test
        void have_their_place_in_the_catalogue() {
            assertThat(asked(DRAFT, 1).place())
                    .isEqualTo(new Place.AtAnswer("eigen", "eigen.alles", new QuestionId(BOTH), Voice.PARTNER));
        }

        private AskedQuestion asked(Agreement agreement, int index) {
            return review(agreement).questions().get(index);
        }
    }

    @Nested
    class A_stored_answer {
        @Test
        void is_used_at_a_question_that_is_asked() {
            assertThat(review(DRAFT.answer(COLOUR, Answer.text("x"))).ignored()).isEmpty();
        }

        @Test
        void may_be_to_a_question_that_the_catalogue_does_not_have() {
            assertThat(ignored(DRAFT.answer("a.b.c", Answer.text("x"))).reason())
                    .isEqualTo(IgnoredAnswer.Reason.UNKNOWN_QUESTION);
        }

        @Test
        void may_be_to_a_question_that_a_fact_answers() {
            assertThat(ignored(DRAFT.answer(PROFILE, Answer.text("x"))).reason())
                    .isEqualTo(IgnoredAnswer.Reason.ANSWERED_BY_FACT);
        }

        @Test
        void may_be_in_a_voice_that_is_not_asked() {
            assertThat(ignored(DRAFT.answer(BOTH, Answer.text("x"))).reason())
                    .isEqualTo(IgnoredAnswer.Reason.UNKNOWN_VOICE);
        }

        @Test
        void may_be_to_a_question_that_the_profile_does_not_ask() {
            assertThat(ignored(DRAFT.answer(ELSEWHERE, Answer.text("x"))).reason())
                    .isEqualTo(IgnoredAnswer.Reason.NOT_ASKED);
        }

        @Test
        void is_at_its_question() {
            assertThat(ignored(DRAFT.answer(PROFILE, Answer.text("x"))).place())
                    .isEqualTo(new Place.AtAnswer("eigen", "eigen.alles", new QuestionId(PROFILE), Voice.JOINT));
        }

        @Test
        void without_a_question_is_at_its_key() {
            assertThat(ignored(DRAFT.answer("a.b.c", Answer.text("x"))).place())
                    .isEqualTo(new Place.AtField("answers/a.b.c/joint"));
        }

        private IgnoredAnswer ignored(Agreement agreement) {
            return review(agreement).ignored().get(0);
        }
    }

    @Nested
    class A_region {
        @Test
        void is_known_by_code_and_name() {
            ReviewedAgreement review = ReviewedAgreement.of(DRAFT, CATALOGUE, RegionRegister.of(List.of(REGION)));
            assertThat(review.isKnown(REGION)).isTrue();
            assertThat(review.isKnown(new SafetyRegion("VR08", "Elders"))).isFalse();
        }

        @Test
        void is_known_whatever_it_is_without_reference_data() {
            assertThat(review(DRAFT).isKnown(REGION)).isTrue();
        }
    }

    @Test
    void shows_the_history_of_the_agreement() {
        Revision revision = new Revision("0.1", LocalDate.of(2026, 2, 1), "A. de Vries", "Opzet");
        assertThat(review(DRAFT.withRevision(revision)).revisions()).containsExactly(revision);
    }

    @Test
    void shows_what_has_no_home_in_the_agreement() {
        UnplacedText unplaced = new UnplacedText("Blad1!A1", "iets");
        assertThat(review(DRAFT.withUnplaced(unplaced)).unplaced()).containsExactly(unplaced);
    }

    @Test
    void has_the_agreement_and_the_catalogue_side_by_side() {
        assertThat(review(DRAFT).agreement()).isSameAs(DRAFT);
        assertThat(review(DRAFT).catalogue()).isSameAs(CATALOGUE);
    }

    private static ReviewedAgreement review(Agreement agreement) {
        return ReviewedAgreement.of(agreement, CATALOGUE, RegionRegister.empty());
    }
}
