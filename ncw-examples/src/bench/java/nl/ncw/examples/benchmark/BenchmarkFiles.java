package nl.ncw.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.profile.CooperationProfile;

/** The agreements that are measured, and their files. */
final class BenchmarkFiles {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private BenchmarkFiles() {}

    /** The full sample, or a blank form. */
    static Agreement agreement(String name) {
        return name.equals("blank")
                ? Agreement.draft(Catalogues.latest(), CooperationProfile.KOPPEL)
                : SampleAgreements.waterBoard();
    }

    /** The full sample with as many contacts. */
    static Agreement withContacts(int rows) {
        return SampleAgreements.waterBoard()
                .with(
                        AgreementProperties.CONTACTS,
                        IntStream.range(0, rows)
                                .mapToObj(i -> new PartyContact(
                                        i % 2 == 0 ? Party.REGION : Party.PARTNER,
                                        Contact.named("Contactpersoon " + i)
                                                .as("Functie " + i, "Organisatie " + i % 7)))
                                .toList());
    }

    /** The full sample with as many answers to questions that no catalogue asks, which an upgrade has to keep. */
    static Agreement withAnswers(int rows) {
        Agreement agreement = SampleAgreements.waterBoard();
        for (int i = 0; i < rows; i++) {
            agreement = agreement.answer("eigen.vraag.nummer-" + i, Answer.text("Afspraak " + i));
        }
        return agreement;
    }

    static AgreementFormat format(String extension) {
        return AgreementFormats.byFileExtension(extension).orElseThrow();
    }

    static byte[] write(Agreement agreement, AgreementFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer(DUTCH).write(agreement, Catalogues.byReference(agreement.catalogue()), out);
        return out.toByteArray();
    }

    static ReadResult read(byte[] file, AgreementFormat format) throws IOException {
        return format.reader().read(new ByteArrayInputStream(file), Catalogues.bundled());
    }
}
