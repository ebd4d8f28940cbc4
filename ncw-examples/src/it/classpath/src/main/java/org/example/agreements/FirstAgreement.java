package org.example.agreements;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;

/** Drafts an agreement, writes it in a format, and reads it from a file in any format. */
final class FirstAgreement {
    static final Locale DUTCH = Locale.forLanguageTag("nl");

    private FirstAgreement() {}

    // An agreement does not change: each of these methods returns another one.
    static Agreement draft(Catalogue catalogue) {
        return Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL)
                .between(SafetyRegions.byCode("VR08"), CrisisPartner.named("Waterschap X", CoreTask.BEHEERDER))
                .answer("proces.alerteren.wijze", Answer.text("Telefonisch via de meldkamer, binnen 15 minuten."))
                .answer("proces.monitoren.trigger", Party.PARTNER, Answer.text("Waterpeil boven 12,50 m +NAP."));
    }

    // An agreement names its catalogue; the writer takes the questions from it.
    static byte[] write(Agreement agreement, AgreementFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer(DUTCH).write(agreement, Catalogues.byReference(agreement.catalogue()), out);
        return out.toByteArray();
    }

    // The content decides which format it is, not the name: people rename files.
    static ReadResult read(byte[] file) throws IOException {
        AgreementFormat format =
                AgreementFormats.of(file).orElseThrow(() -> new IOException("not a file with an agreement"));
        return format.reader().read(new ByteArrayInputStream(file), Catalogues.bundled());
    }
}
