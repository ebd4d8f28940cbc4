package nl.ncw.export.internal.word.original;

import static nl.ncw.export.internal.word.original.DocumentParts.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.organisation.RegionRegister;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactLineParserTest {
    private static final RegionRegister REGIONS =
            RegionRegister.ofEntries(List.of(new RegionRegister.Entry(UTRECHT, List.of(), List.of("VRU"))));

    private final ContactLineParser contacts =
            new ContactLineParser(REGIONS, new SpeakerSplitter(REGIONS, Optional.of("Waterschap Linge")));

    @Nested
    class A_contact {
        @Test
        void has_a_name_and_what_follows_it() {
            assertThat(contacts.read("Anna de Wit, centralist, meldkamer, 088-1234567, anna@voorbeeld.nl"))
                    .contains(Map.of(
                            "name",
                            "Anna de Wit",
                            "function",
                            "centralist",
                            "organisation",
                            "meldkamer",
                            "telephone",
                            "088-1234567",
                            "email",
                            "anna@voorbeeld.nl"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Utrecht", "VRU", "VR Utrecht", "Veiligheidsregio Utrecht"})
        void may_be_of_a_region(String region) {
            assertThat(contacts.read(region + ": Anna de Wit, 088-1234567"))
                    .contains(Map.of("region", "VR09", "name", "Anna de Wit", "telephone", "088-1234567"));
        }

        @Test
        void may_be_of_a_party() {
            assertThat(contacts.read("Waterschap: Anna de Wit, 088-1234567"))
                    .contains(Map.of("organisation", "Waterschap", "name", "Anna de Wit", "telephone", "088-1234567"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Anna de Wit (tel: 088-1234567)",
                    "Naam: Anna de Wit | T: 088-1234567",
                    "Anna de Wit – 088-1234567",
                    "Contactpersoon:\tAnna de Wit\n088-1234567"
                })
        void may_be_written_in_other_ways(String text) {
            assertThat(contacts.read(text)).contains(Map.of("name", "Anna de Wit", "telephone", "088-1234567"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"+31 88 123 45 67", "0031-88-1234567", "(088) 123 45 67", "06.12.34.56.78"})
        void has_a_dutch_number(String number) {
            assertThat(contacts.read("Anna de Wit " + number).orElseThrow()).containsKey("telephone");
        }
    }

    @Nested
    class A_second_name {
        @Test
        void of_a_region_is_that_of_the_organisation() {
            assertThat(contacts.read("Utrecht, VRU, Anna de Wit, 088-1234567"))
                    .contains(Map.of(
                            "region",
                            "VR09",
                            "organisation",
                            "VRU",
                            "name",
                            "Anna de Wit",
                            "telephone",
                            "088-1234567"));
        }

        @Test
        void of_the_partner_is_a_name() {
            assertThat(contacts.read("Waterschap, Linge, 088-1234567"))
                    .contains(Map.of("organisation", "Waterschap", "name", "Linge", "telephone", "088-1234567"));
        }
    }

    @Nested
    class A_text_is_no_contact {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Anna de Wit",
                    "088-1234567",
                    "Anna de Wit, 088-12345",
                    "Anna de Wit, 088-12345678",
                    "Anna de Wit, 088-1234567 of 088-7654321",
                    "Anna de Wit, Bert Smit, 088-1234567",
                    "Bel Anna de Wit op 088-1234567",
                    "Bereikbaar? 088-1234567",
                    "OvD-I, 088-1234567",
                    "VRU, VRU, 088-1234567",
                    "Anna de Wit in Utrecht, 088-1234567",
                    "Utrecht, Utrecht, Utrecht, Anna de Wit, 088-1234567",
                    "a, b, c, d, 088-1234567"
                })
        void if_a_part_is_missing_or_not_understood(String text) {
            assertThat(contacts.read(text)).isEmpty();
        }

        @Test
        void if_it_is_longer_than_five_hundred_characters() {
            String text = "Anna de Wit, 088-1234567" + " ".repeat(476);

            assertThat(contacts.read(text)).isPresent();
            assertThat(contacts.read(text + " ")).isEmpty();
        }
    }

    @Test
    void means_of_contact_are_known() {
        assertThat(ContactLineParser.isMeans("T")).isTrue();
        assertThat(ContactLineParser.isMeans("E-mail")).isTrue();
        assertThat(ContactLineParser.isMeans("Wijze")).isFalse();
    }
}
