package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.ReadResult;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Answers are found wherever people moved their rows, columns and sheets, as long as an anchor is left. */
class RearrangedWorkbookTest {
    private static final Agreement SENT = TestAgreements.full();
    private static final String WAY = "proces.alerteren.wijze/joint";
    private static final String OTHER = "proces.monitoren.trigger/region";

    private final ReturnedWorkbook workbook = ReturnedWorkbook.of(SENT);

    private void assertUnchanged() throws IOException {
        ReadResult read = workbook.read();
        assertThat(read.findings()).isEmpty();
        assertThat(read.agreement()).isEqualTo(SENT);
    }

    /** The rows below a row on its sheet, down to the last. */
    private static void shift(XSSFRow first, int rows) {
        first.getSheet().shiftRows(first.getRowNum(), first.getSheet().getLastRowNum(), rows);
    }

    @Nested
    class Rows {
        @Test
        void may_be_sorted() throws IOException {
            XSSFSheet sheet = workbook.sheet(WAY);
            List<XSSFRow> rows = IntStream.rangeClosed(workbook.row(WAY).getRowNum(), sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .toList();
            for (int i = 0; i < rows.size() / 2; i++) {
                ReturnedWorkbook.swap(rows.get(i), rows.get(rows.size() - 1 - i));
            }
            assertUnchanged();
        }

        @Test
        void may_be_parted_by_new_ones() throws IOException {
            shift(workbook.row(WAY), 3);
            shift(workbook.row(OTHER), 1);
            assertUnchanged();
        }

        @Test
        void may_be_moved_to_another_sheet() throws IOException {
            XSSFRow row = workbook.row(WAY);
            XSSFSheet target = workbook.sheet("@contacts");
            target.createRow(target.getLastRowNum() + 3).copyRowFrom(row, new CellCopyPolicy());
            row.getSheet().removeRow(row);
            assertUnchanged();
        }

        @Test
        void may_be_deleted_and_then_keep_what_was_sent() throws IOException {
            XSSFRow row = workbook.row(WAY);
            row.getSheet().removeRow(row);
            ReadResult read = workbook.read();
            assertThat(read.agreement()).isEqualTo(SENT);
            assertThat(read.findings()).extracting(Finding::code).containsExactly("form.row-missing");
        }

        @Test
        void of_a_table_may_be_reordered_and_then_are_in_their_new_order() throws IOException {
            List<XSSFRow> rows = workbook.rows("@revisions").toList();
            ReturnedWorkbook.swap(rows.get(0), rows.get(1));
            assertThat(workbook.read().agreement().revisions())
                    .containsExactly(SENT.revisions().get(1), SENT.revisions().get(0));
        }

        @Test
        void may_lose_their_ids_as_long_as_names_lead_to_them() throws IOException {
            for (String anchor : List.of(WAY, OTHER, "@partner.name")) {
                XSSFRow row = workbook.row(anchor);
                row.removeCell(row.getCell(0));
            }
            assertUnchanged();
        }
    }

    @Nested
    class A_row_that_stands_there_twice {
        private XSSFRow copy(String anchor) {
            XSSFRow row = workbook.row(anchor);
            XSSFRow copy = row.getSheet().createRow(row.getSheet().getLastRowNum() + 1);
            copy.copyRowFrom(row, new CellCopyPolicy());
            return copy;
        }

        @Test
        void counts_once_if_both_say_the_same() throws IOException {
            copy(WAY);
            assertUnchanged();
        }

        @Test
        void counts_as_it_stands_in_its_own_place() throws IOException {
            ReturnedWorkbook.cell(copy(WAY), "answer").setCellValue("Anders.");
            ReadResult read = workbook.read();
            assertThat(read.agreement().answers()).isEqualTo(SENT.answers());
        }

        @Test
        void counts_as_it_stands_in_its_own_place_though_that_is_below() throws IOException {
            XSSFRow row = workbook.row(WAY);
            XSSFRow above = workbook.sheet(WAY).getRow(row.getRowNum() - 1);
            shift(row, 1);
            XSSFRow copy = above.getSheet().createRow(above.getRowNum() + 1);
            copy.copyRowFrom(workbook.row(WAY), new CellCopyPolicy());
            ReturnedWorkbook.cell(copy, "answer").setCellValue("Anders.");
            assertThat(workbook.read().agreement().answers()).isEqualTo(SENT.answers());
        }

        @Test
        void is_kept_and_reported_where_it_differs() throws IOException {
            ReturnedWorkbook.cell(copy(WAY), "answer").setCellValue("Anders.");
            ReadResult read = workbook.read();
            assertThat(read.findings()).extracting(Finding::code).containsExactly("form.duplicate-row");
            assertThat(read.agreement().unplaced())
                    .anySatisfy(kept -> assertThat(kept.content()).contains("Anders."));
        }

        @Test
        void counts_once_on_a_sheet_that_was_copied() throws IOException {
            workbook.poi().cloneSheet(workbook.poi().getSheetIndex(workbook.sheet(WAY)));
            assertUnchanged();
        }
    }

    @Nested
    class Sheets {
        @Test
        void may_be_moved_and_renamed() throws IOException {
            workbook.poi().setSheetOrder(workbook.sheet(WAY).getSheetName(), 0);
            workbook.poi().setSheetName(0, "Nico's blad!");
            assertUnchanged();
        }

