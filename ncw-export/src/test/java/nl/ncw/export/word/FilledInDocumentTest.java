package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.ReadBack;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.word.anchor.BookmarkNames;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.TextDocument;
import nl.ncw.export.office.UsesLibreOffice;
import nl.ncw.export.pdf.PdfAgreementReader;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.profile.CoreTask;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A blank form that somebody fills in with LibreOffice. */
@UsesLibreOffice
class FilledInDocumentTest {
    @ParameterizedTest
    @EnumSource(Saving.class)
    void becomes_the_agreement_that_was_filled_in(Saving saving) {
        ReadResult read = ReturnedDocument.after(TestAgreements.empty(), saving, FilledInDocumentTest::fillIn);

        assertThat(ReadBack.troubles(read)).isEmpty();
        assertThat(ReadBack.inFull(read.agreement())).isEqualTo(ReadBack.inFull(filledIn()));
    }

    @Test
    void becomes_a_pdf_that_says_what_was_filled_in() throws IOException {
        Agreement agreement = ReturnedDocument.after(
                        TestAgreements.empty(), Saving.AS_IT_CAME, FilledInDocumentTest::fillIn)
                .agreement();
        byte[] pdf = Written.by(new PdfAgreementWriter(), agreement);

        assertThat(text(pdf))
                .contains(
                        "Gelderland-Zuid",
                        "Waterschap Rivierenland",
                        "Telefonisch:",
                        "meldkamer",
                        "=1+1",
                        "12,50",
                        "Informatiemanager",
                        "Crisisteam",
                        "Noodstroom");
        assertThat(ReadBack.inFull(new PdfAgreementReader()
                        .read(new ByteArrayInputStream(pdf), Catalogues.bundled())
                        .agreement()))
                .isEqualTo(ReadBack.inFull(filledIn()));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void fillIn(TextDocument document) {
        type(document, "@region", "value", "Gelderland-Zuid (VR08)");
        type(document, "@partner.name", "value", "Waterschap Rivierenland");
        type(document, "@partner.core-task", "value", "Beheerder");
        type(document, "@validity.from", "value", "01-03-2026");
        type(document, "@involved-regions", "region", "Gelderland-Zuid (VR08)");
        type(document, "proces.alerteren.wijze/joint", "answer", "Telefonisch:\n\n\u2022 meldkamer \uD83D\uDE00\r");
        type(document, "proces.monitoren.trigger/partner", "answer", "12,50\r");
        type(document, "proces.monitoren.trigger/region", "answer", "=1+1\r");
        type(
                document,
                "proces.alarmeren.verloop/joint",
                "line",
                "Status: Nog af te spreken  Reden of actie: Uitwerken  Trekker: Anna  Uiterlijk: 31-3-2026");
        type(document, "techniek.accounts.rechten/joint#", "functie", "Informatiemanager");
        type(document, "techniek.accounts.rechten/joint#", "rechten", "Lezen");
        type(document, "proces.op-en-afschalen.niveaus/joint#tactisch", "crisispartner", "Crisisteam");
        type(document, "organisatie.randvoorwaarden.voorzieningen/joint#piketauto", "arranged", "\u2612 ja \u2610 nee");
        type(document, "organisatie.randvoorwaarden.voorzieningen/joint#", "item", "Noodstroom");
        type(document, "organisatie.randvoorwaarden.voorzieningen/joint#", "arranged", "nee");
    }

    private static void type(TextDocument document, String row, String column, String text) {
        document.type(BookmarkNames.name(RowId.parse(row).orElseThrow(), column), text);
    }

    private static Agreement filledIn() {
        return TestAgreements.empty()
                .between(
                        SafetyRegions.byCode("VR08"),
                        CrisisPartner.named("Waterschap Rivierenland", CoreTask.BEHEERDER))
                .involving(List.of(SafetyRegions.byCode("VR08")))
                .withValidity(ValidityPeriod.from(LocalDate.of(2026, 3, 1)))
                .answer("proces.alerteren.wijze", Answer.text("Telefonisch:\n\n\u2022 meldkamer \uD83D\uDE00"))
                .answer("proces.monitoren.trigger", Party.PARTNER, Answer.text("12,50"))
                .answer("proces.monitoren.trigger", Party.REGION, Answer.text("=1+1"))
                .answer("proces.alarmeren.verloop", Answer.toBeSettled("Uitwerken", "Anna", LocalDate.of(2026, 3, 31)))
                .answer(
                        "techniek.accounts.rechten",
                        Answer.table(AnswerValue.Row.of(Map.of("functie", "Informatiemanager", "rechten", "Lezen"))))
                .answer(
                        "proces.op-en-afschalen.niveaus",
                        Answer.matrix(Map.of("tactisch", AnswerValue.Row.of(Map.of("crisispartner", "Crisisteam")))))
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        Answer.checklist(
                                AnswerValue.Tick.arranged("piketauto", ""),
                                new AnswerValue.Tick("Noodstroom", true, false, "")));
    }
}
