package nl.ncw.model.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The keys by which files name the constants of this package, and the order of ids. */
class QuestionKeysTest {
    @ParameterizedTest
    @EnumSource
    void a_fact_is_found_by_its_key(AgreementFact fact) {
        assertThat(AgreementFact.ofKey(fact.key())).isEqualTo(fact);
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_is_found_by_its_key(AnswerKind kind) {
        assertThat(AnswerKind.ofKey(kind.key())).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void an_obligation_is_found_by_its_key(Obligation obligation) {
        assertThat(Obligation.ofKey(obligation.key())).isEqualTo(obligation);
    }

    @ParameterizedTest
    @EnumSource
    void a_voice_is_found_by_its_key(Voice voice) {
        assertThat(Voice.ofKey(voice.key())).isEqualTo(voice);
    }

    @ParameterizedTest
    @EnumSource
    void a_voicing_is_found_by_its_key(Voicing voicing) {
        assertThat(Voicing.ofKey(voicing.key())).isEqualTo(voicing);
    }

    @Test
    void a_key_is_in_lower_case_with_hyphens() {
        assertThat(Obligation.NOT_APPLICABLE.key()).isEqualTo("not-applicable");
    }

    @Test
    void an_unknown_key_is_refused_with_those_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Voice.ofKey("ieder"))
                .withMessage("voice: expected one of [joint, region, partner], was \"ieder\"");
    }

    @Test
    void ids_are_in_the_order_of_their_letters() {
        List<QuestionId> ids = Stream.of("a.b.d", "a.b.c").map(QuestionId::new).toList();

        assertThat(ids.stream().sorted()).extracting(QuestionId::value).containsExactly("a.b.c", "a.b.d");
    }

    @Test
    void an_id_is_written_as_it_is() {
        assertThat(new QuestionId("proces.monitoren.trigger")).hasToString("proces.monitoren.trigger");
    }
}
