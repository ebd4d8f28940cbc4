package nl.ncw.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.validation.AgreementValidators;

/** Drafts an agreement, prints what is missing, and writes it as PDF. The README shows this class. */
public final class QuickStartExample {
    private QuickStartExample() {}

    /**
     * Runs the example.
     *
     * @param arguments the file to write
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Locale dutch = Locale.forLanguageTag("nl");
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "agreement.pdf");

        Catalogue catalogue = Catalogues.latest();
        Agreement agreement = Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL)
                .between(SafetyRegions.byCode("VR08"), CrisisPartner.named("Waterschap X", CoreTask.BEHEERDER))
                .answer("proces.alerteren.wijze", Answer.text("Telefonisch via de meldkamer, binnen 15 minuten."))
                .answer("proces.monitoren.trigger", Party.PARTNER, Answer.text("Waterpeil boven 12,50 m +NAP."));

        ValidationReport report = AgreementValidators.standard().validate(agreement, catalogue);
        report.errors().forEach(finding -> System.out.println(finding.place() + ": " + finding.message(dutch)));

        try (OutputStream out = Files.newOutputStream(file)) {
            new PdfAgreementWriter().write(agreement, catalogue, out);
        }
    }
}
