package nl.ncw.examples.cli.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import nl.ncw.examples.cli.terminal.Language;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

/** Where something is in a file, as people look for it. */
class FindingPlacesTest {
    private static final FindingPlaces PLACES =
            new FindingPlaces(TerminalMessages.in(Language.of(Locale.forLanguageTag("nl"))), Optional.empty());

    private static String message(String code, String place) {
        return PLACES.message(
                new Finding(Severity.WARNING, code, new Place.InFile(place), LocalisedText.dutch("Iets.")));
    }

    @Test
    void is_a_sheet_and_a_cell() {
        assertThat(message("form.wrong-date", "'Partijen en stukken'!C12"))
                .isEqualTo("Blad Partijen en stukken, cel C12: Iets.");
    }

    @Test
    void is_a_sheet_and_a_row_for_rows_that_are_gone_whose_cell_is_hidden() {
        assertThat(message("form.rows-removed", "Tabellen!A58")).isEqualTo("Blad Tabellen, rij 58: Iets.");
    }
}
