package nl.ncw.examples.cli.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.export.AgreementFields;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ncw set}, on the sample with all answers. */
class SetCommandTest {
    @TempDir
    private static Path samples;

    private static Path sample;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeSamples() {
        ncw("samples", "--out", samples.toString());
        sample = samples.resolve("voorbeeld-2026-001.json");
    }

    private static Run ncw(String... arguments) {
        return Run.ncw(Locale.forLanguageTag("nl"), arguments);
    }

    private Path target() {
        return folder.resolve("gezet.json");
    }

    private static Run set(Path from, Path to, String... fields) {
        return ncw(Stream.concat(Stream.of("set", from.toString(), "--out", to.toString()), Stream.of(fields))
                .toArray(String[]::new));
    }

    private Agreement set(String... fields) throws IOException {
        Run run = set(sample, target(), fields);
        assertThat(run.code()).as(run.words()).isEqualTo(ExitCode.FINE);
        return AgreementFiles.read(target());
    }

    private static Agreement read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return AgreementFormats.of(in, file.toString())
                    .orElseThrow()
                    .reader()
                    .read(in, Catalogues.bundled())
                    .agreement();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xlsx", "docx", "pdf"})
    void sets_fields_in_a_file_of_any_format_and_changes_nothing_else(String format) throws IOException {
        Path to = folder.resolve("gezet." + format);
        Run run = set(
                samples.resolve("voorbeeld-2026-003." + format),
                to,
                "--until",
                "31-12-2031",
                "--status=in-afstemming",
                "--id",
                "VRF-2026-7");
        assertThat(run.code()).as(run.words()).isEqualTo(ExitCode.FINE);
        assertThat(read(to))
                .isEqualTo(AgreementFiles.read(samples.resolve("voorbeeld-2026-003.json"))
                        .with(AgreementProperties.VALIDITY_UNTIL, LocalDate.of(2031, 12, 31))
                        .with(AgreementProperties.STATUS, AgreementStatus.IN_AFSTEMMING)
                        .with(AgreementProperties.ID, "VRF-2026-7"));
    }

    @Test
    void says_what_changes() {
        assertThat(set(sample, target(), "--id", "VRF-2026-7").out())
                .containsSubsequence("Veranderd (1):", "  Identificatie", "    was: ", "    nu: VRF-2026-7")
                .contains("geschreven: " + target() + System.lineSeparator())
                .endsWith("ncw validate " + target() + System.lineSeparator());
    }

