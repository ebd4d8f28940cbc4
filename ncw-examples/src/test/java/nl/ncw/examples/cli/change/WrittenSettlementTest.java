package nl.ncw.examples.cli.change;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.MeasurementUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that people write in the workbook of conflicts, and merges that take more than one step. */
class WrittenSettlementTest extends MergedCopiesFixture {
    private static final Agreement TYPED = SampleAgreements.seaRescue();
    private static final String DATE = "organisatie.evaluatie.voortgang";
    private static final String NUMBER = "proces.alarmeren.alarmeringstijd";
    private static final String OPTION = "organisatie.geschillen.beslisser";
    private static final String YES_NO = "organisatie.evaluatie.na-incident";
    private static final String LONGER_THAN_A_CELL =
            "Zin over de meldkamer. ".repeat(3_000).strip();

    private static final Map<String, Answer> OF_REGION = Map.of(
            DATE, Answer.date(LocalDate.of(2031, 1, 1)),
            NUMBER, Answer.number(41, MeasurementUnit.MINUTES),
            OPTION, Answer.choice("rechter"),
            YES_NO, Answer.yes("Altijd."));
    private static final Map<String, Answer> OF_PARTNER = Map.of(
            DATE, Answer.date(LocalDate.of(2032, 2, 2)),
            NUMBER, Answer.number(42, MeasurementUnit.MINUTES),
            OPTION, Answer.choice("derde"),
            YES_NO, Answer.no("Nooit."));

    private void writeTyped(String question) throws IOException {
        write(
                TYPED,
                TYPED.answer(question, Objects.requireNonNull(OF_REGION.get(question))),
                TYPED.answer(question, Objects.requireNonNull(OF_PARTNER.get(question))));
    }

    private void write(Agreement sent, Agreement region, Agreement partner) throws IOException {
        AgreementFiles.json(file("verzonden.json"), sent);
        AgreementFiles.json(file("regio.json"), region);
        AgreementFiles.json(file("partner.json"), partner);
    }

    @ParameterizedTest
    @CsvSource({
        DATE + ", volgend voorjaar",
        DATE + ", 31-02-2030",
        NUMBER + ", een kwartier",
        NUMBER + ", 3 of 4 minuten",
        OPTION + ", de burgemeester",
        YES_NO + ", misschien"
    })
    void a_text_that_does_not_fit_the_type_of_the_question_is_refused_at_its_cell(String question, String text)
            throws IOException {
        writeTyped(question);
        assertThat(conflicts().code()).isEqualTo(ExitCode.ERRORS_FOUND);
        fillIn(sheet -> put(sheet, OWN, text));

        isRefused(settled(), "\"" + text + "\" past niet bij deze vraag", "Blad Conflicten, cel G");
    }

    @ParameterizedTest
    @CsvSource({
        DATE + ", 1 maart 2030",
        DATE + ", 01-03-2030",
        NUMBER + ", 15",
        NUMBER + ", 15 minuten",
        OPTION + ", 'De directeuren of bestuurders van de partijen, samen'",
        YES_NO + ", ja"
    })
    void a_text_that_fits_becomes_a_value_of_that_type(String question, String text) throws IOException {
        writeTyped(question);
        conflicts();
        fillIn(sheet -> put(sheet, OWN, text));

        assertThat(settled().code()).isEqualTo(ExitCode.FINE);
        Map<String, Answer> expected = Map.of(
                DATE, Answer.date(LocalDate.of(2030, 3, 1)),
                NUMBER, Answer.number(15, MeasurementUnit.MINUTES),
                OPTION, Answer.choice("bestuurders"),
                YES_NO, Answer.yes(""));
        assertThat(merged().answer(question)).contains(Objects.requireNonNull(expected.get(question)));
    }

    @Test
    void a_text_longer_than_a_cell_is_written_over_the_rows_of_a_conflict() throws IOException {
        write("regio", LONGER_THAN_A_CELL);
        conflicts();
        String first = "a".repeat(32_767);
        String second = "b".repeat(10_000);
        fillIn(sheet -> {
            row(sheet, "conflict 1 part 1 ").getCell(OWN).setCellValue(first);
            row(sheet, "conflict 1 part 2 ").createCell(OWN).setCellValue(second);
        });

        assertThat(settled().code()).isEqualTo(ExitCode.FINE);
        assertThat(merged().answer(ALERTING)).contains(Answer.text(first + "\n" + second));
    }

