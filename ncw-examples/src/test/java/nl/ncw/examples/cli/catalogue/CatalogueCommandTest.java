package nl.ncw.examples.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.OverlayReader;
import nl.ncw.examples.cli.PdfText;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.profile.CooperationProfile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands about catalogues and overlays, as their users meet them. */
class CatalogueCommandTest {
    private static final Path OVERLAYS = Path.of("src/main/resources/nl/ncw/examples/overlays");
    private static final String SECTOR =
            OVERLAYS.resolve("sector-waterschappen.json").toString();
    private static final String REGION = OVERLAYS.resolve("vr08-hoogwater.json").toString();

    @TempDir
    private Path folder;

    @Nested
    class Show {
        @Test
        void prints_sections_topics_and_questions_with_their_ids_and_obligations() {
            assertThat(ncw("show", "--profile", "structureel").out().lines())
                    .containsSubsequence(
                            "Algemeen [algemeen]",
                            "1.1 Proces [proces]",
                            "  6. Monitoren [proces.monitoren]",
                            "      [proces.monitoren.trigger] verplicht");
        }

        @Test
        void prints_the_obligation_under_each_profile_where_none_is_named() {
            assertThat(ncw("show").out().replaceAll("\\s+", " "))
                    .containsPattern("\\[proces.monitoren.trigger\\] verplicht: [a-z, -]*structureel");
        }

        @Test
        void prints_what_can_be_chosen_with_the_ids() {
            assertThat(ncw("show").out()).contains("met: Hulpdienst (hulpdienst)");
        }

        @Test
        void prints_the_kind_of_answer_its_unit_and_the_condition() {
            assertThat(ncw("show", "--overlay", SECTOR, "--overlay", REGION)
                            .out()
                            .replaceAll("\\s+", " "))
                    .contains("[proces.evacueren.waterstand] verplicht: kern, structureel; aanbevolen: koppel"
                            + " antwoord: tekst")
                    .contains("[proces.evacueren.verplaatsen] aanbevolen: kern, structureel"
                            + " antwoord: ja of nee, met een toelichting -")
                    .contains("[proces.evacueren.duur] aanbevolen: kern, structureel antwoord: een getal (uur) Alleen"
                            + " als het antwoord op “Moeten mensen");
        }

        @Test
        void prints_each_typed_column_of_a_group_on_a_line() {
            assertThat(ncw("show").out().lines())
                    .anySatisfy(line -> assertThat(line).matches(" {8}- .* \\([a-z-]+\\): .*een getal \\([a-z]+\\).*"));
        }

        @Test
        void prints_a_bundled_version() {
            assertThat(ncw("show", "--version", "1.0.0").out()).contains("netcentrische-samenwerking 1.0.0");
        }

        @Test
        void prints_the_catalogue_with_overlays_on_it_in_their_order() {
            assertThat(ncw("show", "--version", "2.0.0", "--overlay", SECTOR, "--overlay", REGION)
                            .out()
                            .replaceAll("\\s+", " "))
                    .contains("netcentrische-samenwerking 2.0.0 + sector-waterschappen 1.0.0 + vr08-hoogwater 1.0.0")
                    .contains("7a. Evacueren bij hoogwater [proces.evacueren]")
                    .contains("[proces.alerteren.dijkbewaking] onder geen profiel gevraagd");
        }

        @Test
        void leaves_out_what_an_overlay_hid_under_a_profile() {
            assertThat(ncw("show", "--profile", "structureel", "--overlay", SECTOR, "--overlay", REGION)
                            .out())
                    .contains("proces.alerteren.wijze")
                    .doesNotContain("dijkbewaking");
        }

        @Test
        void ends_with_3_for_a_version_that_is_not_bundled() {
            Run run = ncw("show", "--version", "9.9.9");
            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains("9.9.9 is niet bekend");
        }

