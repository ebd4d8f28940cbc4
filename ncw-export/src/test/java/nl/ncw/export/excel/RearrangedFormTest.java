package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import nl.ncw.export.ReadBack;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.office.OpenForm;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.Sheet;
import nl.ncw.export.office.UsesLibreOffice;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A workbook in which somebody put things elsewhere with LibreOffice, which asks to lift the protection for the most. */
@UsesLibreOffice
class RearrangedFormTest {
    private static final Agreement SENT = TestAgreements.full();
    private static final String ANSWERED = "proces.alerteren.wijze/joint";
    private static final String ACCOUNTS = "techniek.accounts.rechten/joint#";

    @ParameterizedTest
    @EnumSource
    void says_the_same_when_rows_are_sorted(Saving saving) {
        saysTheSame(saving, form -> {
            OpenForm.Row row = form.row(ANSWERED);
            Sheet sheet = unprotected(row);
            int rows = sheet.contents().size() - 4;
            sheet.sortDescending(4, rows, row.columns().get("explanation"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void says_the_same_when_rows_are_moved(Saving saving) {
        saysTheSame(saving, form -> {
            OpenForm.Row row = form.row(ANSWERED);
            unprotected(row).moveRow(row.number(), row.number() + 9);
        });
    }

    @ParameterizedTest
    @EnumSource
    void says_the_same_when_a_row_is_copied(Saving saving) {
        saysTheSame(saving, form -> {
            OpenForm.Row row = form.row(ANSWERED);
            unprotected(row).copyRow(row.number(), row.number() + 9);
        });
    }

    @ParameterizedTest
    @EnumSource
    void says_the_same_when_empty_rows_are_inserted(Saving saving) {
        saysTheSame(saving, form -> {
            OpenForm.Row row = form.row(ANSWERED);
            row.sheet().insertRows(row.number(), 3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void says_the_same_when_sheets_are_renamed_and_moved_and_columns_widened(Saving saving) {
        saysTheSame(saving, form -> {
            OpenForm.Row row = form.row(ANSWERED);
            row.sheet().rename("Onze 'antwoorden' & meer");
            form.book().move(row.sheet(), 0);
            row.sheet().widen(row.columns().get("answer"), 20_000);
        });
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_row_that_is_inserted_in_a_table_as_one_of_it(Saving saving) {
        ReadResult read = Returned.after(SENT, saving, form -> {
            OpenForm.Row second = form.rows(ACCOUNTS).get(1);
            second.sheet().insertRows(second.number(), 1);
            second.cell("functie").type("Liaison");
            second.cell("rechten").type("Lezen");
        });

        assertThat(ReadBack.troubles(read)).isEmpty();
        assertThat(rows(read.agreement(), "techniek.accounts.rechten"))
                .extracting(row -> row.at("functie"))
                .containsExactly("Rij 1 van functie", "Liaison", "Rij 2 van functie");
    }

    @ParameterizedTest
    @EnumSource
    void loses_the_row_of_a_table_that_is_deleted(Saving saving) {
        ReadResult read = Returned.after(SENT, saving, form -> {
            OpenForm.Row first = form.rows(ACCOUNTS).get(0);
            unprotected(first).deleteRows(first.number(), 1);
        });

        assertThat(ReadBack.troubles(read)).containsExactly("form.rows-removed Tabellen!A58");
        assertThat(rows(read.agreement(), "techniek.accounts.rechten"))
                .extracting(row -> row.at("functie"))
                .containsExactly("Rij 2 van functie");
    }

    @ParameterizedTest
    @EnumSource
    void keeps_the_answer_whose_row_is_deleted(Saving saving) {
        ReadResult read = Returned.after(SENT, saving, form -> {
            OpenForm.Row row = form.row(ANSWERED);
            unprotected(row).deleteRows(row.number(), 1);
        });

        assertThat(ReadBack.inFull(read.agreement())).isEqualTo(ReadBack.inFull(SENT));
        assertThat(ReadBack.troubles(read))
                .containsExactly("form.row-missing proces/proces.alerteren/proces.alerteren.wijze/joint");
    }

    private static void saysTheSame(Saving saving, Consumer<OpenForm> work) {
        ReadResult read = Returned.after(SENT, saving, work);

        assertThat(ReadBack.troubles(read)).isEmpty();
        assertThat(ReadBack.inFull(read.agreement())).isEqualTo(ReadBack.inFull(SENT));
    }

    private static Sheet unprotected(OpenForm.Row row) {
        row.sheet().unprotect();
        return row.sheet();
    }

    private static List<AnswerValue.Row> rows(Agreement agreement, String question) {
        Answer answer = agreement.answers().get(new AnswerKey(new QuestionId(question), Voice.JOINT));
        return ((AnswerValue.Table) ((Answer.Given) answer).value()).rows();
    }
}
