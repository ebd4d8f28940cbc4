package nl.ncw.export.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodecTest {
    private static final SafetyRegion UTRECHT = new SafetyRegion("VR09", "Utrecht");
    private static final SafetyRegion OLD = new SafetyRegion("VR09", "Utrechts Land");

    private final RegionCodec codec = new RegionCodec(
            DocumentLabels.in(LocalisedText.DUTCH),
            RegionRegister.of(List.of(UTRECHT, UTRECHT)),
            List.of(OLD, UTRECHT));

    @Test
    void each_region_is_offered_once() {
        assertThat(codec.input()).isEqualTo(CellInput.choice(List.of("Utrecht (VR09)", "Utrechts Land (VR09)")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Utrecht (VR09)",
                "utrecht",
                " VR09 ",
                "Veiligheidsregio  Utrecht",
                "Safety region Utrecht",
                "UTRECHT (vr09)",
                "VR Utrecht",
                "Regio Utrecht"
            })
    void a_region_is_known_by_its_names_and_its_code(String text) {
        assertThat(codec.read(text)).contains(UTRECHT);
    }

    @Test
    void a_region_is_known_as_it_was_shown_even_if_another_has_its_code() {
        assertThat(codec.read("Utrechts Land (VR09)")).contains(OLD);
    }

    @Test
    void a_region_that_is_not_known_is_read_as_written() {
        assertThat(codec.read("Nergens (VR99)")).contains(new SafetyRegion("VR99", "Nergens"));
        assertThat(codec.read(" Nergens (VR99) \n")).contains(new SafetyRegion("VR99", "Nergens"));
    }

    @Test
    void a_region_that_is_not_known_is_read_as_it_is_shown_with_a_space_before_its_name() {
        SafetyRegion strange = new SafetyRegion("VR99", " Nergens");

        assertThat(codec.read(codec.show(strange))).contains(strange);
    }

    @Test
    void the_name_of_a_region_that_the_agreement_mentions_is_read_with_other_hyphens() {
        assertThat(codec.read("Veiligheidsregio Utrechts-Land")).contains(OLD);
    }

    @Test
    void a_name_that_is_like_that_of_a_known_region_may_mean_it() {
        assertThat(codec.nearest("Sicherheitsregion Utrech")).containsExactly("Utrecht (VR09)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nergens", "", "VR99", " (VR99)", "(VR99)", "Nergens (VR9)"})
    void a_text_without_a_name_and_a_code_is_no_region(String text) {
        assertThat(codec.read(text)).isEmpty();
    }
}
