package nl.ncw.export.internal.word.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittedColumnsTest {
    /** The room for a table beside the topic on a form, in twentieths of a point. */
    private static final int BESIDE_A_TOPIC = 10_858;

    /** The width of the word in Arial bold of 9 points. */
    private static final int SICHERHEITSREGION = 1_521;

    /** The width of the day in Arial of 9 points. */
    private static final int DAY = 1_401;

    private static final String NUMBER = "0612345678 in een zin";

    @Test
    void a_long_name_of_a_column_is_whole_beside_an_address() {
        int[] widths = FittedColumns.of(
                List.of(
                        List.of("Sicherheitsregion", "Name", "Funktion", "Organisation", "Telefon", "E-Mail"),
                        List.of(NUMBER, NUMBER, NUMBER, NUMBER, NUMBER, "voornaam.naam@example.nl"),
                        List.of(
                                "Groningen (VR01)",
                                "Jelle Dijkema",
                                "Informatiemanager",
                                "Veiligheidsregio Groningen",
                                "+44 1632 960301",
                                "jelle.dijkema@example.nl")),
                BESIDE_A_TOPIC);

        assertThat(widths[0] - TableWriter.MARGINS).isGreaterThan(SICHERHEITSREGION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 november 2026", "5 novembre 2026", "5. November 2026", "1er novembre 2026"})
    void a_day_in_words_is_on_one_line(String day) {
        int[] least = FittedColumns.least(List.of(List.of("Nom", "Signé le"), List.of("Tineke Kuiper", day)));

        assertThat(least[1] - TableWriter.MARGINS).isGreaterThan(DAY);
    }
}
