package nl.ncw.model.merge;

import static nl.ncw.fixture.SampleAgreement.BAKKER;
import static nl.ncw.fixture.SampleAgreement.WIJZE;
import static nl.ncw.fixture.SampleAgreement.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.difference.AgreementChange;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Test;

/** What a copy lacks of the agreement as it was sent. */
class MissingContentTest {
    private static MissingContent missing(Agreement sent, Agreement copy) {
        return AgreementMerge.of(sent, copy, sent).missing(CopyName.REGION);
    }

    private static List<String> paths(MissingContent missing) {
        return missing.removals().stream().map(AgreementChange::toString).toList();
    }

    @Test
    void is_nothing_if_all_is_there_as_it_was_or_changed() {
        MissingContent missing = missing(sent(), sent().answer(WIJZE, Answer.notApplicable("")));
        assertThat(missing.isEmpty()).isTrue();
        assertThat(missing.isSuspect()).isFalse();
    }

    @Test
    void is_each_answer_and_contact_that_is_no_longer_there() {
        Agreement copy = sent().unanswer(WIJZE).with(AgreementProperties.CONTACTS, List.of(BAKKER));
        assertThat(paths(missing(sent(), copy))).containsExactly("contacts[region Jansen]", WIJZE.toString());
    }

    @Test
    void is_not_what_was_kept_apart_since_that_is_not_agreed() {
        assertThat(missing(sent(), sent().with(AgreementProperties.UNPLACED, List.of()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void is_each_row_of_a_table_that_is_no_longer_there() {
        AnswerValue.Row first = AnswerValue.Row.of(Map.of("a", "1"));
        AnswerValue.Row second = AnswerValue.Row.of(Map.of("a", "2"));
        AnswerValue.Row changed = AnswerValue.Row.of(Map.of("a", "2b"));
        Agreement base = sent().answer(WIJZE, Answer.table(first, second));
        MissingContent missing = missing(base, base.answer(WIJZE, Answer.table(second)));
        assertThat(missing.removals())
                .extracting(AgreementChange::before)
                .containsExactly(Optional.of(new ValueAtPath(Answer.table(first))));
        assertThat(missing.isSuspect()).isFalse();
        assertThat(missing(base, base.answer(WIJZE, Answer.table(first, changed)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void is_suspect_if_it_is_more_than_a_tenth_of_the_answers() {
        Agreement ten = answered(10);
        assertThat(missing(ten, answered(9)).isSuspect()).isFalse();
        assertThat(missing(ten, answered(8)).isSuspect()).isTrue();
    }

    private static Agreement answered(int count) {
        Agreement agreement = sent().replacingAnswers(Map.of());
        for (int number = 0; number < count; number++) {
            agreement =
                    agreement.answer(new AnswerKey(new QuestionId("a.b.c" + number), Voice.JOINT), Answer.text("Ja."));
        }
        return agreement;
    }

    @Test
    void is_asked_of_a_copy_that_is_there() {
        AgreementMerge merge = AgreementMerge.of(sent(), sent(), sent());
        assertThatIllegalArgumentException().isThrownBy(() -> merge.missing(CopyName.of("Politie")));
    }
}