        @Test
        void may_lose_their_column_of_marks() throws IOException {
            for (int number = 0; number < workbook.poi().getNumberOfSheets(); number++) {
                if (!workbook.poi().isSheetHidden(number)) {
                    deleteFirstColumn(workbook.poi().getSheetAt(number));
                }
            }
            assertUnchanged();
        }

        private static void deleteFirstColumn(XSSFSheet sheet) {
            int columns = IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .filter(row -> row != null)
                    .mapToInt(XSSFRow::getLastCellNum)
                    .max()
                    .orElse(0);
            if (columns > 1) {
                sheet.shiftColumns(1, columns, -1);
            }
        }

        @Test
        void may_lose_their_rows_of_column_ids() throws IOException {
            removeColumnIds();
            assertUnchanged();
        }

        private void removeColumnIds() {
            workbook.rows()
                    .filter(row -> String.valueOf(row.getCell(0)).startsWith("columns "))
                    .toList()
                    .forEach(row -> row.getSheet().removeRow(row));
        }

        @Test
        void may_lose_their_rows_of_column_ids_and_all_names_below_headers_of_earlier_workbooks() throws IOException {
            workbook.write("@reference", "value", "VR-2027-12");
            removeColumnIds();
            XSSFCell header = workbook.rows()
                    .map(row -> row.getCell(2))
                    .filter(cell -> String.valueOf(cell).equals("Invulling"))
                    .findFirst()
                    .orElseThrow();
            header.setCellValue("Invullen");
            List.copyOf(workbook.poi().getAllNames()).forEach(workbook.poi()::removeName);
            assertThat(workbook.read().agreement().get(AgreementProperties.REFERENCE))
                    .contains("VR-2027-12");
        }
    }

    /** As a program does that takes everything hidden out of a file before it is mailed. */
    @Nested
    class All_that_is_hidden {
        private static final Agreement PLAIN = TestAgreements.begun()
                .answer("proces.alerteren.wijze", Answer.text("Telefonisch."))
                .answer("proces.alerteren.rol-locc", Answer.notApplicable("Geen rol."))
                .withContact(Party.PARTNER, Contact.named("Wachtdienst"));

        @Test
        void may_be_removed_as_long_as_names_and_properties_are_left() throws IOException {
            ReturnedWorkbook plain = ReturnedWorkbook.of(PLAIN);
            plain.rows()
                    .filter(XSSFRow::getZeroHeight)
                    .toList()
                    .forEach(row -> row.getSheet().removeRow(row));
            for (int number = plain.poi().getNumberOfSheets() - 1; number >= 0; number--) {
                if (plain.poi().isSheetHidden(number)) {
                    plain.poi().removeSheetAt(number);
                } else {
                    Sheets.deleteFirstColumn(plain.poi().getSheetAt(number));
                }
            }
            ReadResult read = plain.read();
            assertThat(read.findings())
                    .singleElement()
                    .extracting(Finding::code)
                    .isEqualTo("excel.sent-missing");
            assertThat(read.agreement()).isEqualTo(PLAIN);
        }
    }

    @Nested
    class BlockColumns {
        @Test
        void may_change_places() throws IOException {
            XSSFSheet sheet = workbook.sheet(WAY);
            int answer = workbook.cell(WAY, "answer").getColumnIndex();
            int note = workbook.cell(WAY, "note").getColumnIndex();
            for (int number = 0; number <= sheet.getLastRowNum(); number++) {
                XSSFRow row = sheet.getRow(number);
                if (row != null && row.getCell(answer) != null && row.getCell(note) != null) {
                    XSSFCell scratch = row.createCell(60);
                    scratch.copyCellFrom(row.getCell(answer), new CellCopyPolicy());
                    row.getCell(answer).copyCellFrom(row.getCell(note), new CellCopyPolicy());
                    row.getCell(note).copyCellFrom(scratch, new CellCopyPolicy());
                    row.removeCell(scratch);
                }
            }
            assertUnchanged();
        }
    }

    @Nested
    class An_answer_that_was_cut_out_and_pasted {
        private ReadResult moved() throws IOException {
            String text = workbook.cell(WAY, "answer").getStringCellValue();
            workbook.cell(WAY, "answer").setBlank();
            workbook.cell(OTHER, "answer").setCellValue(text);
            String target = workbook.name(OTHER).getRefersToFormula();
            workbook.name(OTHER).setRefersToFormula("#REF!");
            workbook.name(WAY).setRefersToFormula(target);
            return workbook.read();
        }

        @Test
        void answers_the_question_of_the_row_it_came_to() throws IOException {
            Answer moved =
                    SENT.answers().get(RowId.parse(WAY).orElseThrow().answer().orElseThrow());
            assertThat(moved().agreement().answers())
                    .containsEntry(RowId.parse(OTHER).orElseThrow().answer().orElseThrow(), moved);
        }

        @Test
        void is_reported_where_it_came_to() throws IOException {
            assertThat(moved().findings())
                    .filteredOn(finding -> finding.code().equals("excel.moved-cell"))
                    .extracting(finding -> finding.place().toString())
                    .containsExactly(
                            "'1.1 Proces'!" + workbook.cell(OTHER, "answer").getReference());
        }
    }
}
