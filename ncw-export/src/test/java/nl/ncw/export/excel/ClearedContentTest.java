package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How people clear what was kept apart: they delete its row in the workbook of a draft. */
class ClearedContentTest {
    private static final UnplacedText NOTE = new UnplacedText("Organisatie!C7", "Bellen na zes uur.");
    private static final UnplacedText MAP = new UnplacedText("Kaart!A1", "Zie de kaart.");
    private static final SetAsideValue REJECTED = new SetAsideValue(
            "partner", Optional.of(LocalDate.of(2026, 5, 1)), "answers/proces.alerteren.wijze/joint", "Per fax.");
    private static final Agreement SENT = TestAgreements.begun()
            .withStatus(AgreementStatus.IN_AFSTEMMING)
            .withUnplaced(List.of(NOTE, MAP))
            .withSetAside(List.of(REJECTED));

    private final ReturnedWorkbook workbook = ReturnedWorkbook.of(SENT);

    private static void delete(XSSFRow row) {
        row.getSheet().removeRow(row);
    }

    private XSSFRow row(String table, int index) {
        return workbook.rows(table).toList().get(index);
    }

    @Test
    void an_untouched_form_clears_nothing() throws IOException {
        assertThat(workbook.read().agreement()).isEqualTo(SENT);
    }

    @Test
    void a_deleted_row_is_cleared_and_said() throws IOException {
        delete(row("@unplaced", 0));

        ReadResult read = workbook.read();

        assertThat(read.agreement().unplaced()).containsExactly(MAP);
        assertThat(read.findings()).extracting(Finding::code).containsExactly("form.rows-removed");
    }

    @Test
    void an_emptied_row_is_cleared() throws IOException {
        XSSFRow row = row("@unplaced", 1);
        for (String column : List.of("origin", "content")) {
            ReturnedWorkbook.cell(row, column).setBlank();
        }

        assertThat(workbook.read().agreement().unplaced()).containsExactly(NOTE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_row_whose_content_is_emptied_is_cleared_since_a_protected_sheet_keeps_its_rows(int index)
            throws IOException {
        ReturnedWorkbook.cell(row("@unplaced", index), "content").setBlank();

        ReadResult read = workbook.read();

        assertThat(read.agreement().unplaced()).containsExactly(index == 0 ? MAP : NOTE);
        assertThat(read.findings()).extracting(Finding::code).containsExactly("form.rows-removed");
    }

    @Test
    void so_is_one_of_what_was_not_chosen() throws IOException {
        ReturnedWorkbook.cell(row("@set-aside", 0), "content").setBlank();

        ReadResult read = workbook.read();

        assertThat(read.agreement().setAside()).isEmpty();
        assertThat(read.agreement().unplaced()).containsExactly(NOTE, MAP);
    }

    @Test
    void the_last_row_can_be_deleted_too() throws IOException {
        delete(row("@set-aside", 0));

        assertThat(workbook.read().agreement().setAside()).isEmpty();
    }

    @Test
    void a_missing_sheet_clears_nothing() throws IOException {
        workbook.poi().removeSheetAt(workbook.poi().getSheetIndex(workbook.sheet("@unplaced")));

        ReadResult read = workbook.read();

        assertThat(read.agreement().unplaced()).containsExactly(NOTE, MAP);
        assertThat(read.findings()).extracting(Finding::code).containsExactly("form.row-missing", "form.row-missing");
    }

    @Nested
    class Forms_without_such_tables {
        @Test
        void are_those_of_agreements_that_have_nothing_apart() {
            assertThat(ReturnedWorkbook.of(TestAgreements.begun()).rows("@unplaced"))
                    .isEmpty();
        }

        @Test
        void are_those_of_adopted_agreements_which_keep_it_all_the_same() throws IOException {
            Agreement adopted = SENT.withStatus(AgreementStatus.VASTGESTELD);
            ReturnedWorkbook form = ReturnedWorkbook.of(adopted);

            assertThat(form.rows("@unplaced")).isEmpty();
            assertThat(form.read().agreement()).isEqualTo(adopted);
        }
    }
}
