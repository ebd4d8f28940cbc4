package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TestCatalogues;
import nl.ncw.export.internal.digest.Sha256;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a workbook says of itself, and what it carries for its way back. */
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
                .containsOnly(LocalDateTime.of(1980, 2, 1, 0, 0));
    }

    @Test
    void it_opens_at_its_contents() {
        assertThat(Workbook.FULL.poi().getActiveSheetIndex()).isZero();
    }

    @Test
    void it_is_calculated_afresh_where_it_is_opened() {
        assertThat(Workbook.FULL.poi().getForceFormulaRecalculation()).isTrue();
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

    @Nested
    class It_says_of_which_agreement_it_is {
        @ParameterizedTest
        @CsvSource({
            "ncw.format, 1",
            "ncw.catalogue, netcentrische-samenwerking",
            "ncw.catalogue.version, 1.0.0",
            "ncw.profile, structureel",
            "ncw.agreement, ZAAK-2026.001",
            "ncw.language, nl"
        })
        void in_a_property(String name, String value) {
            assertThat(property(Workbook.FULL, name)).isEqualTo(value);
        }

        @Test
        void with_the_overlays_of_its_catalogue() {
            CatalogueReference reference = TestAgreements.CATALOGUE
                    .reference()
                    .with(new OverlayReference("vr08-hoogwater", new SemanticVersion(1, 2, 0)))
                    .with(new OverlayReference("sector-water", new SemanticVersion(2, 0, 0)));
            assertThat(property(
                            Workbook.of(TestAgreements.empty().with(AgreementProperties.CATALOGUE, reference)),
                            "ncw.overlays"))
                    .isEqualTo("vr08-hoogwater@1.2.0,sector-water@2.0.0");
        }

        @ParameterizedTest
        @CsvSource({"ncw.agreement", "ncw.overlays"})
        void but_of_what_there_is_not(String name) {
            assertThat(Workbook.EMPTY
                            .poi()
                            .getProperties()
                            .getCustomProperties()
                            .contains(name))
                    .isFalse();
        }

        private static String property(Workbook workbook, String name) {
            return workbook.poi()
                    .getProperties()
                    .getCustomProperties()
                    .getProperty(name)
                    .getLpwstr();
        }
    }

    @Nested
    class It_carries_the_agreement_as_it_was_sent {
        static Stream<Named<Agreement>> agreements() {
            return Stream.concat(
                    TestAgreements.all(),
                    Stream.of(
                            Named.of("one with sequences", withText("_x0041_".repeat(5000))),
                            Named.of("one with pairs", withText("x" + "😀".repeat(9000)))));
        }

        private static Agreement withText(String text) {
            return TestAgreements.empty().answer("proces.alerteren.wijze", Answer.text(text));
        }

        @ParameterizedTest
        @MethodSource("agreements")
        void whole(Agreement agreement) throws IOException {
            assertThat(new JsonAgreementReader()
                            .read(json(Workbook.of(agreement)), Catalogues.bundled())
                            .agreement())
                    .isEqualTo(agreement);
        }

        @ParameterizedTest
        @MethodSource("agreements")
        void with_its_length(Agreement agreement) {
            Workbook workbook = Workbook.of(agreement);
            assertThat(cells(workbook).get(3))
                    .isEqualTo(String.valueOf(json(workbook).length()));
        }

        @ParameterizedTest
        @MethodSource("agreements")
        void with_what_it_is_recognised_by(Agreement agreement) {
            Workbook workbook = Workbook.of(agreement);
            assertThat(cells(workbook).get(4)).isEqualTo(Sha256.hexadecimal(json(workbook)));
        }

        @Test
        void with_the_version_of_the_format_and_the_language() {
            assertThat(cells(Workbook.of(TestAgreements.empty(), Locale.FRENCH)).subList(0, 3))
                    .containsExactly("data", "1", "fr");
        }

        @ParameterizedTest
        @MethodSource("agreements")
        void in_pieces_that_programs_leave_as_they_are(Agreement agreement) {
            assertThat(cells(Workbook.of(agreement)))
                    .allSatisfy(piece -> assertThat(piece).hasSizeLessThanOrEqualTo(8_000));
        }

        @Test
        void on_a_sheet_that_is_hidden() {
            Workbook workbook = Workbook.FULL;
            assertThat(workbook.poi().isSheetHidden(workbook.poi().getSheetIndex("ncw")))
                    .isTrue();
        }

        @Test
        void on_a_sheet_of_another_name_where_a_section_has_its_name() {
            Workbook workbook = Workbook.of(
                    TestCatalogues.draft(TestCatalogues.withSections("ncw")), TestCatalogues.withSections("ncw"));
            assertThat(workbook.poi().getSheet("ncw 2").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("data");
        }

        private static String json(Workbook workbook) {
            return cells(workbook).stream().skip(5).collect(Collectors.joining());
        }

        private static List<String> cells(Workbook workbook) {
            XSSFSheet sheet = workbook.sheet("ncw");
            return IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .mapToObj(row -> sheet.getRow(row).getCell(0))
                    .map(cell -> cell.getStringCellValue())
                    .toList();
        }
    }
}