        @ParameterizedTest
        @ValueSource(strings = {"show --profile los", "show --version 1", "show extra", "check", "", "diff 1.0.0"})
        void ends_with_2_for_a_wrong_command(String line) {
            Run run = ncw(line.isEmpty() ? new String[0] : line.split(" "));
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).startsWith("ncw: ");
        }
    }

    @Nested
    class Check {
        @Test
        void says_that_an_overlay_is_in_order_and_what_it_changes() {
            Run run = ncw("check", REGION, "--overlay", SECTOR);

            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(run.out().replaceAll("\\s+", " "))
                    .contains("is in orde en past op netcentrische-samenwerking")
                    .contains("Nieuwe onderwerpen (1) 7a. Evacueren bij hoogwater")
                    .contains("Nieuwe vragen (4)")
                    .contains("Verborgen vragen (1)")
                    .contains("proces.alerteren.rol-locc structureel: van aanbevolen naar verplicht")
                    .contains("proces.monitoren.trigger (text) ")
                    .contains("nl + Bij welke waterstand");
        }

        @Test
        void ends_with_3_and_names_the_edit_that_does_not_fit() {
            Run run = ncw("check", REGION);

            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err().replaceAll("\\s+", " ")).contains("vr08-hoogwater.json#/edits/3: question: expected");
            assertThat(run.out()).isEmpty();
        }

        @Test
        void ends_with_3_and_names_the_place_of_a_mistake_in_the_file() throws IOException {
            Path broken = Files.writeString(
                    folder.resolve("mine.json"),
                    Files.readString(Path.of(SECTOR)).replace("\"joint\"", "\"both\""));
            Run run = ncw("check", broken.toString());

            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains("mine.json#/edits/0/addQuestion/voicing:");
        }

        @Test
        void ends_with_1_and_names_a_question_whose_condition_can_never_hold() throws IOException {
            String once = "{\"question\": \"proces.evacueren.verplaatsen\", \"is\": [\"yes\"]}";
            Path never = Files.writeString(
                    folder.resolve("never.json"),
                    Files.readString(Path.of(REGION))
                            .replace(once, once + ", " + once.replace("yes", "no"))
                            .replace("\"each-party\"", "\"joint\""));
            Run run = ncw("check", never.toString(), "--overlay", SECTOR);

            assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
            assertThat(run.out().replaceAll("\\s+", " "))
                    .contains("Vragen waarvan de voorwaarde nooit kan gelden (2): - Welke van uw mensen")
                    .contains("“ja” is en het antwoord op")
                    .contains("Nieuwe vragen (4)")
                    .doesNotContain("in orde");
        }

        @Test
        void ends_with_3_for_a_file_that_is_not_there() {
            Run run = ncw("check", folder.resolve("none.json").toString());
            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains("none.json bestaat niet");
        }
    }

    @Nested
    class Diff {
        @Test
        void of_a_version_and_itself_is_nothing() {
            assertThat(ncw("diff", "1.0.0", "1.0.0").out()).contains("Er zijn geen verschillen.");
        }

        @Test
        void shows_what_overlays_change() {
            assertThat(ncw("diff", "2.0.0", "--overlay", SECTOR, "--overlay", REGION)
                            .out()
                            .replaceAll("\\s+", " "))
                    .startsWith("Van netcentrische-samenwerking 2.0.0 naar netcentrische-samenwerking 2.0.0 +")
                    .contains("Nieuwe vragen (6)")
                    .doesNotContain("Verborgen");
        }
    }

    @Nested
    class Diff_of_versions {
        @Test
        void says_a_changed_condition_in_words_before_and_after() {
            assertThat(ncw("diff", "1.1.0", "2.0.0").out().replaceAll("\\s+", " "))
                    .contains("Onder een andere voorwaarde gevraagd")
                    .contains("- proces.alerteren.rol-locc was: altijd gevraagd nu: Alleen als de reikwijdte"
                            + " “Landelijk” is.");
        }
    }

    @Nested
    class An_agreement_made_with_an_overlay {
        private Path agreement() throws IOException {
            Catalogue catalogue = new OverlayReader()
                    .lay(SECTOR, new ByteArrayInputStream(Files.readAllBytes(Path.of(SECTOR))), Catalogues.latest());
            Agreement agreement = Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL)
                    .answer("proces.alerteren.dijkbewaking", Answer.text("De dijkgraaf."));
            Path file = folder.resolve("agreement.json");
            try (OutputStream out = Files.newOutputStream(file)) {
                new JsonAgreementWriter().write(agreement, catalogue, out);
            }
            return file;
        }

        @Test
        void is_validated_with_it() throws IOException {
            Run run = run("validate", agreement().toString(), "--overlay", SECTOR, "--all");

            assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
            assertThat(run.out())
                    .contains("- Welke waterstanden en voorspellingen horen in het")
                    .doesNotContain("[json.");
        }

        @Test
        void is_exported_with_it() throws IOException {
            Path target = folder.resolve("agreement.pdf");
            Run run = run(
                    "export",
                    agreement().toString(),
                    "--overlay",
                    SECTOR,
                    "--format",
                    "pdf",
                    "--out",
                    target.toString());

            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(PdfText.of(target)).contains("De dijkgraaf.");
        }

        @Test
        void cannot_be_validated_without_it() throws IOException {
            Run run = run("validate", agreement().toString());

            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err().replaceAll("\\s+", " "))
                    .contains("sector-waterschappen 1.0.0 is niet samen te stellen. Noem met --overlay");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show",
                "diff 1.1.0 2.0.0",
                "show --help",
                "check --help",
                "diff --help",
                "--help",
                "diff --overlay %s",
                "check %s"
            })
    void no_line_is_wider_than_a_terminal(String line) {
        Run run = ncw(line.formatted(SECTOR).split(" "));
        assertThat((run.out() + run.err()).lines().filter(printed -> !printed.contains(SECTOR)))
                .isNotEmpty()
                .allSatisfy(printed -> assertThat(printed.length()).isLessThanOrEqualTo(80));
    }

    private static Run ncw(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "catalogue";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return run(all);
    }

    private static Run run(String... arguments) {
        return Run.ncw(Locale.forLanguageTag("nl-NL"), arguments);
    }
}
