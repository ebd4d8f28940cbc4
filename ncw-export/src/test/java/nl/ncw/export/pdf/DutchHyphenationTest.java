package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchHyphenationTest {
    private static String broken(String word, Locale language) {
        StringBuilder broken = new StringBuilder(word);
        List<Integer> places = DutchHyphenation.INSTANCE.places(word, language);
        for (int i = places.size() - 1; i >= 0; i--) {
            broken.insert(places.get(i).intValue(), '-');
        }
        return broken.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "veiligheidsregio, vei-lig-heids-re-gio",
        "crisisbeheersing, cri-sis-be-heer-sing",
        "Informatiemanager, Infor-ma-tiema-na-ger",
        "samenwerkingsafspraken, samen-wer-kings-af-spra-ken",
        "coördinatiecentrum, coör-di-na-tie-cen-trum"
    })
    void breaks_words_where_dutch_does(String word, String expected) {
        assertThat(broken(word, LocalisedText.DUTCH)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"regio", "water", "LCMS", "VEILIGHEID"})
    void leaves_short_words_and_acronyms_whole(String word) {
        assertThat(broken(word, LocalisedText.DUTCH)).isEqualTo(word);
    }

    @Test
    void leaves_words_of_other_languages_whole() {
        assertThat(broken("cooperation", Locale.ENGLISH)).isEqualTo("cooperation");
    }
}