    @Test
    void a_deleted_continuation_row_is_reported() throws IOException {
        write("regio", LONGER_THAN_A_CELL);
        conflicts("--prefer", "region");
        fillIn(sheet -> sheet.removeRow(row(sheet, "conflict 1 part 2 ")));

        isRefused(settled(), "De rij van dit conflict ontbreekt (Alerteren", "Blad Conflicten, cel F");
    }

    @Test
    void a_text_that_looks_like_an_escape_of_the_file_format_is_taken_as_written() throws IOException {
        conflicts();
        // What Excel stores for somebody who types _x0041_.
        fillIn(sheet -> put(sheet, OWN, "Code _x005F_x0041_"));

        assertThat(settled().code()).isEqualTo(ExitCode.FINE);
        assertThat(merged().answer(ALERTING)).contains(Answer.text("Code _x0041_"));
    }

    @Test
    void conflicts_are_settled_in_two_rounds() throws IOException {
        String course = "proces.alarmeren.verloop";
        write(
                SENT,
                SENT.answer(ALERTING, Answer.text("Bel.")).answer(course, Answer.text("Meteen.")),
                SENT.answer(ALERTING, Answer.text("Mail.")).answer(course, Answer.text("Morgen.")));
        conflicts();
        fillIn(sheet -> row(sheet, "conflict 1 ").getCell(OWN).setCellValue("Eerste ronde."));
        isRefused(settled(), "niets gekozen en niets geschreven", "Er is niets geschreven.");

        fillIn(sheet -> row(sheet, "conflict 2 ").getCell(OWN).setCellValue("Tweede ronde."));
        Run second = settled();
        assertThat(second.words()).contains("Gekozen of geschreven in");
        assertThat(second.code()).isEqualTo(ExitCode.FINE);
        assertThat(merged().answers()).containsValues(Answer.text("Eerste ronde."), Answer.text("Tweede ronde."));
    }

    @Test
    void a_copy_that_carries_another_base_is_named_and_the_workbook_is_not_taken() throws IOException {
        conflicts("--prefer", "region");
        String sent = file("verzonden.json").toString();
        String carrying = file("regio.xlsx").toString();
        assertThat(ncw(DUTCH, "export", sent, "--out", carrying).code()).isEqualTo(ExitCode.FINE);
        AgreementFiles.json(file("verzonden.json"), SENT.answer(ALERTING, Answer.text("Zoals eerder.")));

        Run run = ncw(
                DUTCH,
                "merge",
                "--sent",
                sent,
                "--region",
                carrying,
                "--partner",
                file("partner.json").toString(),
                "--settled",
                file("keuzes.xlsx").toString(),
                "--out",
                file("samen.json").toString());

        isRefused(run, "iets anders verzonden dan wat u met --sent noemt", "hoort bij een andere samenvoeging");
    }

    @Test
    void rows_that_both_added_to_a_table_stay_joined_when_another_conflict_is_settled() throws IOException {
        String table = "techniek.accounts.rechten";
        AnswerValue.Row sent = AnswerValue.Row.of(Map.of("functie", "Informatiemanager", "rechten", "Schrijven"));
        AnswerValue.Row region = AnswerValue.Row.of(Map.of("functie", "Plotter", "rechten", "Schrijven"));
        AnswerValue.Row partner = AnswerValue.Row.of(Map.of("functie", "Liaison", "rechten", "Lezen"));
        Agreement base = SENT.answer(table, Answer.table(sent));
        write(
                base,
                base.answer(table, Answer.table(sent, region)).answer(ALERTING, Answer.text("Bel.")),
                base.answer(table, Answer.table(sent, partner)).answer(ALERTING, Answer.text("Mail.")));
        conflicts();
        fillIn(sheet -> put(sheet, OWN, "Bel en mail."));

        Run run = settled();
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.words()).contains("Rijen uit meer exemplaren samengenomen");
        assertThat(merged().answer(table)).contains(Answer.table(sent, region, partner));
        assertThat(merged().answer(ALERTING)).contains(Answer.text("Bel en mail."));
    }
}
