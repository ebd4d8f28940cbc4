package nl.ncw.examples.cli;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.examples.cli.terminal.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, as its users meet it. */
class NcwTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @TempDir
    private static Path samples;

    private static Run samplesRun;
    private static Path complete;
    private static Path halfFinished;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeSamples() {
        samplesRun = ncw(DUTCH, "samples", "--out", samples.toString());
        complete = samples.resolve("voorbeeld-2026-001.json");
        halfFinished = samples.resolve("voorbeeld-2026-003.json");
    }

    @Nested
    class Samples {
        @Test
        void are_six_agreements_in_four_formats() throws IOException {
            assertThat(samplesRun.code()).isEqualTo(ExitCode.FINE);
            assertThat(names(samples))
                    .containsExactly(
                            "voorbeeld-2026-001.docx",
                            "voorbeeld-2026-001.json",
                            "voorbeeld-2026-001.pdf",
                            "voorbeeld-2026-001.xlsx",
                            "voorbeeld-2026-002.docx",
                            "voorbeeld-2026-002.json",
                            "voorbeeld-2026-002.pdf",
                            "voorbeeld-2026-002.xlsx",
                            "voorbeeld-2026-003.docx",
                            "voorbeeld-2026-003.json",
                            "voorbeeld-2026-003.pdf",
                            "voorbeeld-2026-003.xlsx",
                            "voorbeeld-2026-004.docx",
                            "voorbeeld-2026-004.json",
                            "voorbeeld-2026-004.pdf",
                            "voorbeeld-2026-004.xlsx",
                            "voorbeeld-2026-005.docx",
                            "voorbeeld-2026-005.json",
                            "voorbeeld-2026-005.pdf",
                            "voorbeeld-2026-005.xlsx",
                            "voorbeeld-2026-006.docx",
                            "voorbeeld-2026-006.json",
                            "voorbeeld-2026-006.pdf",
                            "voorbeeld-2026-006.xlsx");
        }

        @Test
        void are_reported_with_completeness_and_findings() {
            assertThat(samplesRun.out())
                    .contains("compleet 100%")
                    .contains("compleet 50%")
                    .contains("geen fouten, 1 melding")
                    .contains("24 fouten, ")
                    .contains("[answer.missing]");
        }

        @Test
        void replace_those_of_an_earlier_run_only_with_force() throws IOException {
            Path old = Files.writeString(folder.resolve("voorbeeld-2026-001.json"), "old");
            Run refused = ncw(DUTCH, "samples", "--out", folder.toString());
            assertThat(refused.code()).isEqualTo(ExitCode.UNWRITABLE);
            assertThat(folder.toFile().list()).containsExactly("voorbeeld-2026-001.json");
            assertThat(old).hasContent("old");

            ncw(DUTCH, "samples", "--out", folder.toString(), "--force");
            assertThat(old).content(StandardCharsets.UTF_8).startsWith("{");
        }

        @Test
        void end_with_4_where_the_folder_cannot_be_made() {
            Run run = ncw(
                    DUTCH, "samples", "--out", complete.resolve("below-a-file").toString());
            assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
            assertThat(run.err()).contains("kan niet worden geschreven");
        }
    }

    @Nested
    class Validate {
        @Test
        void ends_with_0_for_a_complete_agreement() {
            assertThat(ncw(DUTCH, "validate", complete.toString()).code()).isEqualTo(ExitCode.FINE);
        }

        @Test
        void ends_with_1_for_an_agreement_with_errors() {
            assertThat(ncw(DUTCH, "validate", halfFinished.toString()).code()).isEqualTo(ExitCode.ERRORS_FOUND);
        }

        @Test
        void ends_with_1_where_a_part_of_the_file_could_not_be_read() throws IOException {
            Path broken = edited("2026-01-01", "1 januari");
            assertThat(ncw(DUTCH, "validate", broken.toString()).code()).isEqualTo(ExitCode.ERRORS_FOUND);
        }

        @Test
        void counts_what_reading_found_with_the_rest() throws IOException {
            Path broken = edited("2026-01-01", "1 januari");
            assertThat(ncw(DUTCH, "validate", broken.toString()).out()).contains("  1 fout, ");
        }

        @Test
        void ends_with_1_for_an_answer_to_a_question_that_there_is_not() throws IOException {
            Path misspelt = edited("proces.alerteren.wijze", "proces.alerteren.wijzee");
            Run run = ncw(DUTCH, "validate", misspelt.toString());
            assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
            assertThat(run.out()).contains("[answer.unknown-question]").doesNotContain("[json.unknown-question]");
        }

        @Test
        void says_of_what_was_kept_earlier_that_it_still_has_no_place_whatever_else_is_found() throws IOException {
            Path kept = edited(
                    "\"format\"", "\"more\": 1, \"unplaced\": [{\"origin\": \"A1\", \"content\": \"x\"}], \"format\"");
            assertThat(ncw(DUTCH, "validate", kept.toString()).out())
                    .contains("/more: Het veld \"more\"", "[json.unknown-field]")
                    .containsOnlyOnce("[unplaced.kept]");
        }

        @Test
        void ends_with_3_for_a_file_that_is_not_there() {
            Run run = ncw(DUTCH, "validate", folder.resolve("none.json").toString());
            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains("none.json bestaat niet");
        }

        @Test
        void ends_with_3_for_a_catalogue_that_is_not_known() throws IOException {
            Path foreign = edited("\"1.0.0\"", "\"9.9.9\"");
            Run run = ncw(DUTCH, "validate", foreign.toString());
            assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(run.err()).contains("9.9.9 is niet bekend");
        }
    }

    @Nested
    class Export {
        @ParameterizedTest
        @ValueSource(strings = {"xlsx", "docx", "pdf", "json"})
        void gives_the_bytes_that_the_samples_have(String format) {
            Path target = folder.resolve("deeper/copy." + format);
            Run run = ncw(DUTCH, "export", complete.toString(), "--format", format, "--out", target.toString());
            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(target).hasSameBinaryContentAs(samples.resolve("voorbeeld-2026-001." + format));
        }

        @Test
        void does_not_take_the_place_of_the_agreement() throws IOException {
            Path own = Files.copy(complete, folder.resolve("own.txt"));
            Run run = ncw(DUTCH, "export", own.toString(), "--format", "pdf", "--out", own.toString());
            assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
            assertThat(own).hasSameBinaryContentAs(complete);
        }

        @Test
        void does_not_go_by_the_name_of_another_format() {
            Run run = ncw(DUTCH, "export", complete.toString(), "--format", "xlsx", "--out", "a.pdf");
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).contains("past niet bij het formaat");
        }

        @Test
        void takes_the_format_from_the_name_of_the_file() {
            Path target = folder.resolve("copy.PDF");
            assertThat(ncw(DUTCH, "export", complete.toString(), "--out", target.toString())
                            .code())
                    .isEqualTo(ExitCode.FINE);
            assertThat(target).hasSameBinaryContentAs(samples.resolve("voorbeeld-2026-001.pdf"));
        }

        @Test
        void ends_with_2_where_neither_option_nor_name_says_the_format() {
            Run run = ncw(DUTCH, "export", complete.toString(), "--out", "afspraken.2026");
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.words()).contains("noem het formaat met --format");
        }

        @Test
        void leaves_nothing_behind_where_the_input_cannot_be_read() throws IOException {
            Path target = folder.resolve("out/agreement.pdf");
            ncw(DUTCH, "export", folder.resolve("none.json").toString(), "--format", "pdf", "--out", target.toString());
            assertThat(target.getParent()).doesNotExist();
        }

        @Test
        void leaves_nothing_behind_where_the_output_cannot_be_written() throws IOException {
            Path target = Files.createDirectories(
                            folder.resolve("taken/not-empty").resolve("inside"))
                    .getParent();
            Run run = ncw(DUTCH, "export", complete.toString(), "--format", "pdf", "--out", target.toString());
            assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
            assertThat(names(target.getParent())).containsExactly("not-empty");
        }

        @Test
        void writes_documents_in_the_language_asked_for() {
            Path dutch = folder.resolve("nl.pdf");
            Path english = folder.resolve("en.pdf");
            ncw(Locale.ENGLISH, "export", complete.toString(), "--format", "pdf", "--out", dutch.toString());
            ncw(DUTCH, "export", complete.toString(), "--format", "pdf", "--out", english.toString(), "--lang", "en");
            assertThat(dutch).hasSameBinaryContentAs(samples.resolve("voorbeeld-2026-001.pdf"));
            assertThat(PdfText.of(english)).contains("Cooperation profile");
        }
    }

    @Nested
    class Form {
        @ParameterizedTest
        @CsvSource({"nl,Samenwerkingsprofiel", "de,Kooperationsprofil", "fr,Profil de coopération"})
        void is_written_in_the_language_asked_for(String language, String label) {
            Path target = folder.resolve("form.pdf");
            Run run = ncw(
                    DUTCH,
                    "form",
                    "--profile",
                    "koppel",
                    "--lang",
                    language,
                    "--format",
                    "pdf",
                    "--out",
                    target.toString());
            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(PdfText.of(target)).contains(label);
        }

        @Test
        void asks_what_its_profile_asks_and_no_more() {
            Path close = form("structureel");
            Path loose = form("ad-hoc");
            assertThat(PdfText.of(close)).contains("Monitoren");
            assertThat(PdfText.of(loose)).doesNotContain("6. Monitoren");
        }

        @Test
        void does_not_go_by_the_name_of_another_format() {
            Path target = folder.resolve("form.xlsx");
            Run run = ncw(DUTCH, "form", "--profile", "kern", "--format", "pdf", "--out", target.toString());
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(target).doesNotExist();
        }

        private Path form(String profile) {
            Path target = folder.resolve(profile + ".pdf");
            ncw(DUTCH, "form", "--profile", profile, "--format", "pdf", "--out", target.toString());
            return target;
        }
    }

    @Nested
    class Profile {
        @Test
        void changes_and_back_leaves_the_agreement_as_it_was() {
            Path loose = folder.resolve("loose.json");
            Path back = folder.resolve("back.json");
            assertThat(changed(halfFinished, "ad-hoc", loose).code()).isEqualTo(ExitCode.FINE);
            assertThat(changed(loose, "structureel", back).code()).isEqualTo(ExitCode.FINE);
            assertThat(back).hasSameBinaryContentAs(halfFinished);
        }

        @Test
        void may_take_the_place_of_the_agreement() throws IOException {
            Path own = Files.copy(complete, folder.resolve("own.json"));
            assertThat(ncw(DUTCH, "profile", own.toString(), "--to", "ad-hoc", "--out", own.toString(), "--force")
                            .code())
                    .isEqualTo(ExitCode.FINE);
            assertThat(own).content().contains("ad-hoc");
        }

        @Test
        void says_which_questions_go_out_of_view() {
            assertThat(changed(complete, "ad-hoc", folder.resolve("loose.json")).out())
                    .contains("Vragen die uit beeld gaan: 20")
                    .contains("Monitoren: ");
        }

        private Run changed(Path from, String profile, Path to) {
            return ncw(DUTCH, "profile", from.toString(), "--to", profile, "--out", to.toString());
        }
    }

    @Nested
    class WrongUsage {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "catalogue",
                    "nonsense",
                    "samples",
                    "validate",
                    "samples --out",
                    "export a.json --format doc --out b",
                    "validate a.json --lang xx",
                    "validate a.json b.json",
                    "samples --out a --out b"
                })
        void ends_with_2_and_says_why_in_dutch(String line) {
            Run run = ncw(DUTCH, line.split(" "));
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err())
                    .startsWith("ncw: ")
                    .doesNotContainIgnoringCase("missing")
                    .doesNotContain("Invalid");
        }

        @Test
        void names_what_is_missing() {
            assertThat(ncw(DUTCH, "export", "a.json", "--format", "pdf").err())
                    .contains("Dit ontbreekt: --out BESTAND");
        }
    }

    @Nested
    class Help {
        @Test
        void is_dutch_on_a_dutch_machine() {
            assertThat(ncw(DUTCH, "--help").out()).contains("Gebruik: ncw").doesNotContain("Usage");
        }

        @Test
        void is_german_on_a_german_machine() {
            assertThat(ncw(Locale.GERMANY, "--help").out())
                    .doesNotContain("Usage")
                    .doesNotContain("Gebruik");
        }

        @Test
        void is_english_on_a_machine_with_another_language() {
            assertThat(ncw(Locale.ITALIAN, "--help").out())
                    .contains("Usage: ncw")
                    .doesNotContain("Gebruik");
        }

        @ParameterizedTest
        @ValueSource(strings = {"--lang nl --help", "--help --lang=nl", "samples --help --lang NL"})
        void is_in_the_language_asked_for_wherever_that_stands(String line) {
            assertThat(ncw(Locale.ENGLISH, line.split(" ")).out()).contains("Gebruik: ncw");
        }

        @Test
        void lists_the_exit_codes() {
            assertThat(ncw(DUTCH, "--help").out()).contains("3   de invoer is er niet of is niet te lezen");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "samples --help",
                "import --help",
                "set --help",
                "merge --help",
                "export --help",
                "nonsense",
                "validate %s"
            })
    void no_line_is_wider_than_a_terminal(String line) {
        Run run = ncw(DUTCH, line.formatted(halfFinished).split(" "));
        assertThat((run.out() + run.err()).lines().filter(printed -> !printed.contains(samples.toString())))
                .isNotEmpty()
                .allSatisfy(printed -> assertThat(printed.length()).isLessThanOrEqualTo(80));
    }

    private Path edited(String text, String replacement) throws IOException {
        String json = Files.readString(complete);
        assertThat(json).contains(text);
        return Files.writeString(folder.resolve("edited.json"), json.replaceFirst(text, replacement));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
