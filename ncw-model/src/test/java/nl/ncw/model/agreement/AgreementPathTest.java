package nl.ncw.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Test;

/** How paths are written: in the messages and the places of findings. */
class AgreementPathTest {
    @Test
    void to_an_answer_is_its_key() {
        assertThat(new AgreementPath.OfAnswer(new AnswerKey(new QuestionId("a.b.c"), Voice.PARTNER)))
                .hasToString("a.b.c/partner");
    }

    @Test
    void to_a_field_is_its_name() {
        assertThat(new AgreementPath.OfField(AgreementProperties.VALIDITY_UNTIL))
                .hasToString("validity.until");
    }

    @Test
    void to_the_order_of_a_list_is_the_name_of_the_list() {
        assertThat(new AgreementPath.OrderOf(AgreementProperties.CONTACTS)).hasToString("contacts");
    }

    @Test
    void to_an_element_of_the_parties_has_party_and_name() {
        assertThat(element(AgreementProperties.CONTACTS, 1, "region", "A. de Vries"))
                .hasToString("contacts[region A. de Vries]");
    }

    @Test
    void to_an_element_of_no_party_has_its_name_alone() {
        assertThat(element(AgreementProperties.UNPLACED, 1, "Blad1!A1", "Bel eerst"))
                .hasToString("unplaced[Blad1!A1]");
    }

    @Test
    void to_the_second_element_of_a_name_has_its_number() {
        assertThat(element(AgreementProperties.REVISIONS, 2, "0.1")).hasToString("revisions[0.1][2]");
    }

    @Test
    void is_on_one_line() {
        assertThat(element(AgreementProperties.REVISIONS, 1, "0.1\nconcept")).hasToString("revisions[0.1 concept]");
    }

    private static AgreementPath element(ListProperty<?> list, int occurrence, String... identity) {
        return new AgreementPath.InList(list, List.of(identity), occurrence);
    }
}
