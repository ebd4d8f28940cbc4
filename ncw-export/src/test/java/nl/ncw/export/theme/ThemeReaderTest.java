package nl.ncw.export.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of a theme. */
class ThemeReaderTest {
    @TempDir
    private Path folder;

    private DocumentTheme read(String json) throws IOException {
        return ThemeReader.read(Files.writeString(folder.resolve("huisstijl.json"), json));
    }

    @Test
    void says_colours_logo_and_page() throws IOException {
        Files.write(folder.resolve("logo.png"), DocumentThemeTest.PNG);
        DocumentTheme theme = read("""
                {"main": "#00573c", "accent": "#9A3B00", "page": "portrait",
                 "logo": {"file": "logo.png", "description": "Regio"}}""");
        assertThat(theme.mainRgb()).isEqualTo(0x00573C);
        assertThat(theme.accentRgb()).isEqualTo(0x9A3B00);
        assertThat(theme.isUpright()).isTrue();
        assertThat(theme.logo().map(ThemeLogo::description)).contains("Regio");
    }

    @Test
    void may_leave_out_everything() throws IOException {
        assertThat(read("{}")).hasToString(DocumentTheme.standard().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"main": "blauw"}                                    | /main             | #154273
                    {"main": "#999999"}                                  | /main             | te licht
                    {"main": 3}                                          | /main             | tekst
                    {"kleur": "#154273"}                                 | /kleur            | main, accent
                    {"page": "A4"}                                       | /page             | landscape
                    {"logo": {"file": "geen.png", "description": "x"}}   | /logo/file        | geen.png is er niet
                    {"logo": {"file": "huisstijl.json", "description": "x"}} | /logo/file    | PNG
                    {"logo": {"file": "huisstijl.json"}}                 | /logo/description | ontbreekt
                    {"logo": "logo.png"}                                 | /logo             | accolades
                    {"font": {"name": "S", "regular": "huisstijl.json"}} | /font/regular     | TrueType
                    []                                                   | ''                | accolades
                    {"main"                                              | ''                | JSON""")
    void is_refused_with_the_place_and_what_to_do(String json, String pointer, String reason) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(UnreadableThemeException.class, refusal -> {
            assertThat(refusal.pointer()).isEqualTo(pointer);
            assertThat(refusal.message(Locale.forLanguageTag("nl"))).contains(reason);
        });
    }

    @Test
    void is_missed_like_any_other_file() {
        assertThatThrownBy(() -> ThemeReader.read(folder.resolve("geen.json"))).isInstanceOf(NoSuchFileException.class);
    }
}
