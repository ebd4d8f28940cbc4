package nl.ncw.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionRegisterTest {
    private static final SafetyRegion FRYSLAN = new SafetyRegion("VR02", "Fryslân");
    private static final SafetyRegion MIDDEN = new SafetyRegion("VR07", "Gelderland-Midden");
    private static final SafetyRegion ZUID = new SafetyRegion("VR08", "Gelderland-Zuid");
    private static final SafetyRegion GOOI = new SafetyRegion("VR14", "Gooi en Vechtstreek");
    private static final SafetyRegion FLEVOLAND = new SafetyRegion("VR25", "Flevoland");

    private final RegionRegister register = RegionRegister.ofEntries(List.of(
            new RegionRegister.Entry(FRYSLAN, List.of("Friesland"), List.of("VRF")),
            new RegionRegister.Entry(MIDDEN, List.of(), List.of("VGGM")),
            new RegionRegister.Entry(ZUID, List.of(), List.of("VRGZ")),
            new RegionRegister.Entry(GOOI, List.of(), List.of()),
            new RegionRegister.Entry(FLEVOLAND, List.of(), List.of("VRF"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fryslân",
                "FRYSLÂN",
                "Fryslan",
                "Frysla\u0302n",
                " friesland ",
                "VR02",
                "vr 02",
                "Veiligheidsregio Fryslân",
                "veiligheidsregio  friesland",
                "VR Friesland",
                "VR-Friesland",
                "Regio Fryslân",
                "Fryslân (VR02)",
                "Friesland (VR02)",
                "VR02 - Veiligheidsregio Friesland",
                "Fryslân/Friesland"
            })
    void a_region_is_found_however_its_name_is_written(String text) {
        assertThat(register.find(text)).contains(FRYSLAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VRGZ",
                "vrgz",
                "VR GZ",
                "Gelderland Zuid",
                "Gelderlandzuid",
                "Veiligheidsregio Gelderland-Zuid (VRGZ)"
            })
    void a_region_is_found_by_its_abbreviation_and_with_other_hyphens(String text) {
        assertThat(register.find(text)).contains(ZUID);
    }

    @Test
    void an_ampersand_stands_for_en() {
        assertThat(register.find("Gooi & Vechtstreek")).contains(GOOI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "VR",
                "Veiligheidsregio",
                "VR99",
                "Nergens",
                "Gelderland",
                "Fryslân en Flevoland",
                "Fryslân (VR25)"
            })
    void a_text_that_names_no_region_or_several_finds_none(String text) {
        assertThat(register.find(text)).isEmpty();
    }

    @Test
    void an_abbreviation_of_two_regions_finds_none_and_may_mean_both() {
        assertThat(register.find("VRF")).isEmpty();
        assertThat(register.nearest("VRF")).containsExactly(FRYSLAN, FLEVOLAND);
    }

    @Test
    void a_very_long_text_names_no_region() {
        String text = "Fryslân".repeat(10_000);
        assertThat(register.find(text)).isEmpty();
        assertThat(register.nearest(text)).isEmpty();
    }

    @Test
    void a_part_of_a_name_may_mean_each_region_with_that_part() {
        assertThat(register.nearest("Veiligheidsregio Gelderland")).containsExactly(MIDDEN, ZUID);
        assertThat(register.nearest("Midden-Gelderland")).containsExactly(MIDDEN);
    }

    @Test
    void a_name_with_a_slip_may_mean_the_region_with_the_right_name() {
        assertThat(register.nearest("Flevolant")).containsExactly(FLEVOLAND);
        assertThat(register.nearest("Frieslnd")).containsExactly(FRYSLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "VR", "Nergens"})
    void a_text_that_is_like_no_name_may_mean_none(String text) {
        assertThat(register.nearest(text)).isEmpty();
    }

    @Test
    void regions_without_other_names_are_found_by_code_and_name() {
        RegionRegister simple = RegionRegister.of(List.of(ZUID, FRYSLAN));
        assertThat(simple.regions()).containsExactly(ZUID, FRYSLAN);
        assertThat(simple.find("vr08")).contains(ZUID);
        assertThat(simple.find("Friesland")).isEmpty();
    }

    @Test
    void an_empty_register_finds_nothing() {
        assertThat(RegionRegister.empty().regions()).isEmpty();
        assertThat(RegionRegister.empty().find("VR08")).isEmpty();
        assertThat(RegionRegister.empty().nearest("VR08")).isEmpty();
    }

    @Test
    void a_name_without_letters_is_not_found_by_a_title_alone() {
        assertThat(RegionRegister.of(List.of(new SafetyRegion("VR99", "-"))).find("Veiligheidsregio"))
                .isEmpty();
    }

    @Test
    void blank_names_are_refused_and_the_lists_cannot_be_changed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionRegister.Entry(ZUID, List.of(" "), List.of()))
                .withMessageContaining("otherNames");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionRegister.Entry(ZUID, List.of(), List.of("")))
                .withMessageContaining("abbreviations");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> register.regions().remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> register.entries().remove(0));
    }
}
