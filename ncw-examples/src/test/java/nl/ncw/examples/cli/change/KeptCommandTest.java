package nl.ncw.examples.cli.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.UnplacedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ncw kept}, on a draft that keeps two texts and a value apart. */
class KeptCommandTest {
    private static final UnplacedText NOTE = new UnplacedText("Organisatie!C7", "Bellen na zes uur.");
    private static final UnplacedText MAP = new UnplacedText("Kaart!A1", "Zie de kaart.");
    private static final SetAsideValue REJECTED = new SetAsideValue(
            "partner", Optional.of(LocalDate.of(2026, 5, 1)), "proces.alerteren.wijze/joint", "Per fax.");
    private static final Agreement DRAFT = SampleAgreements.drinkingWater()
            .answer("proces.alerteren.wijze", Answer.text("Telefonisch."))
            .withUnplaced(List.of(NOTE, MAP))
            .withSetAside(List.of(REJECTED));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = AgreementFiles.json(folder.resolve("concept.json"), DRAFT);
    }

    private Run kept(String... options) {
        return Run.ncw(
                Locale.forLanguageTag("nl"),
                Stream.concat(Stream.of("kept", file.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private Agreement changed(String... options) throws IOException {
        Path target = folder.resolve("uit.json");
        Run run = kept(Stream.concat(Stream.of(options), Stream.of("--out", target.toString()))
                .toArray(String[]::new));
        assertThat(run.code()).as(run.words()).isEqualTo(ExitCode.FINE);
        return AgreementFiles.read(target);
    }

    @Test
    void lists_what_is_kept_with_a_number_and_where_it_comes_from() {
        Run run = kept();
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.words())
                .contains(
                        "1. Organisatie!C7 Bellen na zes uur.",
                        "2. Kaart!A1 Zie de kaart.",
                        "3. Alerteren – ",
                        "Per fax.",
                        "--drop 1");
    }

    @Test
    void names_a_field_of_which_a_value_was_not_chosen_as_the_form_does() throws IOException {
        Agreement agreement = SampleAgreements.drinkingWater()
                .withSetAside(List.of(new SetAsideValue("partner", Optional.empty(), "reference", "P-7")));
        Path file = AgreementFiles.json(folder.resolve("kenmerk.json"), agreement);

        assertThat(Run.ncw(Locale.forLanguageTag("nl"), "kept", file.toString()).words())
                .contains("1. Kenmerk (crisispartner) P-7");
    }

    @Test
    void drops_by_number() throws IOException {
        Agreement changed = changed("--drop", "1,3");
        assertThat(changed.unplaced()).containsExactly(MAP);
        assertThat(changed.setAside()).isEmpty();
    }

    @Test
    void drops_a_range_of_numbers() throws IOException {
        Agreement changed = changed("--drop", "2-3,3");
        assertThat(changed.unplaced()).containsExactly(NOTE);
        assertThat(changed.setAside()).isEmpty();
    }

    @Test
    void places_a_text_at_the_end_of_an_answer() throws IOException {
        assertThat(changed("--place", "1=proces.alerteren.wijze"))
                .isEqualTo(DRAFT.withoutUnplaced(NOTE)
                        .answer("proces.alerteren.wijze", Answer.text("Telefonisch.\nBellen na zes uur.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--drop 4",
                "--drop 2-4",
                "--drop 3-2",
                "--drop 0-2",
                "--place 0=proces.alerteren.wijze",
                "--place 1=proces.niets",
                "--place 1=proces.monitoren.wijze",
                "--place 1=proces.monitoren.wijze/partner"
            })
    void says_what_is_wrong_and_writes_nothing(String options) {
        Path target = folder.resolve("uit.json");
        Run run = kept((options + " --out " + target).split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).startsWith("ncw: ");
        assertThat(target).doesNotExist();
    }

    @Test
    void places_no_text_in_the_answer_to_a_question_that_asks_for_something_else() {
        Run run = kept(
                "--place",
                "1=techniek.accounts.rechten",
                "--out",
                folder.resolve("uit.json").toString());
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains("Het antwoord op techniek.accounts.rechten (", ") is geen tekst.");
    }

    @Test
    void is_named_where_a_finished_document_takes_along_what_it_does_not_show() throws IOException {
        Path adopted =
                AgreementFiles.json(folder.resolve("vastgesteld.json"), DRAFT.withStatus(AgreementStatus.VASTGESTELD));
        assertThat(exported(adopted).words()).contains("gaat mee wat apart is bewaard (3)");
        assertThat(exported(file).words()).doesNotContain("apart is bewaard");
    }

    private Run exported(Path agreement) {
        return Run.ncw(
                Locale.forLanguageTag("nl"),
                "export",
                agreement.toString(),
                "--out",
                folder.resolve("uit.pdf").toString(),
                "--force");
    }

    @Test
    void asks_for_a_file_to_write() {
        assertThat(kept("--drop", "1").words()).contains("Dit ontbreekt: --out BESTAND");
    }
}
