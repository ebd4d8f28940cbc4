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
        void says_what_the_block_holds(String holds) {
            assertThat(WorkbookAnchors.holds(WorkbookAnchors.block(holds))).contains(holds);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "header", "columns", "proces.alerteren.wijze/joint"})
        void is_no_other_row(String mark) {
            assertThat(WorkbookAnchors.holds(mark)).isEmpty();
        }
    }

    @Nested
    class A_defined_name {
        static Stream<String> subjects() {
            Stream<String> answers = Catalogues.all().stream()
                    .flatMap(catalogue -> catalogue.entries().stream())
                    .map(Catalogue.Entry::question)
                    .flatMap(question -> question.voices().stream()
                            .map(voice -> RowId.of(new AnswerKey(question.id(), voice))
                                    .subject()));
            return Stream.concat(
                            answers, Stream.of("@partner.name", "@partner.core-task", "@contacts", "at.a-b.c/region"))
                    .distinct();
        }

        @ParameterizedTest
        @CsvSource({
            "proces.alerteren.rol-locc/joint, ncw.proces.alerteren.rol_locc..joint",
            "@partner.core-task, ncw.at.partner.core_task"
        })
        void says_whose_it_is(String subject, String name) {
            assertThat(WorkbookAnchors.name(subject)).contains(name);
        }

        @ParameterizedTest
        @MethodSource("subjects")
        void leads_back_to_its_subject(String subject) {
            assertThat(WorkbookAnchors.name(subject).flatMap(WorkbookAnchors::subject))
                    .contains(subject);
        }

        @ParameterizedTest
        @MethodSource("subjects")
        void leads_back_to_its_subject_in_capitals_too(String subject) {
            assertThat(WorkbookAnchors.subject(
                            WorkbookAnchors.name(subject).orElseThrow().toUpperCase(Locale.ROOT)))
                    .contains(subject);
        }

        @ParameterizedTest
        @MethodSource("subjects")
        void is_one_that_excel_takes(String subject) throws Exception {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createName().setNameName(WorkbookAnchors.name(subject).orElseThrow());
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
            assertThat(WorkbookAnchors.subject(name)).isEmpty();
        }
    }
}
