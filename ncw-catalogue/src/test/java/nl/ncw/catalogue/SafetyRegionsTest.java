package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import nl.ncw.model.organisation.SafetyRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyRegionsTest {
    @Test
    void there_are_25_in_the_order_of_their_codes() {
        assertThat(SafetyRegions.all())
                .extracting(SafetyRegion::code)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 25)
                        .mapToObj("VR%02d"::formatted)
                        .toList());
    }

    @Test
    void each_has_a_name_of_its_own() {
        assertThat(SafetyRegions.all()).extracting(SafetyRegion::name).doesNotHaveDuplicates();
    }

    @Test
    void none_has_the_word_veiligheidsregio_in_its_name() {
        assertThat(SafetyRegions.all()).extracting(SafetyRegion::name).noneMatch(name -> name.contains("egio"));
    }

    @ParameterizedTest
    @CsvSource({
        "VR01, Groningen",
        "VR02, Fryslân",
        "VR08, Gelderland-Zuid",
        "VR13, Amsterdam-Amstelland",
        "VR25, Flevoland"
    })
    void a_region_is_found_by_its_code(String code, String name) {
        assertThat(SafetyRegions.byCode(code)).isEqualTo(new SafetyRegion(code, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VR00", "VR26", "vr08", "Utrecht", ""})
    void an_unknown_code_is_refused_with_those_that_there_are(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SafetyRegions.byCode(code))
                .withMessage("code: expected one of VR01 to VR25, was \"%s\"", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VR26", ""})
    void an_unknown_code_finds_nothing(String code) {
        assertThat(SafetyRegions.find(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Friesland, VR02",
        "VR IJsselland, VR04",
        "VNOG, VR06",
        "Noord en Oost Gelderland, VR06",
        "VGGM, VR07",
        "VRGZ, VR08",
        "VRU, VR09",
        "Noord-Holland-Noord, VR10",
        "VRNHN, VR10",
        "VRZW, VR11",
        "VRK, VR12",
        "VRAA, VR13",
        "Gooi & Vechtstreek, VR14",
        "VRGV, VR14",
        "Hollands-Midden, VR16",
        "VRHM, VR16",
        "Rijnmond, VR17",
        "Zuid-Holland-Zuid, VR18",
        "VRZHZ, VR18",
        "Midden en West Brabant, VR20",
        "VRMWB, VR20",
        "VRBN, VR21",
        "Brabant Zuidoost, VR22",
        "Zuidoost-Brabant, VR22",
        "VRBZO, VR22",
        "Veiligheidsregio Limburg Noord, VR23",
        "Limburg-Zuid, VR24",
        "VRFL, VR25"
    })
    void a_region_is_found_by_its_other_names_and_abbreviations(String text, String code) {
        assertThat(SafetyRegions.register().find(text)).contains(SafetyRegions.byCode(code));
    }

    @Test
    void the_abbreviation_of_two_regions_is_left_to_people() {
        assertThat(SafetyRegions.register().find("VRF")).isEmpty();
        assertThat(SafetyRegions.register().nearest("VRF"))
                .containsExactly(SafetyRegions.byCode("VR02"), SafetyRegions.byCode("VR25"));
    }

    @Test
    void each_name_that_is_not_abbreviated_is_of_one_region() {
        assertThat(SafetyRegions.register().entries())
                .allSatisfy(entry -> assertThat(entry.names())
                        .allSatisfy(name ->
                                assertThat(SafetyRegions.register().find(name)).contains(entry.region())));
    }

    @Test
    void the_list_cannot_be_changed() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> SafetyRegions.all().remove(0));
    }
}
