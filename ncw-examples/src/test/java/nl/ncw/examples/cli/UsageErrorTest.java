package nl.ncw.examples.cli;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Language;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A misspelt word on the command line: what the user probably meant. */
class UsageErrorTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @ParameterizedTest
    @CsvSource({
        "form --profiel kern, De optie --profiel bestaat niet. Bedoelt u --profile?",
        "form -profile kern, De optie -profile bestaat niet. Bedoelt u --profile?",
        "form --profiel=kern, De optie --profiel bestaat niet. Bedoelt u --profile?",
        "set a.json --eind 2029, De optie --eind bestaat niet. Bedoelt u --until?",
        "sign a.pdf --sleutel s.p12, De optie --sleutel bestaat niet. Bedoelt u --keystore?",
        "set a.json --validity.untill 2029, De optie --validity.untill bestaat niet. Bedoelt u --validity.until?",
        "validate a.json --summery, De optie --summery bestaat niet. Bedoelt u --summary?"
    })
    void an_option_is_named_that_looks_like_it_even_if_another_is_missing(String line, String message) {
        Run run = ncw(DUTCH, line.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains(message, "Zie 'ncw " + line.split(" ")[0] + " --help'.");
    }

    @ParameterizedTest
    @CsvSource({"valideer, validate", "help valideer, validate", "exporteer, export", "catalogue sjow, show"})
    void a_command_is_named_that_looks_like_it(String line, String meant) {
        Run run = ncw(DUTCH, line.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains("bestaat niet. Bedoelt u " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "form --zzz"})
    void nothing_is_suggested_that_does_not_look_like_it(String line) {
        assertThat(ncw(DUTCH, line.split(" ")).words())
                .contains("bestaat niet.")
                .doesNotContain("Bedoelt u");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void the_words_of_a_language_mean_options_that_there_are(String language) {
        TerminalMessages messages = TerminalMessages.in(Language.valueOf(language.toUpperCase(Locale.ROOT)));
        for (String pair : messages.get("usage.option-words").split(" ")) {
            String option = pair.substring(pair.indexOf('=') + 1);
            assertThat(Stream.of("set", "form", "sign", "export"))
                    .as(pair)
                    .anyMatch(command ->
                            ncw(Locale.ENGLISH, command, "--help").out().contains(option));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "samples --out x --count veel, --count N. Geef een geheel getal",
        "samples --out x --seed veel, --seed S. Geef een geheel getal",
        "kept x --drop a, --drop N. Geef een nummer of een reeks",
        "catalogue diff een, OUD. Geef een versie",
        "sign x.pdf --keystore k --timestamp ht\\tp, --timestamp URL. Geef een webadres",
    })
    void a_value_of_the_wrong_type_is_told_with_an_example_of_one_that_fits(String command, String message) {
        Run run = ncw(DUTCH, command.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains("past niet bij " + message);
    }

    @Test
    void the_values_of_an_option_are_named_with_the_nearest() {
        assertThat(ncw(DUTCH, "form", "--profile", "kopel").words())
                .contains("De waarde 'kopel' past niet bij --profile."
                        + " Kies uit: kern, structureel, koppel, stand-by, ad-hoc. Bedoelt u koppel?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"import a.xlsx b.xlsx", "validate a.json b.json --summary", "export a.json b.json --out c.pdf"})
    void of_two_files_for_a_command_that_reads_one_the_second_is_named_and_the_command_that_reads_both(String line) {
        Run run = ncw(DUTCH, line.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words())
                .contains("leest één bestand, of alle bestanden van een map; te veel is: b.", "ncw merge");
    }

    @Test
    void of_two_files_to_verify_the_second_is_named() {
        assertThat(ncw(DUTCH, "verify", "a.pdf", "b.pdf").words())
                .contains("ncw verify leest één bestand; te veel is: b.pdf Zie");
    }
}
