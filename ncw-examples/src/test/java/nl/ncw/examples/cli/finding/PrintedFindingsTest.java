package nl.ncw.examples.cli.finding;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Language;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.profile.CooperationProfile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings as {@code ncw validate} prints them: what a busy person does first comes first. */
class PrintedFindingsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @TempDir
    private static Path folder;

    private static Path blank;
    private static Path halfFinished;

    @BeforeAll
    static void write() throws IOException {
        blank = AgreementFiles.json(
                folder.resolve("leeg.json"), Agreement.draft(Catalogues.latest(), CooperationProfile.STRUCTUREEL));
        halfFinished = AgreementFiles.json(folder.resolve("half.json"), half());
    }

    @Test
    void begin_with_their_numbers_and_then_the_errors() {
        assertThat(words(halfFinished)).containsSubsequence("24 fouten, ", "Fouten (24):", "Waarschuwingen (6):");
    }

    @Test
    void are_below_the_headings_of_the_form_in_its_order() {
        assertThat(words(halfFinished))
                .containsSubsequence(
                        "De overeenkomst als geheel Het telefoonnummer",
                        "1.1 Proces, 6. Monitoren 4 antwoorden ontbreken - Welke functionarissen",
                        "1.1 Proces, 12. Informatiemanagementproces",
                        "1.2 Organisatie, 4. Adoptieregio");
    }

    @Test
    void say_once_what_to_do_about_all_missing_answers() {
        assertThat(words(halfFinished)).containsOnlyOnce("18 antwoorden ontbreken. Vul ze in, of schrijf op waarom");
    }

    @Test
    void say_once_of_all_questions_that_are_not_asked_now_that_nothing_is_to_be_done() throws IOException {
        Path notAsked = AgreementFiles.json(
                folder.resolve("niet-gesteld.json"),
                Agreement.draft(Catalogues.latest(), CooperationProfile.STRUCTUREEL)
                        .answer("proces.alerteren.rol-locc", Answer.text("Regie."))
                        .answer("proces.informatiegebruik.persoonsgegevens", Answer.text("Namen."))
                        .answer("proces.privacy.bewaartermijn", Answer.text("Een jaar.")));
        assertThat(words(notAsked))
                .containsOnlyOnce("3 beantwoorde vragen worden nu niet gesteld. De antwoorden zijn bewaard")
                .containsOnlyOnce("[answer.condition-not-met]")
                .contains("Privacy: 1 beantwoorde vraag wordt nu niet gesteld - ");
    }

    @Test
    void have_the_first_questions_of_a_topic_and_all_of_them_on_request() {
        assertThat(words(halfFinished)).contains("… en nog 2 vragen (alles zien: --all)");
        assertThat(words(halfFinished, "--all")).doesNotContain("… en nog");
    }

    @Test
    void have_no_place_that_only_programs_understand() {
        assertThat(words(halfFinished)).doesNotContain("/joint", "/region", "contacts[");
    }

    @Test
    void end_with_where_a_code_is_explained() {
        assertThat(words(blank)).endsWith("ncw rules region.missing ");
    }

    @Test
    void of_a_blank_form_are_numbers_by_topic() {
        Run run = ncw(DUTCH, "validate", blank.toString());
        assertThat(run.out().lines()).hasSizeLessThan(70);
        assertThat(run.words()).contains("6. Monitoren: 8 antwoorden ontbreken", "Welke vragen dit zijn, zegt: --all");
        assertThat(words(blank, "--all")).contains("- Hoe actueel is het situatiebeeld?");
    }

    @ParameterizedTest
    @EnumSource
    void take_no_more_than_80_columns(Language language) {
        assertThat(ncw(DUTCH, "validate", blank.toString(), "--all", "--lang", language.code())
                        .out()
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void are_numbers_by_topic_alone_in_a_summary() {
        assertThat(words(halfFinished, "--summary"))
                .contains("1.1 Proces, 9. Situatiebeelden: 1 fout, 1 melding")
                .doesNotContain("[answer.missing]");
    }

    @Test
    void are_errors_alone_on_request() {
        Run run = ncw(DUTCH, "validate", halfFinished.toString(), "--errors-only");
        assertThat(run.words())
                .contains("24 fouten, 6 waarschuwingen", "Fouten (24):")
                .doesNotContain("Waarschuwingen");
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
    }

    @Test
    void are_all_in_json_which_is_alone_on_standard_output() {
        Run run = ncw(DUTCH, "validate", blank.toString(), "--format", "json", "--summary");
        JsonNode findings = JsonMapper.shared().readTree(run.out()).get("findings");
        assertThat(findings.valueStream().map(finding -> finding.get("severity").stringValue()))
                .hasSize(46 + 29)
                .contains("warning");
        assertThat(findings.get(0).get("message").get("nl").stringValue()).startsWith("De veiligheidsregio");
        assertThat(run.err()).contains("46 fouten, 29 waarschuwingen");
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
    }

    @Test
    void are_the_errors_in_json_on_request() {
        Run run = ncw(DUTCH, "validate", blank.toString(), "--format", "json", "--errors-only");
        assertThat(JsonMapper.shared().readTree(run.out()).get("findings").size())
                .isEqualTo(46);
    }

    @Test
    void say_of_a_missing_region_one_thing() throws IOException {
        Path without = AgreementFiles.json(
                folder.resolve("zonder-regio.json"),
                SampleAgreements.all().get(0).with(AgreementProperties.REGION, Optional.empty()));
        assertThat(words(without))
                .containsOnlyOnce("[region.missing]")
                .doesNotContain("[answer.missing]", "[agreement.signatory-missing]");
    }

    private static Agreement half() {
        return SampleAgreements.all().get(2);
    }

    private static String words(Path file, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "validate";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return ncw(DUTCH, arguments).words();
    }
}
