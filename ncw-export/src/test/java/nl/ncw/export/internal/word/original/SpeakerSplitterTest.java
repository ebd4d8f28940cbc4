package nl.ncw.export.internal.word.original;

import static nl.ncw.export.internal.word.original.DocumentParts.GELDERLAND_ZUID;
import static nl.ncw.export.internal.word.original.DocumentParts.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerSplitterTest {
    private final SpeakerSplitter splitter = new SpeakerSplitter(
            RegionRegister.of(List.of(GELDERLAND_ZUID, UTRECHT)), Optional.of("Waterschap van de Linge"));

    private SpeakerSplitter.Said divide(String... lines) {
        return splitter.divide(List.of(lines), Set.of(), line -> false);
    }

    @Nested
    class The_name_of_a_party {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "VR",
                    "regio",
                    "Veiligheidsregio",
                    "de veiligheidsregio",
                    "Adoptieregio",
                    " Veiligheidsregio (VR) ",
                    "Gelderland-Zuid",
                    "VR Gelderland-Zuid",
                    "Regio Utrecht",
                    "Veiligheidsregio Utrecht",
                    "VRGZ",
                    "VRU"
                })
        void is_that_of_the_region_by_any_of_its_names(String name) {
            assertThat(splitter.named(name)).contains(Voice.REGION);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Partner",
                    "de crisispartner",
                    "Waterschap van de Linge",
                    "het waterschap",
                    "LINGE",
                    "Partner (WS)"
                })
        void is_that_of_the_partner_by_its_name_or_a_long_word_of_it(String name) {
            assertThat(splitter.named(name)).contains(Voice.PARTNER);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "van", "de", "Brandweer", "VRX", "beide", "VR en partner"})
        void is_not_a_short_word_or_anything_else(String name) {
            assertThat(splitter.named(name)).isEmpty();
        }

        @Test
        void is_unknown_for_a_partner_without_a_name_but_by_what_it_is() {
            SpeakerSplitter nameless = new SpeakerSplitter(RegionRegister.empty(), Optional.empty());

            assertThat(nameless.named("partner")).contains(Voice.PARTNER);
            assertThat(nameless.named("Waterschap")).isEmpty();
        }

        @Test
        void is_two_hundred_characters_long_at_most() {
            assertThat(splitter.named("VR" + " ".repeat(198))).contains(Voice.REGION);
            assertThat(splitter.named("VR" + " ".repeat(199))).isEmpty();
        }

        @Test
        void has_four_forms_for_a_region() {
            assertThat(SpeakerSplitter.titled(UTRECHT.name()))
                    .containsExactly("utrecht", "vrutrecht", "regioutrecht", "veiligheidsregioutrecht");
        }
    }

    @Nested
    class Names_before_lines {
        @Test
        void divide_the_text_between_the_parties() {
            SpeakerSplitter.Said said = divide("VR: bellen", "Partner: mailen");

            assertThat(said.named())
                    .isEqualTo(Map.of(Voice.REGION, List.of("bellen"), Voice.PARTNER, List.of("mailen")));
            assertThat(said.unnamed()).isEmpty();
            assertThat(said.strange()).isFalse();
            assertThat(said.isDivided()).isTrue();
        }

        @Test
        void hold_for_the_lines_below() {
            assertThat(divide("VR", "bellen", "wachten", "Partner", "mailen").by(Voice.REGION))
                    .containsExactly("", "bellen", "wachten");
        }

        @Test
        void are_known_behind_a_list_number() {
            assertThat(divide("1. VR: bellen", "2. Partner: mailen").named())
                    .isEqualTo(Map.of(Voice.REGION, List.of("bellen"), Voice.PARTNER, List.of("mailen")));
        }

        @Test
        void of_both_parties_give_the_text_to_each() {
            SpeakerSplitter.Said said = divide("Beide partijen: bellen");

            assertThat(said.by(Voice.REGION)).containsExactly("bellen");
            assertThat(said.by(Voice.PARTNER)).containsExactly("bellen");
        }

        @Test
        void stay_in_the_text_if_they_tell_which_region() {
            assertThat(divide("Utrecht: bellen").by(Voice.REGION)).containsExactly("Utrecht: bellen");
        }

        @Test
        void stay_in_the_text_if_they_tell_who_speaks() {
            assertThat(divide("Partner (J. de Groot): mailen").by(Voice.PARTNER))
                    .containsExactly("Partner (J. de Groot): mailen");
        }

        @Test
        void leave_the_text_with_their_abbreviation() {
            assertThat(divide("Veiligheidsregio (VR): bellen").by(Voice.REGION)).containsExactly("bellen");
        }

        @Test
        void of_nobody_leave_the_text_unnamed() {
            SpeakerSplitter.Said said = divide("bellen");

            assertThat(said.unnamed()).containsExactly("bellen");
            assertThat(said.isDivided()).isFalse();
            assertThat(said.by(Voice.REGION)).containsExactly("bellen");
        }

        @Test
        void are_not_needed_in_the_cell_of_a_party() {
            SpeakerSplitter.Said said = splitter.divide(List.of("bellen"), Set.of(Voice.PARTNER), line -> false);

            assertThat(said.named()).isEqualTo(Map.of(Voice.PARTNER, List.of("bellen")));
            assertThat(said.unnamed()).isEmpty();
        }
    }

    @Nested
    class Names_within_a_line {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "VR: ja, partner: nee",
                    "VR: ja; partner: nee",
                    "VR: ja / partner: nee",
                    "VR: ja – partner: nee",
                    "VR: ja - de partner: nee"
                })
        void divide_it(String line) {
            assertThat(divide(line).named())
                    .isEqualTo(Map.of(Voice.REGION, List.of("ja"), Voice.PARTNER, List.of("nee")));
        }

        @Test
        void behind_a_sentence_leave_its_full_stop() {
            assertThat(divide("VR: ja. Partner: nee.").named())
                    .isEqualTo(Map.of(Voice.REGION, List.of("ja."), Voice.PARTNER, List.of("nee.")));
        }

        @Test
        void divide_a_line_that_begins_without_a_name() {
            SpeakerSplitter.Said said = divide("Bereikbaar: VR: ja, partner: nee");

            assertThat(said.all()).containsExactly("Bereikbaar: VR: ja, partner: nee");
            assertThat(said.unnamed()).containsExactly("Bereikbaar:");
            assertThat(said.named().get(Voice.PARTNER)).containsExactly("nee");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "VR: zegt \"ja, partner: nee\"",
                    "VR: zegt “ja, partner: nee”",
                    "VR: zegt „ja, partner: nee”",
                })
        void in_a_quotation_are_quoted(String line) {
            assertThat(divide(line).named()).containsOnlyKeys(Voice.REGION);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"VR: zegt \"ja\", partner: nee", "VR: zegt “ja”, partner: nee", "VR: zegt „ja”, partner: nee"
                })
        void behind_a_quotation_count(String line) {
            assertThat(divide(line).by(Voice.PARTNER)).containsExactly("nee");
        }

        @Test
        void are_not_looked_for_in_a_line_of_more_than_five_hundred_characters() {
            String within = "VR: " + "j".repeat(482) + ", partner: nee";

            assertThat(divide(within).named()).hasSize(2);
            assertThat(divide(within + "!").named()).hasSize(1);
        }

        @Test
        void begin_with_a_letter() {
            assertThat(divide("VR: ja, (partner: nee)").named()).containsOnlyKeys(Voice.REGION);
        }
    }

    @Nested
    class A_division_is_strange {
        @Test
        void if_somebody_else_is_named() {
            SpeakerSplitter.Said said = divide("VR: bellen", "Brandweer: mailen");

            assertThat(said.strange()).isTrue();
            assertThat(said.isDivided()).isFalse();
            assertThat(said.by(Voice.REGION)).containsExactly("VR: bellen", "Brandweer: mailen");
        }

        @Test
        void but_stands_if_both_parties_are_named_too() {
            SpeakerSplitter.Said said = divide("VR: bellen", "Brandweer: mailen", "Partner: wachten");

            assertThat(said.strange()).isTrue();
            assertThat(said.isDivided()).isTrue();
            assertThat(said.by(Voice.PARTNER)).containsExactly("wachten");
        }

        @Test
        void if_an_unknown_name_follows_in_the_same_line() {
            assertThat(divide("VR: ja / WSRL: nee").strange()).isTrue();
        }

        @Test
        void if_two_regions_are_named() {
            assertThat(divide("Utrecht: ja", "Gelderland-Zuid: nee").strange()).isTrue();
            assertThat(divide("Utrecht: ja", "Utrecht: nee").strange()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Beide partijen bellen", "De partner belt terug", "Allebei altijd"})
        void if_the_text_of_a_party_is_about_another_or_both(String line) {
            assertThat(divide("VR: bellen", line).strange()).isTrue();
        }

        @Test
        void only_behind_the_name_of_a_party() {
            assertThat(divide("De partner belt terug").strange()).isFalse();
        }

        @Test
        void not_for_the_name_of_a_question() {
            assertThat(splitter.divide(List.of("VR: ja", "Wijze: bellen"), Set.of(), line -> line.startsWith("Wijze"))
                            .strange())
                    .isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"https://voorbeeld.nl", "om 12:30 bellen", "een twee drie vier vijf: zes", "zonder naam"})
        void not_for_a_colon_that_follows_no_name(String line) {
            assertThat(divide("VR: ja", line).strange()).isFalse();
        }

        @Test
        void not_for_a_line_that_only_names_both() {
            assertThat(divide("VR: ja", "de beide").strange()).isFalse();
        }

        @Test
        void if_the_word_for_both_is_no_longer_than_a_name() {
            assertThat(divide("VR: ja", "beide" + ".".repeat(195) + " bellen").strange())
                    .isTrue();
            assertThat(divide("VR: ja", "beide" + ".".repeat(196) + " bellen").strange())
                    .isFalse();
        }

        @Test
        void not_for_a_word_longer_than_any_name() {
            assertThat(divide("VR: ja", "v".repeat(201) + " belt").strange()).isFalse();
        }
    }

    @Nested
    class A_label {
        @ParameterizedTest
        @ValueSource(strings = {"Brandweer: belt", "Een twee drie vier: belt"})
        void is_another_if_its_few_words_name_no_party(String line) {
            assertThat(splitter.isOtherLabel(line)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"VR: belt", "Beide: bellen", "belt", "Een twee drie vier vijf: belt", "Lijn 3: belt"})
        void is_no_other_if_it_names_a_party_or_is_none(String line) {
            assertThat(splitter.isOtherLabel(line)).isFalse();
        }
    }

    @Nested
    class What_was_said {
        @Test
        void is_not_divided_by_names_without_text() {
            SpeakerSplitter.Said said = divide("VR:", "Partner:");

            assertThat(said.isDivided()).isFalse();
            assertThat(said.by(Voice.REGION)).containsExactly("VR:", "Partner:");
        }

        @Test
        void is_divided_if_one_party_has_text() {
            assertThat(divide("VR:", "Partner: mailen").isDivided()).isTrue();
        }

        @Test
        void is_not_divided_with_text_before_any_name_which_belongs_to_each() {
            SpeakerSplitter.Said said = divide("altijd", "VR: bellen", "Partner: mailen");

            assertThat(said.isDivided()).isFalse();
            assertThat(said.by(Voice.PARTNER)).containsExactly("altijd", "mailen");
        }

        @Test
        void of_a_party_that_is_not_named_is_what_is_not_named() {
            assertThat(divide("altijd", "VR: bellen").by(Voice.PARTNER)).containsExactly("altijd");
        }

        @Test
        void is_nothing_at_first() {
            assertThat(SpeakerSplitter.Said.NOTHING.isDivided()).isFalse();
            assertThat(SpeakerSplitter.Said.NOTHING.by(Voice.REGION)).isEmpty();
        }

        @Test
        void in_two_cells_is_joined() {
            SpeakerSplitter.Said one = divide("altijd", "VR: bellen");
            SpeakerSplitter.Said other = divide("nooit", "VR: wachten");

            assertThat(one.and(other))
                    .isEqualTo(new SpeakerSplitter.Said(
                            List.of("altijd", "VR: bellen", "nooit", "VR: wachten"),
                            List.of("altijd", "nooit"),
                            Map.of(Voice.REGION, List.of("bellen", "wachten")),
                            false));
        }

        @Test
        void is_strange_if_either_cell_is() {
            SpeakerSplitter.Said plain = divide("VR: bellen");
            SpeakerSplitter.Said strange = divide("Brandweer: mailen");

            assertThat(plain.and(strange).strange()).isTrue();
            assertThat(strange.and(plain).strange()).isTrue();
        }
    }
}
