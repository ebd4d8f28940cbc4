package nl.ncw.examples.cli.change;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.SetAsideValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettledMergeTest extends MergedCopiesFixture {
    @Test
    void writes_the_conflicts_and_says_how_to_go_on() {
        Run run = conflicts();
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains("--settled in plaats van --conflicts");
        assertThat(file("keuzes.xlsx")).exists();
        assertThat(file("samen.json")).doesNotExist();
    }

    @Test
    void names_the_workbook_as_a_way_to_settle() {
        assertThat(merge().words()).contains("--conflicts BESTAND.xlsx");
    }

    @Test
    void writes_the_same_bytes_each_time() throws IOException {
        conflicts();
        byte[] first = Files.readAllBytes(file("keuzes.xlsx"));
        conflicts("--force");
        assertThat(Files.readAllBytes(file("keuzes.xlsx"))).isEqualTo(first);
    }

    @Test
    void replaces_no_workbook_without_force() {
        conflicts();
        assertThat(conflicts().code()).isEqualTo(ExitCode.UNWRITABLE);
    }

    @Test
    void has_the_conflicts_in_the_order_of_the_form_and_takes_the_text_of_each_for_its_own() throws IOException {
        String later = "organisatie.crisisorganisatie.vakbekwaamheid";
        for (String name : List.of("regio", "partner")) {
            AgreementFiles.json(
                    file(name + ".json"),
                    SENT.answer(ALERTING, Answer.text("Bel de " + name))
                            .answer(later, Answer.text("Oefen met de " + name)));
        }
        conflicts();
        List<String> rows = new ArrayList<>();
        fillIn(sheet -> sheet.forEach(row -> {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().startsWith("conflict ")) {
                rows.add(row.getCell(0).getStringCellValue() + " "
                        + row.getCell(3).getStringCellValue());
                row.getCell(OWN).setCellValue("Samen " + rows.size());
            }
        }));
        assertThat(rows)
                .satisfiesExactly(
                        first -> assertThat(first).contains("conflict 2", "Bel de"),
                        second -> assertThat(second).contains("conflict 1", "Oefen met de"));
        assertThat(settled().code()).isEqualTo(ExitCode.FINE);
        assertThat(merged().answer(ALERTING)).contains(Answer.text("Samen 1"));
        assertThat(merged().answer(later)).contains(Answer.text("Samen 2"));
    }

    @Test
    void is_no_agreement_to_import_and_says_what_takes_the_workbook() {
        conflicts();
        Run run = ncw(
                DUTCH,
                "import",
                file("keuzes.xlsx").toString(),
                "--out",
                file("samen.json").toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words())
                .contains(
                        "keuzes.xlsx: Dit is de werkmap met keuzes bij een samenvoeging",
                        "ncw merge",
                        "--settled BESTAND.xlsx")
                .doesNotContain("formulier");
    }

    @Test
    void writes_no_workbook_without_conflicts() throws IOException {
        write("partner", "Bel de meldkamer. ");
        Run run = conflicts();
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.words()).contains("Niets is verschillend veranderd");
        assertThat(file("keuzes.xlsx")).doesNotExist();
        assertThat(file("samen.json")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void takes_the_chosen_copy_in_each_language(String language) throws IOException {
        conflicts("--lang", language);
        fillIn(sheet -> put(
                sheet,
                CHOICE,
                row(sheet)
                        .getSheet()
                        .getWorkbook()
                        .getSheet("lists")
                        .getRow(2)
                        .getCell(1)
                        .getStringCellValue()));
        assertThat(settled().code()).isEqualTo(ExitCode.FINE);
        assertThat(merged().answers()).containsValue(Answer.text("Mail het loket."));
        assertThat(merged().setAside()).extracting(SetAsideValue::content).containsExactly("Bel de meldkamer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'s Ochtends bellen", "Eerst bellen.\nDan mailen.", "-5"})
    void takes_the_written_text_as_it_is(String text) throws IOException {
        conflicts();
        fillIn(sheet -> put(sheet, OWN, text));
        Run run = settled();
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.words()).contains("→ geldt: " + text.replace("\n", " / "));
        assertThat(merged().answers()).containsValue(Answer.text(text));
        assertThat(merged().setAside()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zin over de meldkamer. ", "Regel\n"})
    void takes_a_text_of_a_copy_that_no_cell_can_hold(String piece) throws IOException {
        String text = piece.repeat(3_000).strip();
        write("regio", text);
        conflicts("--prefer", "region");
        assertThat(settled().code()).isEqualTo(ExitCode.FINE);
        assertThat(merged().answers()).containsValue(Answer.text(text));
    }

    @Test
    void leaves_a_row_without_choice_open() throws IOException {
        conflicts();
        isRefused(
                settled(),
                "niets gekozen en niets geschreven",
                "Blad Conflicten, cel F",
                "Er is niets geschreven. In ",
                "nog niet alles gekozen (open: ");
        assertThat(settled("--prefer", "partner").code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void refuses_a_choice_beside_a_text() throws IOException {
        conflicts("--prefer", "region");
        fillIn(sheet -> put(sheet, OWN, "Iets anders."));
        isRefused(settled(), "een keuze (Veiligheidsregio) en een eigen tekst", "Blad Conflicten, cel F");
    }

    @Test
    void refuses_an_unknown_name() throws IOException {
        conflicts();
        fillIn(sheet -> put(sheet, CHOICE, "Politie"));
        isRefused(settled(), "\"Politie\" is geen naam van een exemplaar", "Blad Conflicten, cel F");
    }

    @Test
    void refuses_a_formula() throws IOException {
        conflicts();
        fillIn(sheet -> row(sheet).getCell(OWN).setCellFormula("1+1"));
        isRefused(settled(), "\"=1+1\"", "Blad Conflicten, cel G");
    }

    @Test
    void reports_a_deleted_row() throws IOException {
        conflicts();
        fillIn(sheet -> sheet.removeRow(row(sheet)));
        isRefused(settled(), "De rij van dit conflict ontbreekt (Alerteren");
    }

    @Test
    void reports_a_row_that_was_copied() throws IOException {
        conflicts("--prefer", "region");
        fillIn(sheet -> sheet.createRow(60).createCell(0).setCellValue("conflict 1 part 1 of 1"));
        isRefused(settled(), "komt meer dan eens voor", "Blad Conflicten, cel F61");
    }

    @Test
    void refuses_the_workbook_of_an_older_copy() throws IOException {
        conflicts("--prefer", "region");
        write("partner", "Fax het loket.");
        Run run = settled();
        isRefused(run, "hoort bij een andere samenvoeging");
        assertThat(run.words()).doesNotContain("op de genoemde plaatsen");
    }

    @Test
    void refuses_a_file_that_is_no_workbook_of_conflicts() throws IOException {
        Files.writeString(file("keuzes.xlsx"), "tekst");
        assertThat(settled().code()).isEqualTo(ExitCode.UNREADABLE);
        ncw(DUTCH, "form", "--profile", "kern", "--out", file("keuzes.xlsx").toString(), "--force");
        Run run = settled();
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("niet een met conflicten van ncw merge");
    }

    @Test
    void takes_one_of_both_options() {
        assertThat(conflicts("--settled", file("keuzes.xlsx").toString()).code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }
}
