package nl.ncw.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CooperationProfile;

/** Agreements for the tests, and their files. */
public final class Samples {
    public static final LocalDate EVALUATION = LocalDate.of(2027, 6, 1);

    private Samples() {}

    /** Returns a draft that has most of its questions open. */
    public static Agreement draft() {
        return Agreement.draft(Catalogues.latest(), CooperationProfile.KERN)
                .between(SafetyRegions.byCode("VR08"), CrisisPartner.named("Waterschap Rivierenland"))
                .withValidity(ValidityPeriod.from(LocalDate.of(2026, 6, 1)).evaluatedBy(EVALUATION))
                .answer("proces.alerteren.wijze", Answer.text("Telefonisch via de meldkamer."));
    }

    public static Answer openPoint(String owner, LocalDate due) {
        return new Answer.ToBeSettled("Nummers uitwisselen", owner, Optional.of(due));
    }

    public static byte[] json(Agreement agreement) {
        return file(agreement, AgreementFormats.JSON);
    }

    public static byte[] file(Agreement agreement, AgreementFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.writer(Locale.forLanguageTag("nl")).write(agreement, Catalogues.latest(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** Reads a file as a user of the library would. */
    public static Agreement read(byte[] file) {
        try {
            return AgreementFormats.of(file)
                    .orElseThrow()
                    .reader()
                    .read(new ByteArrayInputStream(file), Catalogues.bundled())
                    .agreement();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
