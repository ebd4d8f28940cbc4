package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.office.LibreOffice;
import nl.ncw.export.office.OpenForm;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.Spreadsheet;
import nl.ncw.export.office.UsesLibreOffice;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerCounts;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.agreement.Completeness;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook says of its own completeness, as LibreOffice calculates it. */
@UsesLibreOffice
class LiveCompletenessTest {
    private static final List<String> COLUMNS = List.of(
            "completeness.required",
            "completeness.recommended",
            "completeness.optional",
            "completeness.to-be-settled",
            "completeness.unanswered",
            "ready");

    static Stream<Named<Agreement>> agreements() {
        return TestAgreements.all();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void is_that_of_the_agreement(Agreement agreement) {
        try (Spreadsheet book = LibreOffice.running().open(written(agreement))) {
            book.calculate();

            assertThat(shown(book)).isEqualTo(completeness(agreement));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void is_the_same_in_every_language(String language) {
        Agreement agreement = TestAgreements.full();
        byte[] workbook = ReturnedWorkbook.written(agreement, Locale.forLanguageTag(language));

        try (Spreadsheet book = LibreOffice.running().open(workbook)) {
            book.calculate();

            assertThat(shown(book)).isEqualTo(completeness(agreement));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_calculated_still_after_a_save(Saving saving) {
        byte[] saved = LibreOffice.running().resave(written(TestAgreements.full()), saving);

        try (Spreadsheet book = LibreOffice.running().open(saved)) {
            new OpenForm(book).type("proces.alerteren.wijze/joint", "answer", "");
            book.calculate();

            assertThat(shown(book)).isEqualTo(completeness(without("proces.alerteren.wijze")));
        }
    }

    @Test
    void follows_what_is_filled_in() {
        try (Spreadsheet book = LibreOffice.running().open(written(TestAgreements.empty()))) {
            fillIn(new OpenForm(book));

            assertThat(shown(book)).isEqualTo(completeness(filledIn()));
        }
    }

    /** Something of each kind. */
    private static void fillIn(OpenForm form) {
        form.type("@region", "value", "Gelderland-Zuid (VR08)");
        form.type("@partner.name", "value", "Waterschap Rivierenland");
        form.type("@partner.core-task", "value", "Beheerder");
        form.type("proces.alerteren.wijze/joint", "answer", "Telefonisch");
        form.type("proces.monitoren.trigger/partner", "answer", "12,5");
        form.type("proces.alerteren.rol-locc/joint", "status", "Niet van toepassing");
        form.type("proces.situatiebeelden.startbeeld/joint", "status", "Niet van toepassing");
        form.type("proces.situatiebeelden.startbeeld/joint", "note", "Er is geen startbeeld");
        form.type("mens-cultuur-oto.oefenen.frequentie/joint", "status", "Nog af te spreken");
        form.type("proces.alarmeren.verloop/joint", "status", "Nog af te spreken");
        form.type("proces.alarmeren.verloop/joint", "note", "Uitwerken");
        form.type("proces.alarmeren.verloop/joint", "owner", "Anna");
        form.type("proces.alarmeren.verloop/joint", "due", "31-3-2026");
        form.type("techniek.accounts.rechten/joint#", "functie", "Informatiemanager");
        form.type("proces.op-en-afschalen.niveaus/joint#tactisch", "crisispartner", "Crisisteam");
        form.type("organisatie.randvoorwaarden.voorzieningen/joint#piketauto", "arranged", "ja");
        form.type("organisatie.adoptieregio.aanspreekpunten/joint#", "name", "Bram Jansen");
    }

    private static Agreement filledIn() {
        return TestAgreements.empty()
                .between(
                        SafetyRegions.byCode("VR08"),
                        CrisisPartner.named("Waterschap Rivierenland", CoreTask.BEHEERDER))
                .involving(List.of())
                .answer("proces.alerteren.wijze", Answer.text("Telefonisch"))
                .answer("proces.monitoren.trigger", Party.PARTNER, Answer.text("12,5"))
                .answer("proces.alerteren.rol-locc", Answer.notApplicable(""))
                .answer("proces.situatiebeelden.startbeeld", Answer.notApplicable("Er is geen startbeeld"))
                .answer("mens-cultuur-oto.oefenen.frequentie", Answer.toBeSettled("", ""))
                .answer("proces.alarmeren.verloop", Answer.toBeSettled("Uitwerken", "Anna", LocalDate.of(2026, 3, 31)))
                .answer(
                        "techniek.accounts.rechten",
                        Answer.table(AnswerValue.Row.of(Map.of("functie", "Informatiemanager"))))
                .answer(
                        "proces.op-en-afschalen.niveaus",
                        Answer.matrix(Map.of("tactisch", AnswerValue.Row.of(Map.of("crisispartner", "Crisisteam")))))
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        Answer.checklist(AnswerValue.Tick.arranged("piketauto", "")))
                .answer("organisatie.adoptieregio.aanspreekpunten", Answer.contacts(Contact.named("Bram Jansen")));
    }

    private static Agreement without(String question) {
        return TestAgreements.full().unanswer(new AnswerKey(new QuestionId(question), Voice.JOINT));
    }

    private static byte[] written(Agreement agreement) {
        return ReturnedWorkbook.written(agreement, TestAgreements.DUTCH);
    }

    /** The counts that the contents sheet shows: a line for each section, and one in all. */
    private static List<List<String>> shown(Spreadsheet book) {
        return OpenForm.rows(book.sheets().get(0)).stream()
                .filter(row -> !row.id().equals(WorkbookAnchors.HEADER))
                .map(row -> COLUMNS.stream()
                        .map(column -> row.cell(column).text())
                        .map(count -> count.replaceAll("(\\d+)\\D+(\\d+)", "$1/$2"))
                        .toList())
                .filter(counts -> !counts.contains(""))
                .toList();
    }

    private static List<List<String>> completeness(Agreement agreement) {
        List<Completeness> counts = new ArrayList<>();
        AskedQuestions asked = AskedQuestions.of(agreement, TestAgreements.CATALOGUE);
        TestAgreements.CATALOGUE.sections().forEach(section -> counts.add(Completeness.of(asked, section)));
        counts.add(Completeness.of(agreement, TestAgreements.CATALOGUE));
        return counts.stream().map(LiveCompletenessTest::inWords).toList();
    }

    private static List<String> inWords(Completeness completeness) {
        AnswerCounts total = completeness.total();
        return List.of(
                inWords(completeness.of(Obligation.REQUIRED)),
                inWords(completeness.of(Obligation.RECOMMENDED)),
                inWords(completeness.of(Obligation.OPTIONAL)),
                String.valueOf(total.toBeSettled()),
                String.valueOf(total.unanswered()),
                total.percentage() + "%");
    }

    private static String inWords(AnswerCounts tally) {
        return tally.asked() == 0 ? "–" : tally.settled() + "/" + tally.asked();
    }
}
