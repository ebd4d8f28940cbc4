package nl.ncw.examples.cli.finding;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Language;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final FindingCodes CODES = FindingCodes.installed();

    @ParameterizedTest
    @EnumSource
    void explains_every_code_in_each_language(Language language) {
        String words = ncw(DUTCH, "rules", "--lang", language.code()).words();
        assertThat(CODES.all())
                .allSatisfy(code -> assertThat(words)
                        .contains(code.code() + " (", words(code.meaning().in(language.locale())))
                        .contains(words(code.cause().in(language.locale()))));
    }

    @Test
    void explains_one_code_as_it_stands_behind_a_finding() {
        assertThat(ncw(DUTCH, "rules", "[answer.missing]").words())
                .isEqualTo("answer.missing (fout) Een verplichte vraag heeft nog geen antwoord. "
                        + "Oorzaak: De vraag is nog niet ingevuld, of het antwoord kon niet worden gelezen. ");
    }

    @Test
    void says_where_the_severity_depends_on_the_agreement() {
        assertThat(ncw(DUTCH, "rules", "answer.open").words())
                .startsWith("answer.open (waarschuwing of melding, naar gelang de overeenkomst) ");
    }

    @Test
    void explains_all_codes_that_begin_with_a_word() {
        assertThat(ncw(DUTCH, "rules", "region").words())
                .contains("region.missing (fout)", "region.unknown (fout)")
                .doesNotContain("answer.missing");
    }

    @Test
    void names_the_nearest_codes_where_there_is_none() {
        Run run = ncw(DUTCH, "rules", "anser.mising");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains("Deze code bestaat niet: anser.mising. Wat erop lijkt: answer.missing, ");
    }

    @Test
    void gives_programs_all_languages_at_once() {
        JsonNode codes = JsonMapper.shared()
                .readTree(ncw(DUTCH, "rules", "--format", "json").out())
                .get("codes");
        assertThat(codes.valueStream().map(code -> code.get("code").stringValue()))
                .containsExactlyElementsOf(
                        CODES.all().stream().map(FindingCode::code).toList());
        assertThat(codes.get(0).get("meaning").propertyNames()).containsExactlyInAnyOrder("nl", "en", "de", "fr");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