    @Test
    void says_which_errors_a_status_brings_and_how_to_see_them_all() {
        Run run = set(samples.resolve("voorbeeld-2026-002.json"), target(), "--status", "vastgesteld");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.words())
                .contains("Let op: met deze status heeft de overeenkomst 3 fouten:")
                .contains("[agreement.adopted-with-errors]")
                .endsWith("ncw validate " + target() + " ");
        assertThat(set(sample, folder.resolve("goed.json"), "--status", "in-afstemming")
                        .words())
                .doesNotContain("Let op");
    }

    @Test
    void names_the_columns_of_a_list_in_the_language_of_the_user_and_takes_them() throws IOException {
        assertThat(ncw("set", "--help").out())
                .contains("Partij, Organisatie, Naam, Functie")
                .doesNotContain("party,");
        assertThat(set("--signatories", "Partij=Crisispartner; Naam=K. de Boer").signatories())
                .contains(Signatory.of(Party.PARTNER, "K. de Boer", ""));
        assertThat(set(sample, target(), "--force", "--signatories", "wie=Jan").words())
                .contains("Partij, Organisatie, Naam");
    }

    @Test
    void says_what_is_wrong_with_the_input_before_it_refuses_to_replace_a_file() throws IOException {
        Files.writeString(target(), "bestaat");
        assertThat(set(folder.resolve("weg.json"), target(), "--id", "a").words())
                .contains("weg.json")
                .doesNotContain("het bestaat al");
        assertThat(set(sample, target(), "--until", "ooit").words()).doesNotContain("het bestaat al");
        Run run = set(sample, target(), "--id", "a");
        assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(run.words()).contains("het bestaat al").doesNotContain("Veranderd");
    }

    @Test
    void says_that_nothing_changes_and_writes_the_file_all_the_same() throws IOException {
        Agreement before = AgreementFiles.read(sample);
        Run run = set(sample, target(), "--id", before.id().orElseThrow());
        assertThat(run.out()).startsWith("Er verandert niets: dit stond er al.");
        assertThat(target()).hasSameBinaryContentAs(sample);
    }

    @Test
    void clears_a_field_with_an_empty_text() throws IOException {
        assertThat(set("--until", "", "--validity-from=").validity().until()).isEmpty();
    }

    @Test
    void adds_to_lists() throws IOException {
        Agreement after = set(
                "--involved-regions",
                "Flevoland; Zeeland",
                "--signatories",
                "party=Veiligheidsregio; name=J. de Boer; function=Directeur",
                "--signatories",
                "party=Crisispartner; name=K. de Boer");
        assertThat(after.involvedRegions()).extracting(SafetyRegion::code).endsWith("VR25", "VR19");
        assertThat(after.signatories()).extracting(Signatory::name).endsWith("J. de Boer", "K. de Boer");
    }

    @ParameterizedTest
    @MethodSource("nl.ncw.export.AgreementFields#all")
    void takes_each_field_by_each_of_its_names_or_says_what_it_expects(AgreementFields.Field field) {
        assertThat(field.names())
                .allSatisfy(name -> assertThat(
                                set(sample, target(), "--" + name, "?").err())
                        .doesNotContain("Onbekend"));
    }

    @Test
    void a_term_of_an_adopted_agreement_opens_the_discussion_again() throws IOException {
        Path adopted = AgreementFiles.json(
                folder.resolve("vastgesteld.json"),
                AgreementFiles.read(sample).withStatus(AgreementStatus.VASTGESTELD));

        Run run = set(adopted, target(), "--title", "Andere afspraken");

        assertThat(run.words()).contains("De status is weer in afstemming", "Geef haar een nieuw versienummer");
        assertThat(AgreementFiles.read(target()).status()).isEqualTo(AgreementStatus.IN_AFSTEMMING);
    }

    @Nested
    class A_text_that_cannot_be_used {
        @Test
        void writes_nothing_and_says_what_is_expected_of_each() {
            Run run = set(sample, target(), "--until", "morgen", "--status", "weg", "--id", "goed");
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.words())
                    .contains("ncw: --until: \"morgen\" is geen datum. Schrijf de datum als 2026-03-31")
                    .contains("ncw: --status: \"weg\" is hier geen keuze. Kies een van deze: Concept,")
                    .contains("Er is niets geschreven.");
            assertThat(target()).doesNotExist();
        }

        @ParameterizedTest
        @ValueSource(strings = {"--region=Gelderland-Zuid (VR99)", "--involved-regions=Gelderland-Zuid (VR80)"})
        void that_names_a_region_by_a_code_that_does_not_exist_is_refused_with_the_region_of_that_name(String option) {
            Run run = set(sample, target(), option);
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.words()).contains("is hier geen keuze. Bedoelt u een van deze: Gelderland-Zuid (VR08)?");
            assertThat(target()).doesNotExist();
        }

        @ParameterizedTest
        @ValueSource(strings = {"--from", "--validity-from", "--validity.from"})
        void is_told_by_the_name_of_the_option_that_was_typed(String option) {
            assertThat(set(sample, target(), option + "=morgen").words()).contains("ncw: " + option + ": \"morgen\"");
            assertThat(set(sample, target(), option).words()).contains("Dit ontbreekt: " + option + " TEKST");
            assertThat(set(sample, target(), option, "", option, "").words())
                    .contains("Verkeerd gebruikt: " + option + " ");
        }

        @Test
        void leaves_an_existing_file_as_it_was() throws IOException {
            Path existing = Files.writeString(target(), "old");
            set(sample, existing, "--until", "morgen");
            assertThat(existing).content(StandardCharsets.UTF_8).isEqualTo("old");
        }
    }

    @Nested
    class The_output {
        @Test
        void replaces_an_existing_file_only_with_force() throws IOException {
            Path existing = Files.writeString(target(), "old");
            assertThat(set(sample, existing, "--id", "x").words())
                    .contains("Kies een andere naam, of geef --force mee");
            assertThat(existing).hasContent("old");
            assertThat(set(sample, existing, "--id", "x", "--force").code()).isEqualTo(ExitCode.FINE);
            assertThat(AgreementFiles.read(existing).id()).contains("x");
        }

        @Test
        void may_take_the_place_of_the_input_with_force() throws IOException {
            Path own = Files.copy(sample, folder.resolve("own.json"));
            assertThat(set(own, own, "--id", "x", "--force").code()).isEqualTo(ExitCode.FINE);
            assertThat(AgreementFiles.read(own).id()).contains("x");
        }

        @Test
        void does_not_take_the_place_of_another_input() throws IOException {
            Path workbook = samples.resolve("voorbeeld-2026-001.xlsx");
            Path own = Files.copy(workbook, folder.resolve("own.xlsx"));
            assertThat(set(own, own, "--id", "x").code()).isEqualTo(ExitCode.UNWRITABLE);
            assertThat(own).hasSameBinaryContentAs(workbook);
        }
    }

    @Nested
    class Wrong_usage {
        @Test
        void of_a_name_is_answered_with_the_names_that_are_like_it() {
            Run run = set(sample, target(), "--untill", "2027-01-01");
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.words())
                    .contains("De optie --untill bestaat niet. Bedoelt u --until?", "Zie 'ncw set --help'");
            assertThat(target()).doesNotExist();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "--zzzqqq 1", "extra --id x", "--id x --id y", "--id"})
        void ends_with_2_and_writes_nothing(String arguments) {
            Run run = set(sample, target(), arguments.isEmpty() ? new String[0] : arguments.split(" "));
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).startsWith("ncw: ").doesNotContain("Geef een opdracht");
            assertThat(target()).doesNotExist();
        }
    }

    @Nested
    class Help {
        @ParameterizedTest
        @ValueSource(strings = {"nl", "en", "de", "fr"})
        void lists_every_field_with_its_label_within_80_columns(String language) {
            Run run = ncw("set", "--help", "--lang", language);
            assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
            assertThat(AgreementFields.all())
                    .allSatisfy(field -> assertThat(run.words())
                            .contains("--" + field.name())
                            .contains(field.label().in(Locale.forLanguageTag(language))));
        }
    }
}
