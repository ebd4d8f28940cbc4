package nl.ncw.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void at_an_answer_is_written_as_the_whole_path() {
        QuestionId trigger = new QuestionId("proces.monitoren.trigger");

        assertThat(new Place.AtAnswer("proces", "proces.monitoren", trigger, Voice.PARTNER))
                .hasToString("proces/proces.monitoren/proces.monitoren.trigger/partner");
    }

    @Test
    void at_a_field_is_written_as_its_name() {
        assertThat(new Place.AtField("signatories[0]")).hasToString("signatories[0]");
    }

    @Test
    void in_a_file_is_written_as_the_format_names_the_spot() {
        assertThat(new Place.InFile("Antwoorden!D12")).hasToString("Antwoorden!D12");
    }

    @Test
    void in_a_file_may_be_the_whole_file() {
        assertThat(new Place.InFile("")).hasToString("");
    }
}
