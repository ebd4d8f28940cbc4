package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people fill in where the form asks for it comes back as answers, with nothing to say about it. */
class FilledInWorkbookTest {
    static final String WAY = "proces.alerteren.wijze";
    private static final String WAY_ROW = WAY + "/joint";

    private static Agreement read(ReturnedWorkbook workbook) throws IOException {
        ReadResult read = workbook.read();
        assertThat(read.findings()).isEmpty();
        assertThat(read.agreement().unplaced()).isEmpty();
        return read.agreement();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Telefonisch via de meldkamer.",
                "=1+1",
                "+31 6 00000000",
                "-2",
                "@SUM(A1:A9)",
                "0612345678",
                "regel een\nregel twee",
                "een \uD83D\uDE00",
                "  met blanks  "
            })
    void an_answer_comes_back_as_it_was_typed(String text) throws IOException {
        ReturnedWorkbook workbook = ReturnedWorkbook.of(TestAgreements.begun()).write(WAY_ROW, "answer", text);
        assertThat(read(workbook)).isEqualTo(TestAgreements.begun().answer(WAY, Answer.text(text)));
    }

    @Test
    void the_agreement_as_it_was_sent_comes_back_beside_it() throws IOException {
        ReturnedWorkbook workbook = ReturnedWorkbook.of(TestAgreements.full()).write(WAY_ROW, "answer", "Anders.");
        assertThat(workbook.read().sent()).contains(TestAgreements.full());
    }

    @Test
    void a_question_that_does_not_apply_comes_back_with_the_reason() throws IOException {
        ReturnedWorkbook workbook = ReturnedWorkbook.of(TestAgreements.begun())
                .write(WAY_ROW, "status", "Niet van toepassing")
                .write(WAY_ROW, "note", "Geen eigen meldkamer");
        assertThat(read(workbook))
                .isEqualTo(TestAgreements.begun().answer(WAY, Answer.notApplicable("Geen eigen meldkamer")));
    }

    @Test
    void an_open_point_comes_back_with_its_day() throws IOException {
        ReturnedWorkbook workbook = ReturnedWorkbook.of(TestAgreements.begun())
                .write(WAY_ROW, "status", "Nog af te spreken")
                .write(WAY_ROW, "note", "Bellen")
                .write(WAY_ROW, "owner", "Anna");
        workbook.cell(WAY_ROW, "due").setCellValue(LocalDate.of(2026, 6, 30));
        assertThat(read(workbook))
                .isEqualTo(TestAgreements.begun()
                        .answer(WAY, Answer.toBeSettled("Bellen", "Anna", LocalDate.of(2026, 6, 30))));
    }

    @Test
    void a_day_of_the_agreement_comes_back_as_a_day() throws IOException {
        ReturnedWorkbook workbook = ReturnedWorkbook.of(TestAgreements.begun());
        workbook.cell("@validity.from", "value").setCellValue(LocalDate.of(2026, 3, 1));
        assertThat(read(workbook))
                .isEqualTo(TestAgreements.begun().withValidity(ValidityPeriod.from(LocalDate.of(2026, 3, 1))));
    }

    @Test
    void a_day_that_is_typed_as_text_comes_back_as_a_day() throws IOException {
        ReturnedWorkbook workbook =
                ReturnedWorkbook.of(TestAgreements.begun()).write("@validity.from", "value", "1 maart 2026");
        assertThat(read(workbook).validity()).isEqualTo(ValidityPeriod.from(LocalDate.of(2026, 3, 1)));
    }

    @Test
    void a_row_of_a_table_of_the_agreement_comes_back() throws IOException {
        ReturnedWorkbook workbook = ReturnedWorkbook.of(TestAgreements.begun());
        XSSFRow row = workbook.emptyRow("@signatories", "name");
        ReturnedWorkbook.cell(row, "party").setCellValue("Crisispartner");
        ReturnedWorkbook.cell(row, "name").setCellValue("Carla Smit");
        assertThat(read(workbook).signatories()).containsExactly(Signatory.of(Party.PARTNER, "Carla Smit", ""));
    }

    @Test
    void a_row_that_is_added_below_the_empty_ones_comes_back() throws IOException {
        ReturnedWorkbook workbook = ReturnedWorkbook.of(TestAgreements.begun());
        List<XSSFRow> rows = workbook.rows("@contacts").toList();
        XSSFRow last = rows.get(rows.size() - 1);
        XSSFRow added = last.getSheet().createRow(last.getRowNum() + 1);
        ReturnedWorkbook.cell(added, "party").setCellValue("Crisispartner");
        ReturnedWorkbook.cell(added, "name").setCellValue("Wachtdienst");
        assertThat(read(workbook).contacts())
                .containsExactly(new PartyContact(Party.PARTNER, Contact.named("Wachtdienst")));
    }

    @Test
    void a_row_that_is_added_between_others_comes_back_between_them() throws IOException {
        Agreement agreement = TestAgreements.begun()
                .withContact(Party.REGION, Contact.named("Anna"))
                .withContact(Party.REGION, Contact.named("Bram"));
        ReturnedWorkbook workbook = ReturnedWorkbook.of(agreement);
        XSSFRow second = workbook.rows("@contacts").toList().get(1);
        int number = second.getRowNum();
        second.getSheet().shiftRows(number, second.getSheet().getLastRowNum(), 1);
        XSSFRow added = workbook.sheet("@contacts").createRow(number);
        ReturnedWorkbook.cell(added, "party").setCellValue("Crisispartner");
        ReturnedWorkbook.cell(added, "name").setCellValue("Carla");
        assertThat(read(workbook).contacts())
                .extracting(contact -> contact.contact().name())
                .containsExactly("Anna", "Carla", "Bram");
    }

    @Test
    void a_tick_on_a_checklist_comes_back() throws IOException {
        ReturnedWorkbook workbook = ReturnedWorkbook.of(TestAgreements.begun());
        String anchor = workbook.rows()
                .map(row -> String.valueOf(row.getCell(0)))
                .filter(text ->
                        text.startsWith("organisatie.randvoorwaarden.voorzieningen/joint#") && !text.endsWith("#"))
                .findFirst()
                .orElseThrow();
        workbook.write(anchor, "arranged", "ja");
        AnswerKey key = new AnswerKey(new QuestionId("organisatie.randvoorwaarden.voorzieningen"), Voice.JOINT);
        assertThat(read(workbook).answers().get(key))
                .isEqualTo(Answer.checklist(AnswerValue.Tick.arranged(anchor.substring(anchor.indexOf('#') + 1), "")));
    }

    @Test
    void a_cell_of_a_matrix_comes_back() throws IOException {
        ReturnedWorkbook workbook = ReturnedWorkbook.of(TestAgreements.begun());
        String anchor = workbook.rows()
                .map(row -> String.valueOf(row.getCell(0)))
                .filter(text -> text.startsWith("proces.op-en-afschalen.niveaus/joint#"))
                .findFirst()
                .orElseThrow();
        workbook.write(anchor, "crisispartner", "Crisisteam");
        AnswerKey key = new AnswerKey(new QuestionId("proces.op-en-afschalen.niveaus"), Voice.JOINT);
        assertThat(read(workbook).answers().get(key))
                .isEqualTo(Answer.matrix(Map.of(
                        anchor.substring(anchor.indexOf('#') + 1),
                        AnswerValue.Row.of(Map.of("crisispartner", "Crisisteam")))));
    }

    @Test
    void the_parties_come_back() throws IOException {
        ReturnedWorkbook workbook = ReturnedWorkbook.of(TestAgreements.empty())
                .write("@region", "value", "Gelderland-Zuid")
                .write("@partner.name", "value", "Waterschap Rivierenland")
                .write("@partner.core-task", "value", "Beheerder");
        Agreement agreement = read(workbook);
        assertThat(agreement.region()).contains(SafetyRegions.byCode("VR08"));
        assertThat(agreement.partner()).map(partner -> partner.name()).contains("Waterschap Rivierenland");
    }

    @Test
    void regions_are_known_by_their_other_names() throws IOException {
        ReturnedWorkbook workbook =
                ReturnedWorkbook.of(TestAgreements.empty()).write("@region", "value", "VR Friesland");
        ReturnedWorkbook.cell(workbook.emptyRow("@involved-regions", "region"), "region")
                .setCellValue("VRGZ");
        Agreement agreement = read(workbook);
        assertThat(agreement.region()).contains(SafetyRegions.byCode("VR02"));
        assertThat(agreement.involvedRegions()).containsExactly(SafetyRegions.byCode("VR08"));
    }

    @Test
    void regions_are_known_in_a_form_that_offered_none() throws IOException {
        ReturnedWorkbook workbook =
                ReturnedWorkbook.offeringNoRegions(TestAgreements.empty()).write("@region", "value", "Hollands-Midden");
        assertThat(read(workbook).region()).contains(SafetyRegions.byCode("VR16"));
    }

    @Test
    void an_answer_of_forty_thousand_characters_comes_back_whole_when_another_is_changed() throws IOException {
        ReturnedWorkbook workbook = ReturnedWorkbook.of(TestAgreements.awkward())
                .write("proces.alerteren.rol-locc/joint", "answer", "Geen.");
        ReadResult read = workbook.read();
        assertThat(read.findings()).isEmpty();
        assertThat(read.agreement())
                .isEqualTo(TestAgreements.awkward().answer("proces.alerteren.rol-locc", Answer.text("Geen.")));
    }
}
