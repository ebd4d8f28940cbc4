package nl.ncw.model.agreement;

import static nl.ncw.fixture.SampleAgreement.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voicing;
import org.junit.jupiter.api.Test;

/** Each kind of question has one kind of value that answers it; a new kind without its partner fails here. */
class AnswerKindsTest {
    private static final Row ROW = Row.of(Map.of("een", "IM"));
    private static final QuestionHeader PROMPT = CatalogueParts.header("a.b.c", Voicing.JOINT, Obligation.OPTIONAL);

    private static final List<Question> ONE_QUESTION_A_KIND = Arrays.stream(AnswerKind.values())
            .map(kind -> CatalogueParts.question(kind, PROMPT))
            .toList();

    private static final List<Answer> ONE_ANSWER_A_KIND = List.of(
            Answer.text("Ja."),
            Answer.choice("een"),
            Answer.choices("een", "twee"),
            Answer.yes(""),
            Answer.date(LocalDate.of(2027, 3, 31)),
            Answer.number(30, MeasurementUnit.MINUTES),
            Answer.checklist(Tick.arranged("een", "")),
            Answer.table(ROW),
            Answer.matrix(Map.of("een", ROW)),
            Answer.regions(UTRECHT),
            Answer.contacts(Contact.named("Jansen")));

    private static Stream<AnswerValue> values() {
        return ONE_ANSWER_A_KIND.stream().map(answer -> ((Answer.Given) answer).value());
    }

    private static Stream<Class<?>> valueTypes() {
        return Stream.concat(
                Arrays.stream(AnswerValue.class.getPermittedSubclasses()).filter(type -> !type.isInterface()),
                Arrays.stream(AnswerValue.Single.class.getPermittedSubclasses()));
    }

    @Test
    void no_type_of_question_is_missing_here() {
        assertThat(ONE_QUESTION_A_KIND).extracting(Object::getClass).contains(Question.class.getPermittedSubclasses());
    }

    @Test
    void no_type_of_value_is_missing_here() {
        assertThat(values().map(Object::getClass).toList())
                .containsExactlyInAnyOrderElementsOf(valueTypes().toList());
    }

    @Test
    void each_kind_is_asked_for_by_one_type_of_question() {
        assertThat(ONE_QUESTION_A_KIND).extracting(Question::kind).containsExactlyInAnyOrder(AnswerKind.values());
    }

    @Test
    void each_kind_is_answered_by_one_type_of_value() {
        assertThat(values().map(AnswerValue::kind).toList()).containsExactlyInAnyOrder(AnswerKind.values());
    }

    @Test
    void a_question_or_its_type_and_the_value_that_answers_it_are_named_alike() {
        assertThat(ONE_QUESTION_A_KIND)
                .extracting(question -> question.kind() + " " + nameOf(question))
                .containsExactlyElementsOf(values().map(
                                value -> value.kind() + " " + value.getClass().getSimpleName())
                        .toList());
    }

    private static String nameOf(Question question) {
        return question instanceof ValueQuestion single
                ? single.type().getClass().getSimpleName()
                : question.getClass().getSimpleName().replace("Question", "");
    }
}
