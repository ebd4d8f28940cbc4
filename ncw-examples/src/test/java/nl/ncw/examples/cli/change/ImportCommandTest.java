package nl.ncw.examples.cli.change;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ncw import} of JSON: what does not depend on the format that came back. */
class ImportCommandTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final Agreement SENT = SampleAgreements.drinkingWater();
    private static final Agreement RETURNED = SENT.answer(
                    "proces.monitoren.wijze", Party.PARTNER, Answer.text("Dagelijks.\nOok in het weekend."))
            .answer("proces.alerteren.wijze", Answer.text("Altijd telefonisch."));

    @TempDir
    private Path folder;

    private Path sent;
    private Path returned;

    @BeforeEach
    void write() throws IOException {
        sent = AgreementFiles.json(folder.resolve("verzonden.json"), SENT);
        returned = AgreementFiles.json(folder.resolve("terug.json"), RETURNED);
    }

    @Test
    void says_how_the_agreement_stands() {
        assertThat(imported(returned).words())
                .startsWith("VOORBEELD-2026-003: Groningen en Drinkwaterbedrijf Noorderbron status concept,"
                        + " profiel structureel compleet ");
    }

    @Test
    void writes_what_came_back() throws IOException {
        Run run = imported(returned);
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(AgreementFiles.read(target())).isEqualTo(RETURNED);
    }

    @Test
    void takes_an_adopted_agreement_that_came_back_changed_back_to_discussion() throws IOException {
        Path adopted =
                AgreementFiles.json(folder.resolve("vastgesteld.json"), SENT.withStatus(AgreementStatus.VASTGESTELD));
        Path changed =
                AgreementFiles.json(folder.resolve("veranderd.json"), RETURNED.withStatus(AgreementStatus.VASTGESTELD));

        Run run = imported(changed, "--against", adopted.toString());

        assertThat(run.words()).contains("status in afstemming", "[adoption.reopened]");
        assertThat(AgreementFiles.read(target()).status()).isEqualTo(AgreementStatus.IN_AFSTEMMING);
    }

    @Test
    void says_of_each_change_what_was_and_what_is_in_the_order_of_the_form() {
        assertThat(imported(returned, "--against", sent.toString()).out().lines())
                .containsSubsequence(
                        "Veranderd sinds het is verzonden (2):",
                        "  Alerteren – Hoe en op welk moment seint de ene organisatie de andere in als er",
                        "    bij haar een incident is of dreigt?",
                        "    nu: Altijd telefonisch.",
                        "  Monitoren – Hoe monitort uw organisatie, bijvoorbeeld door het situatiebeeld",
                        "    te scannen? (Crisispartner)",
                        "    was: Nog af te spreken: Beschrijven hoe er buiten kantooruren wordt",
                        "    nu: Dagelijks. / Ook in het weekend.");
    }

    @Test
    void says_what_is_new_and_what_is_gone() throws IOException {
        LocalDate until = LocalDate.of(2031, 1, 1);
        Agreement extended = SENT.withValidity(new ValidityPeriod(
                SENT.validity().from(), Optional.of(until), SENT.validity().evaluation()));
        Path longer = AgreementFiles.json(folder.resolve("langer.json"), extended);
        assertThat(imported(longer, "--against", sent.toString()).words())
                .contains("Geldig tot en met nieuw: 1 januari 2031");
        assertThat(imported(sent, "--against", longer.toString()).words())
                .contains("Geldig tot en met weg: 1 januari 2031");
    }

    @Test
    void cuts_a_long_text_to_where_it_changed() throws IOException {
        String text = "De meldkamer belt de dijkgraaf. ".repeat(30);
        Path before = AgreementFiles.json(
                folder.resolve("voor.json"),
                SENT.answer("proces.alerteren.wijze", Answer.text(text + "Binnen 15 minuten.")));
        Path after = AgreementFiles.json(
                folder.resolve("na.json"),
                SENT.answer("proces.alerteren.wijze", Answer.text(text + "Binnen 30 minuten.")));
        assertThat(imported(after, "--against", before.toString()).words())
                .contains(
                        "was: … meldkamer belt de dijkgraaf. Binnen 15 minuten.",
                        "nu: … meldkamer belt de dijkgraaf. Binnen 30 minuten.");
    }

    @Test
    void says_of_a_change_of_blanks_that_it_is_one() throws IOException {
        Path before = AgreementFiles.json(
                folder.resolve("voor.json"), SENT.answer("proces.alerteren.wijze", Answer.text("Bel  ons.")));
        Path after = AgreementFiles.json(
                folder.resolve("na.json"), SENT.answer("proces.alerteren.wijze", Answer.text("Bel ons.")));
        assertThat(imported(after, "--against", before.toString()).words())
                .contains("nu: Bel ons. (alleen witruimte verschilt)");
    }

    @Test
    void counts_the_changes_alone_if_only_errors_are_asked_for() {
        assertThat(imported(returned, "--against", sent.toString(), "--errors-only")
                        .words())
                .contains("Veranderd sinds het is verzonden: 2.")
                .doesNotContain("Altijd telefonisch.");
    }

    @Test
    void says_what_to_do_with_other_copies() {
        assertThat(imported(returned, "--against", sent.toString()).words())
                .contains("voeg dan alle exemplaren samen met ncw merge, dit (" + returned + ") ook.");
    }

    @Test
    void says_how_to_see_what_has_no_place_before_anything_else() throws IOException {
        Path kept = AgreementFiles.json(
                folder.resolve("apart.json"), RETURNED.withUnplaced(List.of(new UnplacedText("A1", "Zie de kaart."))));
        assertThat(imported(kept).words()).endsWith("of haal ze weg, met ncw kept " + target() + " ");
    }

    @Test
    void says_that_nothing_changed() {
        assertThat(imported(sent, "--against", sent.toString()).words())
                .contains("Er is niets veranderd sinds het is verzonden.");
    }

    @Test
    void says_how_to_compare_where_the_file_does_not_keep_what_was_sent() {
        assertThat(imported(returned).words()).contains("Noem dat met --against.");
    }

    @Test
    void names_what_to_do_next() {
        assertThat(imported(returned).words()).endsWith("kijk wat er nog ontbreekt met ncw validate " + target() + " ");
    }

    @Test
    void writes_and_ends_with_1_where_something_could_not_be_read() throws IOException {
        Files.writeString(
                returned,
                Files.readString(returned).replaceFirst("\"due\" : \"2027-[0-9-]*\"", "\"due\" : \"voorjaar\""));
        Run run = imported(returned);
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words())
                .contains("Bevindingen bij het lezen: 1 fout Fouten (1): Het bestand /answers/")
                .contains("voorjaar", "[json.wrong-content]");
        assertThat(AgreementFiles.read(target()).unplaced())
                .singleElement()
                .satisfies(kept -> assertThat(kept.content()).contains("voorjaar"));
    }

    @Test
    void does_not_take_the_place_of_what_came_back() throws IOException {
        byte[] before = Files.readAllBytes(returned);
        Run run = ncw(
                DUTCH,
                "import",
                returned.toString(),
                "--out",
                folder.resolve("./terug.json").toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(run.words()).contains("terug.json kan niet worden geschreven: het bestaat al.");
        assertThat(returned).hasBinaryContent(before);
    }

    @Test
    void does_not_take_the_place_of_what_was_sent() {
        Run run = ncw(DUTCH, "import", returned.toString(), "--against", sent.toString(), "--out", sent.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
    }

    @Test
    void writes_nothing_where_what_was_sent_cannot_be_read() {
        Run run = imported(returned, "--against", folder.resolve("none.json").toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(target()).doesNotExist();
    }

    @Test
    void writes_the_format_that_the_name_says() {
        Run run = ncw(
                DUTCH,
                "import",
                returned.toString(),
                "--out",
                folder.resolve("uit.xlsx").toString());
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(imported(folder.resolve("uit.xlsx")).words())
                .contains("Er is niets veranderd sinds het is verzonden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Changed since it was sent (2):",
                "de | Geändert seit dem Versand (2):",
                "fr | Modifié depuis l'envoi (2) :"
            })
    void speaks_the_language_asked_for(String language, String heading) {
        assertThat(imported(returned, "--against", sent.toString(), "--lang", language)
                        .words())
                .contains(heading);
    }

    @Test
    void prints_no_line_that_is_wider_than_a_terminal() {
        assertThat(imported(returned, "--against", sent.toString())
                        .out()
                        .lines()
                        .filter(line -> !line.contains(folder.toString())))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    private Run imported(Path file, String... more) {
        return ncw(
                DUTCH,
                Stream.concat(
                                Stream.of("import", file.toString(), "--force", "--out", target().toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Path target() {
        return folder.resolve("ingelezen.json");
    }
}
