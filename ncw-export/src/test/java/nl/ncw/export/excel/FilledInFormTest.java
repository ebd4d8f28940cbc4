package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.ReadBack;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.office.OpenForm;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.UsesLibreOffice;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.profile.CoreTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A blank form that somebody fills in with LibreOffice. */
@UsesLibreOffice
class FilledInFormTest {
    @ParameterizedTest
    @EnumSource
    void comes_back_as_it_was_filled_in(Saving saving) {
        ReadResult read = Returned.after(TestAgreements.empty(), saving, FilledInFormTest::fillIn);

        assertThat(ReadBack.troubles(read)).isEmpty();
        assertThat(ReadBack.inFull(read.agreement())).isEqualTo(ReadBack.inFull(filledIn()));
        assertThat(read.sent()).contains(TestAgreements.empty());
    }

    /** Fields and answers of all kinds, beginning with the hardest to carry. */
    private static void fillIn(OpenForm form) {
        fillInFields(form);
        form.type("proces.alerteren.wijze/joint", "answer", "Telefonisch:\n• meldkamer \uD83D\uDE00\n\n• piket");
        form.row("proces.alerteren.wijze/joint").cell("answer").embolden(11);
        form.type("proces.monitoren.trigger/partner", "answer", "12,50");
        form.type("proces.monitoren.trigger/region", "answer", "31-3-2026");
        form.type("proces.monitoren.wijze/partner", "answer", "=1+1");
        form.type("proces.monitoren.wijze/region", "answer", "+31 6 00000000");
        form.type("proces.situatiebeelden.startbeeld/joint", "status", "Niet van toepassing");
        form.type("proces.situatiebeelden.startbeeld/joint", "note", "Er is geen startbeeld");
        form.type("proces.alarmeren.verloop/joint", "status", "Nog af te spreken");
        form.type("proces.alarmeren.verloop/joint", "note", "Uitwerken");
        form.type("proces.alarmeren.verloop/joint", "owner", "Anna");
        form.type("proces.alarmeren.verloop/joint", "due", "31-3-2026");
        fillInTables(form);
    }

    private static void fillInFields(OpenForm form) {
        form.type("@region", "value", "Gelderland-Zuid (VR08)");
        form.type("@partner.name", "value", "Waterschap Rivierenland");
        form.type("@partner.core-task", "value", "Beheerder");
        form.type("@status", "value", "In afstemming");
        form.type("@validity.from", "value", "1-3-2026");
        form.type("@validity.until", "value", "29-02-2028");
        List<OpenForm.Row> regions = form.rows("@involved-regions");
        regions.get(0).cell("region").type("Gelderland-Zuid (VR08)");
        regions.get(1).cell("region").type("Zuid-Holland Zuid (VR18)");
    }

    private static void fillInTables(OpenForm form) {
        List<OpenForm.Row> accounts = form.rows("techniek.accounts.rechten/joint#");
        accounts.get(0).cell("functie").type("Informatiemanager");
        accounts.get(0).cell("rechten").type("Lezen");
        accounts.get(2).cell("functie").type("Liaison");
        form.type("proces.op-en-afschalen.niveaus/joint#tactisch", "crisispartner", "Crisisteam");
        form.type("organisatie.randvoorwaarden.voorzieningen/joint#piketauto", "arranged", "ja");
        form.type("organisatie.randvoorwaarden.voorzieningen/joint#", "item", "Noodstroom");
        form.type("organisatie.randvoorwaarden.voorzieningen/joint#", "arranged", "ja");
        OpenForm.Row contact = form.row("organisatie.adoptieregio.aanspreekpunten/joint#");
        contact.cell("region").type("Gelderland-Zuid (VR08)");
        contact.cell("name").type("Bram Jansen");
        contact.cell("telephone").type("0612345678");
        OpenForm.Row partnerContact = form.row("@contacts");
        partnerContact.cell("party").type("Crisispartner");
        partnerContact.cell("name").type("Carla Smit");
        OpenForm.Row signatory = form.row("@signatories");
        signatory.cell("party").type("Veiligheidsregio");
        signatory.cell("name").type("Dirk Bos");
        signatory.cell("function").type("Directeur");
        signatory.cell("date").type("20-2-2026");
        OpenForm.Row revision = form.row("@revisions");
        revision.cell("version").type("0.1");
        revision.cell("date").type("12-1-2026");
        revision.cell("author").type("Anna");
        revision.cell("change").type("Eerste opzet");
    }

    private static Agreement filledIn() {
        return TestAgreements.empty()
                .between(
                        SafetyRegions.byCode("VR08"),
                        CrisisPartner.named("Waterschap Rivierenland", CoreTask.BEHEERDER))
                .involving(List.of(SafetyRegions.byCode("VR08"), SafetyRegions.byCode("VR18")))
                .withStatus(AgreementStatus.IN_AFSTEMMING)
                .withValidity(ValidityPeriod.from(LocalDate.of(2026, 3, 1)).until(LocalDate.of(2028, 2, 29)))
                .withContact(Party.PARTNER, Contact.named("Carla Smit"))
                .withSignatory(
                        Signatory.of(Party.REGION, "Dirk Bos", "Directeur").signed(LocalDate.of(2026, 2, 20)))
                .withRevision(new Revision("0.1", LocalDate.of(2026, 1, 12), "Anna", "Eerste opzet"))
                .answer("proces.alerteren.wijze", Answer.text("Telefonisch:\n• meldkamer \uD83D\uDE00\n\n• piket"))
                .answer("proces.monitoren.trigger", Party.PARTNER, Answer.text("12,50"))
                .answer("proces.monitoren.trigger", Party.REGION, Answer.text("31-3-2026"))
                .answer("proces.monitoren.wijze", Party.PARTNER, Answer.text("=1+1"))
                .answer("proces.monitoren.wijze", Party.REGION, Answer.text("+31 6 00000000"))
                .answer("proces.situatiebeelden.startbeeld", Answer.notApplicable("Er is geen startbeeld"))
                .answer("proces.alarmeren.verloop", Answer.toBeSettled("Uitwerken", "Anna", LocalDate.of(2026, 3, 31)))
                .answer(
                        "techniek.accounts.rechten",
                        Answer.table(
                                AnswerValue.Row.of(Map.of("functie", "Informatiemanager", "rechten", "Lezen")),
                                AnswerValue.Row.of(Map.of("functie", "Liaison"))))
                .answer(
                        "proces.op-en-afschalen.niveaus",
                        Answer.matrix(Map.of("tactisch", AnswerValue.Row.of(Map.of("crisispartner", "Crisisteam")))))
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        Answer.checklist(
                                AnswerValue.Tick.arranged("piketauto", ""), AnswerValue.Tick.added("Noodstroom", "")))
                .answer(
                        "organisatie.adoptieregio.aanspreekpunten",
                        Answer.contacts(Contact.named("Bram Jansen")
                                .reachedAt("0612345678", "")
                                .forRegion(SafetyRegions.byCode("VR08"))));
    }
}
