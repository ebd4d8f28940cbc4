package nl.ncw.export.internal.word.original;

import static nl.ncw.export.internal.word.original.DocumentParts.GELDERLAND_ZUID;
import static nl.ncw.export.internal.word.original.DocumentParts.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.UnreadableAgreementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionMentionsTest {
    private static final SafetyRegion ZUID = new SafetyRegion("VR24", "Zuid");

    private final ReadingLog log =
            new ReadingLog(FindingCodeFamily.WORD, new MessageBundle("nl.ncw.export.word.messages"));
    private final RegionMentions mentions = new RegionMentions(
            RegionRegister.ofEntries(List.of(
                    new RegionRegister.Entry(ZUID, List.of("Zuidkant"), List.of("VRX")),
                    new RegionRegister.Entry(UTRECHT, List.of(), List.of("VRU", "VRX")),
                    new RegionRegister.Entry(GELDERLAND_ZUID, List.of(), List.of("VRGZ")))),
            log);

    /** Each row as its id, the code of the region and its location. */
    private List<String> rows() {
        return mentions.rows().stream()
                .map(row ->
                        row.id() + " " + row.cells().values().iterator().next().text() + " " + row.location())
                .toList();
    }

    private List<String> codes() {
        return log.findings().stream().map(finding -> finding.code()).toList();
    }

    @Test
    void no_text_mentions_no_region() {
        assertThat(rows()).isEmpty();
    }

    @Nested
    class A_text_about_both {
        @Test
        void names_the_adopting_region_and_then_the_others() throws UnreadableAgreementException {
            mentions.both("Adoptieregio: Utrecht\nBetrokken regio's:\nZuid", "hier");

            assertThat(rows())
                    .containsExactly("@region VR09 hier", "@involved-regions VR09 hier", "@involved-regions VR24 hier");
            assertThat(codes()).isEmpty();
        }

        @Test
        void may_name_the_others_first() throws UnreadableAgreementException {
            mentions.both("Betrokken: Zuid\nUtrecht\nAdoptieregio: Gelderland-Zuid", "hier");

            assertThat(rows()).first().isEqualTo("@region VR08 hier");
        }
    }

    @Nested
    class A_text_about_one {
        @Test
        void names_the_adopting_region() throws UnreadableAgreementException {
            mentions.one("Veiligheidsregio Utrecht", true, "hier");

            assertThat(rows()).containsExactly("@region VR09 hier", "@involved-regions VR09 hier");
            assertThat(codes()).isEmpty();
        }

        @Test
        void names_the_involved_regions_in_order_and_by_code() throws UnreadableAgreementException {
            mentions.one("de regio's vr24 en Utrecht\nGelderland-Zuid", false, "hier");

            assertThat(rows())
                    .containsExactly(
                            "@involved-regions VR24 hier",
                            "@involved-regions VR09 hier",
                            "@involved-regions VR08 hier");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "VRGZ",
                    "vrgz",
                    "VR Gelderland Zuid",
                    "de veiligheidsregio Gelderlandzuid",
                    "Veiligheidsregio Gelderland\u2011Zuid (VRGZ)"
                })
        void names_a_region_by_any_of_its_names(String text) throws UnreadableAgreementException {
            mentions.one(text, false, "hier");

            assertThat(rows()).containsExactly("@involved-regions VR08 hier");
            assertThat(codes()).isEmpty();
        }

        @Test
        void names_several_by_their_abbreviations() throws UnreadableAgreementException {
            mentions.one("VRU, VRGZ & Zuidkant", false, "hier");

            assertThat(rows())
                    .containsExactly(
                            "@involved-regions VR09 hier",
                            "@involved-regions VR08 hier",
                            "@involved-regions VR24 hier");
            assertThat(codes()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"VRX", "VRUX", "KVRU", "VR", "VR091"})
        void does_not_name_a_region_by_an_abbreviation_of_two_or_inside_a_word(String text)
                throws UnreadableAgreementException {
            mentions.one(text, false, "hier");

            assertThat(rows()).isEmpty();
            assertThat(codes()).containsExactly("word.no-region");
        }

        @Test
        void names_a_region_once_where_it_is_first() throws UnreadableAgreementException {
            mentions.one("Utrecht", false, "hier");
            mentions.one("Utrecht", false, "daar");

            assertThat(rows()).containsExactly("@involved-regions VR09 hier");
        }

        @Test
        void names_the_longest_region_of_those_with_its_words() throws UnreadableAgreementException {
            mentions.one("Gelderland-Zuid", false, "hier");

            assertThat(rows()).containsExactly("@involved-regions VR08 hier");
        }

        @Test
        void names_one_adopting_region_alone() throws UnreadableAgreementException {
            mentions.one("Utrecht, voorheen Zuid", true, "hier");

            assertThat(rows()).containsExactly("@region VR09 hier", "@involved-regions VR09 hier");
            assertThat(codes()).containsExactly("word.regions-rest");
            assertThat(log.kept()).containsExactly(new UnplacedText("hier", "Utrecht, voorheen Zuid"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Utrecht, niet Zuid", "Utrecht, behalve Zuid", "Utrecht (te bepalen: Zuid)"})
        void does_not_name_what_it_excepts(String text) throws UnreadableAgreementException {
            mentions.one(text, false, "hier");

            assertThat(rows()).containsExactly("@involved-regions VR09 hier");
            assertThat(codes()).containsExactly("word.regions-rest");
        }

        @Test
        void about_the_others_names_no_adopting_region() throws UnreadableAgreementException {
            mentions.one("Betrokken: Utrecht, Zuid", true, "hier");

            assertThat(rows()).containsExactly("@involved-regions VR09 hier", "@involved-regions VR24 hier");
        }

        @Test
        void without_a_region_is_kept() throws UnreadableAgreementException {
            mentions.one("nog onbekend", true, "hier");

            assertThat(rows()).isEmpty();
            assertThat(codes()).containsExactly("word.no-region");
            assertThat(log.kept()).containsExactly(new UnplacedText("hier", "nog onbekend"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", " - ", "Betrokken regio's:", "Adoptieregio", "Andere regio’s: de veiligheidsregio's"})
        void may_say_nothing(String text) throws UnreadableAgreementException {
            mentions.one(text, false, "hier");

            assertThat(codes()).isEmpty();
        }
    }

    @Nested
    class Another_adopting_region {
        @Test
        void is_involved_and_reported() throws UnreadableAgreementException {
            mentions.one("Utrecht", true, "hier");
            mentions.one("Zuid", true, "daar");

            assertThat(rows())
                    .containsExactly("@region VR09 hier", "@involved-regions VR09 hier", "@involved-regions VR24 daar");
            assertThat(codes()).containsExactly("word.other-adopting-region");
            assertThat(log.kept()).containsExactly(new UnplacedText("daar", "Zuid"));
        }

        @Test
        void is_none_if_it_is_the_same() throws UnreadableAgreementException {
            mentions.one("Utrecht", true, "hier");
            mentions.one("Utrecht", true, "daar");

            assertThat(codes()).isEmpty();
        }
    }
}
