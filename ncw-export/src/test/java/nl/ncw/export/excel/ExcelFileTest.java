package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import nl.ncw.export.TestAgreements;
import org.apache.poi.ooxml.POIXMLProperties;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a workbook says of itself. */
class ExcelFileTest {
    private static POIXMLProperties.CoreProperties properties(Workbook workbook) {
        return workbook.poi().getProperties().getCoreProperties();
    }

    private static String language(Workbook workbook) {
        return properties(workbook)
                .getUnderlyingProperties()
                .getLanguageProperty()
                .orElseThrow();
    }

    @Test
    void it_is_packed_at_no_time() throws IOException {
        assertThat(Workbook.FULL.entries())
                .extracting(ZipEntry::getTimeLocal)
                .containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
    }

    @Nested
    class Its_properties_are {
        @Test
        void its_title() {
            assertThat(properties(Workbook.FULL).getTitle())
                    .isEqualTo("Samenwerkingsafspraken netcentrische crisisbeheersing");
        }

        @Test
        void the_parties_as_its_subject() {
            assertThat(properties(Workbook.FULL).getSubject())
                    .isEqualTo("Veiligheidsregio Gelderland-Zuid en Waterschap Rivierenland");
        }

        @Test
        void its_maker() {
            assertThat(properties(Workbook.FULL).getCreator()).isEqualTo("ncw");
        }

        @Test
        void its_language() {
            assertThat(language(Workbook.FULL)).isEqualTo("nl");
        }

        @Test
        void its_language_when_that_is_english() {
            assertThat(language(Workbook.of(TestAgreements.empty(), Locale.US))).isEqualTo("en");
        }

        @Test
        void the_day_of_the_last_revision() {
            assertThat(properties(Workbook.FULL).getCreated().toInstant())
                    .isEqualTo(Instant.parse("2026-02-03T00:00:00Z"));
        }

        @Test
        void the_day_of_the_last_revision_as_that_of_its_last_change() {
            assertThat(properties(Workbook.FULL).getModified().toInstant())
                    .isEqualTo(Instant.parse("2026-02-03T00:00:00Z"));
        }

        @Test
        void a_fixed_day_where_there_is_no_revision() {
            assertThat(properties(Workbook.EMPTY).getCreated().toInstant())
                    .isEqualTo(Instant.parse("1980-01-01T00:00:00Z"));
        }
    }
}
