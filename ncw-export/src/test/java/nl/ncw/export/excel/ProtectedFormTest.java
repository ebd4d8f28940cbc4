package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.office.Cell;
import nl.ncw.export.office.LibreOffice;
import nl.ncw.export.office.OpenForm;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.Spreadsheet;
import nl.ncw.export.office.UsesLibreOffice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What LibreOffice lets people do with a form, and what it offers them. */
@UsesLibreOffice
class ProtectedFormTest {
    private static final byte[] FORM = ReturnedWorkbook.written(TestAgreements.begun(), TestAgreements.DUTCH);

    @ParameterizedTest
    @CsvSource({
        "proces.alerteren.wijze/joint, answer",
        "proces.alerteren.wijze/joint, note",
        "proces.alerteren.wijze/joint, owner",
        "techniek.accounts.rechten/joint, note",
        "techniek.accounts.rechten/joint#, functie",
        "@partner.name, value",
        "@contacts, name"
    })
    void what_is_asked_can_be_typed(String row, String column) {
        try (Spreadsheet book = LibreOffice.running().open(FORM)) {
            Cell cell = new OpenForm(book).row(row).cell(column);

            cell.type("getypt");

            assertThat(cell.text()).isEqualTo("getypt");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "proces.alerteren.wijze/joint, topic",
        "proces.alerteren.wijze/joint, explanation",
        "proces.alerteren.wijze/joint, check",
        "algemeen.adoptieregio.adoptieregio/joint, answer",
        "techniek.accounts.rechten/joint, answer",
        "@partner.name, label",
        "@contacts, number"
    })
    void the_rest_stays_as_it_is(String row, String column) {
        try (Spreadsheet book = LibreOffice.running().open(FORM)) {
            Cell cell = new OpenForm(book).row(row).cell(column);
            String before = cell.text();

            cell.type("getypt");

            assertThat(cell.text()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_can_be_chosen_is_offered_also_after_a_save(Saving saving) {
        byte[] saved = LibreOffice.running().resave(FORM, saving);

        try (Spreadsheet book = LibreOffice.running().open(saved)) {
            assertThat(offered(new OpenForm(book))).isEqualTo(inputs());
        }
    }

    /** What the drop-downs of an answer and its status offer, by the row's id. */
    private static Map<String, List<List<String>>> offered(OpenForm form) {
        Set<String> answers = inputs().keySet();
        return form.rows()
                .filter(row -> answers.contains(row.id()))
                .collect(Collectors.toMap(
                        OpenForm.Row::id,
                        row -> List.of(
                                row.cell(FormAnswer.ANSWER).offered(),
                                row.cell(FormAnswer.STATUS).offered())));
    }

    private static Map<String, List<List<String>>> inputs() {
        return FillInForm.of(
                        TestAgreements.begun(),
                        TestAgreements.CATALOGUE,
                        TestAgreements.DUTCH,
                        SafetyRegions.register())
                .answers()
                .stream()
                .collect(Collectors.toMap(
                        answer -> answer.id().toString(),
                        answer -> List.of(
                                answer.input().offered(),
                                answer.status().input().offered())));
    }
}
