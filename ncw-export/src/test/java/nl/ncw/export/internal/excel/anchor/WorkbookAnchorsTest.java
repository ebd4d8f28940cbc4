package nl.ncw.export.internal.excel.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookAnchorsTest {
    @Nested
    class The_row_of_column_ids {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    WorkbookAnchors.ANSWERS,
                    WorkbookAnchors.FIELDS,
                    "@contacts",
                    "techniek.accounts.rechten/joint"
                })
        void says_what_the_block_holds(String content) {
            assertThat(WorkbookAnchors.blockContent(WorkbookAnchors.block(content)))
                    .contains(content);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "header", "columns", "proces.alerteren.wijze/joint"})
        void is_no_other_row(String anchor) {
            assertThat(WorkbookAnchors.blockContent(anchor)).isEmpty();
        }
    }

    @Nested
    class A_defined_name {
        static Stream<String> keys() {
            Stream<String> answers = Catalogues.all().stream()
                    .flatMap(catalogue -> catalogue.entries().stream())
                    .map(Catalogue.Entry::question)
                    .flatMap(question -> question.voices().stream()
                            .map(voice -> RowId.of(new AnswerKey(question.id(), voice))
                                    .key()));
            return Stream.concat(
                            answers, Stream.of("@partner.name", "@partner.core-task", "@contacts", "at.a-b.c/region"))
                    .distinct();
        }

        @ParameterizedTest
        @CsvSource({
            "proces.alerteren.rol-locc/joint, ncw.proces.alerteren.rol_locc..joint",
            "@partner.core-task, ncw.at.partner.core_task"
        })
        void says_whose_it_is(String key, String name) {
            assertThat(WorkbookAnchors.name(key)).contains(name);
        }

        @ParameterizedTest
        @MethodSource("keys")
        void leads_back_to_its_key(String key) {
            assertThat(WorkbookAnchors.name(key).flatMap(WorkbookAnchors::key)).contains(key);
        }

        @ParameterizedTest
        @MethodSource("keys")
        void leads_back_to_its_key_in_capitals_too(String key) {
            assertThat(WorkbookAnchors.key(
                            WorkbookAnchors.name(key).orElseThrow().toUpperCase(Locale.ROOT)))
                    .contains(key);
        }

        @ParameterizedTest
        @MethodSource("keys")
        void is_one_that_excel_takes(String key) throws Exception {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createName().setNameName(WorkbookAnchors.name(key).orElseThrow());
                assertThat(workbook.getAllNames()).hasSize(1);
            }
        }

        @Test
        void that_would_be_longer_than_excel_takes_is_not_given() {
            assertThat(WorkbookAnchors.name("deel.stuk." + "a".repeat(250) + "/joint"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "ncw.", "ncw_list_1", "ncw.x", "_xlnm.Print_Area", "Afdrukbereik", "ncw.a.b.c..nobody"})
        void of_anything_else_is_nobodys(String name) {
            assertThat(WorkbookAnchors.key(name)).isEmpty();
        }
    }
}
