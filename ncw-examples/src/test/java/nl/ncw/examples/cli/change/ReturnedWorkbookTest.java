package nl.ncw.examples.cli.change;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.PdfText;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a form: written, filled in with Excel on both sides, read, merged and exported. */
class ReturnedWorkbookTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final String MONITORING = "proces.monitoren.wijze";

    @TempDir
    private static Path folder;

    private static Path form;
    private static Path region;
    private static Path partner;

    @BeforeAll
    static void fillIn() throws IOException {
        form = folder.resolve("formulier.xlsx");
        ncw(DUTCH, "form", "--profile", "structureel", "--out", form.toString());
        region = FilledWorkbook.open(form)
                .write("@partner.name", "value", "Waterschap X")
                .write("@partner.core-task", "value", "Beheerder")
                .write(MONITORING + "/region", "answer", "Elk uur, door de VIM.")
                .write("proces.alarmeren.verloop/joint", "answer", "Via de meldkamer.")
                .save("regio.xlsx");
        partner = FilledWorkbook.open(form)
                .write("@partner.name", "value", "Waterschap X")
                .write("@partner.core-task", "value", "Beheerder")
                .write(MONITORING + "/partner", "answer", "=Dagelijks in LCMS")
                .write("proces.alarmeren.verloop/joint", "answer", "Via het calamiteitenloket.")
                .save("partner.xlsx");
    }

    @Test
    void the_form_offers_all_safety_regions() throws IOException {
        Run run = imported(FilledWorkbook.open(form)
                .write("@region", "value", "Zeeland (VR19)")
                .save("zeeland.xlsx"));
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(AgreementFiles.read(target()).region()).contains(SafetyRegions.byCode("VR19"));
    }

    @Test
    void a_form_that_nobody_touched_came_back_unchanged() {
        Run run = imported(form);
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.words())
                .contains("Er is niets veranderd sinds het is verzonden.")
                .doesNotContain("Bevindingen");
    }

    @Test
    void import_says_what_was_filled_in_since_the_form_was_sent() throws IOException {
        Run run = imported(partner);
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.words()).contains("Veranderd sinds het is verzonden (", "nieuw: =Dagelijks in LCMS");
        assertThat(AgreementFiles.read(target()).answers())
                .containsEntry(
                        new AnswerKey(new QuestionId(MONITORING), Voice.PARTNER), Answer.text("=Dagelijks in LCMS"));
    }

    @Test
    void import_says_that_a_form_which_it_replaces_can_no_longer_be_merged() throws IOException {
        Path own = Files.copy(partner, folder.resolve("eigen.xlsx"));
        Run run = ncw(DUTCH, words("import", own, "--out", own, "--force"));
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.words()).contains("eigen.xlsx is vervangen. Wat er was verzonden, staat er niet meer in");
        assertThat(imported(partner).words()).doesNotContain("is vervangen");
    }

    @Test
    void import_says_what_cannot_be_read_with_sheet_cell_and_advice_and_loses_nothing() throws IOException {
        Path wrong = FilledWorkbook.open(form)
                .write("@validity.from", "value", "zo snel mogelijk")
                .save("fout.xlsx");
        Run run = imported(wrong);
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words())
                .contains("Fouten (1): Het bestand Blad Gegevens, cel ")
                .containsPattern("cel [A-Z]+\\d+: \"zo snel mogelijk\" is geen datum. Schrijf de datum als")
                .containsPattern("\\[form\\.[a-z-]+]");
        assertThat(AgreementFiles.read(target()).unplaced())
                .anySatisfy(kept -> assertThat(kept.content()).contains("zo snel mogelijk"));
    }

    @Test
    void merge_shows_the_conflict_of_both_copies_and_joins_the_rest() throws IOException {
        Path whole = folder.resolve("samen.xlsx");
        Run refused = ncw(DUTCH, words("merge", region, partner, "--out", whole));
        assertThat(refused.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(refused.words())
                .contains(
                        "Op twee manieren veranderd (1)",
                        "regio.xlsx: Via de meldkamer.",
                        "Via het calamiteitenloket.");
        assertThat(whole).doesNotExist();

        Run settled = ncw(DUTCH, words("merge", partner, region, form, "--out", whole, "--prefer", "region"));
        assertThat(settled.code()).isEqualTo(ExitCode.FINE);

        Path pdf = folder.resolve("afspraken.pdf");
        assertThat(ncw(DUTCH, words("export", whole, "--out", pdf)).code()).isEqualTo(ExitCode.FINE);
        assertThat(PdfText.of(pdf).replaceAll("\\s+", " "))
                .contains("Waterschap X", "Elk uur, door de VIM.", "=Dagelijks in LCMS", "Via de meldkamer.")
                .contains("Via het calamiteitenloket.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate %s",
                "export %s --out %s --force",
                "import %s --out %s --force",
                "profile %s --to kern --out %s --force",
                "upgrade %s --out %s --force",
                "merge %1$s %3$s --out %2$s --force"
            })
    void every_command_reads_a_workbook_by_whatever_name(String command) throws IOException {
        Path renamed = Files.copy(form, folder.resolve("kopie-" + Math.abs(command.hashCode()) + ".json"));
        Run run = ncw(DUTCH, command.formatted(renamed, target(), partner).split(" "));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isLessThan(ExitCode.WRONG_USAGE);
    }

    @Test
    void a_workbook_does_not_give_way_to_json() throws IOException {
        Path renamed = Files.copy(form, folder.resolve("werkmap.json"));
        for (String command : new String[] {"upgrade %1$s --out %1$s", "profile %1$s --to kern --out %1$s"}) {
            assertThat(ncw(DUTCH, command.formatted(renamed).split(" ")).code()).isEqualTo(ExitCode.UNWRITABLE);
        }
        assertThat(renamed).hasSameBinaryContentAs(form);
    }

    @Test
    void a_workbook_that_is_cut_off_ends_with_3_and_says_what_to_do() throws IOException {
        byte[] whole = Files.readAllBytes(form);
        Path half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        Run run = imported(half);
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("half.xlsx: Het bestand is niet compleet", "Vraag de afzender");
    }

    private static Run imported(Path file) {
        return ncw(DUTCH, words("import", file, "--force", "--out", target()));
    }

    private static String[] words(Object... words) {
        return Stream.of(words).map(Object::toString).toArray(String[]::new);
    }

    private static Path target() {
        return folder.resolve("ingelezen.json");
    }
}
