package nl.ncw.model.agreement;

import static nl.ncw.fixture.SampleAgreement.UTRECHT;
import static nl.ncw.fixture.SampleAgreement.ZEELAND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Answer.ToBeSettled OPEN = new Answer.ToBeSettled("Bellen", "Jansen", Optional.empty());

    @Test
    void that_is_given_has_a_value_and_no_open_point() {
        assertThat(Answer.choice("een").given()).contains(new AnswerValue.Choice("een"));
        assertThat(Answer.choice("een").openPoint()).isEmpty();
    }

    @Test
    void that_is_to_be_settled_has_an_open_point_and_no_value() {
        assertThat(OPEN.openPoint()).contains(OPEN);
        assertThat(OPEN.given()).isEmpty();
    }

    @Test
    void that_does_not_apply_has_neither() {
        assertThat(Answer.notApplicable("Geen meldkamer").given()).isEmpty();
        assertThat(Answer.notApplicable("Geen meldkamer").openPoint()).isEmpty();
    }

    @Test
    void has_a_state_with_a_key_of_lower_case_words() {
        assertThat(AnswerState.values())
                .extracting(AnswerState::key)
                .containsExactly("given", "not-applicable", "to-be-settled");
    }

    @Nested
    class The_regions_that_it_names {
        @Test
        void are_those_of_a_question_about_regions() {
            assertThat(regions(Answer.regions(ZEELAND, UTRECHT))).containsExactly(ZEELAND, UTRECHT);
        }

        @Test
        void are_those_for_which_contacts_speak() {
            Contact contact = Contact.named("Jansen");
            assertThat(regions(Answer.contacts(contact, contact.forRegion(UTRECHT), contact.forRegion(UTRECHT))))
                    .containsExactly(UTRECHT, UTRECHT);
        }

        @Test
        void are_none_where_it_is_about_something_else() {
            assertThat(regions(Answer.text("Utrecht"))).isEmpty();
        }

        private static List<SafetyRegion> regions(Answer answer) {
            return answer.given().orElseThrow().namedRegions();
        }
    }
}
