package nl.ncw.export.internal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceCodecTest {
    private final ChoiceCodec<String> choice = new ChoiceCodec<>(
            LocalisedText.DUTCH,
            List.of(
                    thing("a", "Anders", "Other"),
                    thing("b", "Bank", "Bench"),
                    thing("c", "bank", "Financial"),
                    thing("bench", "Zitplaats", "Seat")));

    private static ChoiceCodec.Choice<String> thing(String id, String dutch, String english) {
        return new ChoiceCodec.Choice<>(id, id, LocalisedText.of(Map.of("nl", dutch, "en", english)), List.of());
    }

    @Test
    void offers_each_thing_under_a_name_of_its_own() {
        assertThat(choice.input()).isEqualTo(CellInput.choice(List.of("Anders", "Bank (b)", "bank (c)", "Zitplaats")));
    }

    @ParameterizedTest
    @CsvSource({"Anders, a", "bank (c), c", "B, b", "FINANCIAL, c", "Seat, bench", "Bench, bench"})
    void understands_the_name_then_the_id_then_the_name_in_other_languages(String text, String id) {
        assertThat(choice.read(text)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"Bank", "nergens"})
    void understands_no_name_that_several_share_or_none_has(String text) {
        assertThat(choice.read(text)).isEmpty();
    }

    @Test
    void shows_what_it_does_not_know_under_its_id() {
        assertThat(choice.show("vervallen")).isEqualTo("vervallen");
    }
}
