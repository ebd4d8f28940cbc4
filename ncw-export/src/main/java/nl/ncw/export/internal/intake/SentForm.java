package nl.ncw.export.internal.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.internal.digest.Sha256;
import nl.ncw.export.internal.finding.IntakeFindingCode;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;
import nl.ncw.model.port.UnreadableAgreementException;

/**
 * Form as it was sent.
 *
 * @param agreement the sent agreement; an empty draft if the file lost it
 * @param carried whether the file still carries the agreement
 * @param language the language of the form
 * @param texts the texts that the form itself shows, if the file still carries them
 */
public record SentForm(Agreement agreement, boolean carried, Locale language, Optional<FormTextHashes> texts) {
    /**
     * Returns the form that a file carries, or else the form that its properties describe.
     *
     * @param file the data that the file carries
     * @param version the version of the anchors that can be read
     * @param log the log that reports a lost or changed agreement
     * @return the form
     * @throws UnreadableAgreementException if the file is not a form, or has another version
     */
    public static SentForm of(EmbeddedForm file, String version, ReadingLog log) throws UnreadableAgreementException {
        String written =
                file.version().orElseThrow(() -> log.refusal(RefusalCode.NO_AGREEMENT, Location.FILE, "no-form"));
        if (!written.equals(version)) {
            throw log.refusal(RefusalCode.OTHER_VERSION, Location.FILE, "newer-form", written, version);
        }
        Optional<Agreement> agreement = SentAgreement.read(file.json());
        if (agreement.isEmpty()) {
            log.say(IntakeFindingCode.SENT_MISSING, Location.FILE);
        } else if (!Sha256.hexadecimal(file.json()).equals(file.checksum())) {
            log.say(IntakeFindingCode.SENT_CHANGED, Location.FILE);
        }
        return new SentForm(
                agreement
                        .or(() -> FormProperties.draft(file.properties()))
                        .orElseThrow(() -> log.refusal(RefusalCode.NO_AGREEMENT, Location.FILE, "no-form")),
                agreement.isPresent(),
                file.language(),
                file.texts());
    }

    /**
     * Writes the form again. The result has the texts of the form, for a file that has lost them.
     *
     * @param writer the writer of the format
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @return the file
     * @throws IOException if the form cannot be written
     */
    public static InputStream rewritten(AgreementWriter writer, Agreement agreement, Catalogue catalogue)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(agreement, catalogue, bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
