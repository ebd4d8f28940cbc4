package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids that last, and words that people understand. */
class WordsOfTheCatalogueTest {
    private static final String TEXT = BundledJson.textOf(BundledJson.CATALOGUE);

    private static Stream<String> values(String field) {
        return Pattern.compile("\"" + field + "\": \"([^\"]*)\"")
                .matcher(TEXT)
                .results()
                .map(match -> match.group(1));
    }

    static List<String> questions() {
        return BundledJson.sourceForm().entries().stream()
                .map(Catalogue.Entry::question)
                .map(question -> question.text().in(LocalisedText.DUTCH))
                .toList();
    }

    @Test
    void every_id_is_lower_case_ascii() {
        assertThat(values("id")).hasSizeGreaterThan(76).allMatch(id -> id.matches("[a-z0-9.-]+"));
    }

    @Test
    void no_id_of_a_section_topic_or_question_is_there_twice() {
        assertThat(values("id").filter(id -> id.contains("."))).hasSize(23 + 48).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_is_one_question(String question) {
        assertThat(question).matches("[^?]+\\?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zicht tot elkaar", "ten allen tijde", "m.b.t.", "i.v.m.", "Bijv.;"})
    void a_slip_of_the_source_is_mended(String slip) {
        assertThat(TEXT).doesNotContain(slip);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netcentrisch",
                "veiligheidsregio",
                "crisispartner",
                "adoptieregio",
                "kerntaak",
                "samenwerkingsprofiel",
                "alerteren",
                "monitoren",
                "alarmeren",
                "copi",
                "rot",
                "bt",
                "locc",
                "situatiebeeld",
                "startbeeld",
                "brengplicht",
                "haalplicht",
                "regievoering",
                "leiding & coördinatie",
                "oto",
                "piketregeling",
                "functioneel beheer",
                "aansluitvoorwaarden",
                "terugvalprocedure",
                "opschalingsniveau",
                "risicobeelden",
                "landelijk gremium",
                "referentiekader netcentrische crisisbeheersing"
            })
    void a_term_of_art_is_kept(String term) {
        assertThat(TEXT.toLowerCase(Locale.ROOT)).containsPattern("\\b" + Pattern.quote(term));
    }
}
