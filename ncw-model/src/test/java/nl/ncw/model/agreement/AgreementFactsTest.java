package nl.ncw.model.agreement;

import static nl.ncw.fixture.SampleAgreement.UTRECHT;
import static nl.ncw.fixture.SampleAgreement.VITENS;
import static nl.ncw.fixture.SampleAgreement.ZEELAND;
import static nl.ncw.fixture.SampleAgreement.draft;
import static nl.ncw.fixture.SampleAgreement.filledIn;
import static nl.ncw.fixture.SampleAgreement.joint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the agreement itself knows is shown as an answer and never stored as one. */
class AgreementFactsTest {
    private static Optional<Answer> answerTo(String question, Agreement agreement) {
        return agreement.answerTo(question(question), Voice.JOINT);
    }

    private static Question question(String id) {
        return SmallCatalogue.catalogue().find(new QuestionId(id)).orElseThrow().question();
    }

    @Test
    void the_adopting_region_is_the_region_of_the_agreement() {
        assertThat(answerTo(SmallCatalogue.ADOPTING, filledIn())).contains(Answer.regions(UTRECHT));
    }

    @Test
    void the_involved_regions_are_those_of_the_agreement() {
        assertThat(answerTo(SmallCatalogue.INVOLVED, filledIn().involving(List.of(UTRECHT, ZEELAND))))
                .contains(Answer.regions(UTRECHT, ZEELAND));
    }

    @Test
    void the_core_task_is_that_of_the_partner() {
        assertThat(answerTo(SmallCatalogue.CORE_TASK, filledIn())).contains(Answer.choice("dienstverlener"));
    }

    @Test
    void the_profile_is_that_of_the_agreement() {
        assertThat(draft().answerTo(questionAfterTheProfile(), Voice.JOINT)).contains(Answer.choice("structureel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SmallCatalogue.ADOPTING, SmallCatalogue.INVOLVED, SmallCatalogue.CORE_TASK})
    void a_fact_that_is_not_known_is_unanswered(String question) {
        assertThat(answerTo(question, draft())).isEmpty();
    }

    @Test
    void a_fact_is_not_among_the_stored_answers() {
        assertThat(draft().between(UTRECHT, VITENS).answers()).isEmpty();
    }

    @Test
    void a_stored_answer_cannot_contradict_a_fact() {
        Agreement contradicting = filledIn().answer(SmallCatalogue.ADOPTING, Answer.regions(ZEELAND));

        assertThat(answerTo(SmallCatalogue.ADOPTING, contradicting)).contains(Answer.regions(UTRECHT));
    }

    @Test
    void any_other_answer_is_the_stored_one() {
        assertThat(answerTo(SmallCatalogue.WIJZE, filledIn())).contains(Answer.text("Telefonisch."));
    }

    @Test
    void the_answer_of_one_party_is_not_that_of_the_other() {
        assertThat(filledIn().answerTo(question(SmallCatalogue.TRIGGER), Party.REGION.voice()))
                .isEmpty();
    }

    @Test
    void an_answer_that_was_taken_back_is_unanswered() {
        assertThat(answerTo(SmallCatalogue.WIJZE, filledIn().unanswer(joint(SmallCatalogue.WIJZE))))
                .isEmpty();
    }

    private static Question questionAfterTheProfile() {
        QuestionHeader header =
                SmallCatalogue.stating("algemeen.profiel.profiel", AgreementFact.PROFILE, Obligation.REQUIRED);
        return ValueQuestion.choice(header, List.of(CatalogueParts.option("structureel", "Structureel")));
    }
}
