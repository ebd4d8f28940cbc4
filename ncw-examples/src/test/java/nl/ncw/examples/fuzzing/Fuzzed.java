package nl.ncw.examples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;

/** What a reader must do with any file at all. */
final class Fuzzed {
    private Fuzzed() {}

    /** Returns a sample in a format. */
    static byte[] sample(AgreementFormat format) throws IOException {
        return written(SampleAgreements.waterBoard(), format);
    }

    /** Requires that a file is either refused in words, or read as an agreement that can be written. */
    static void requireReadOrRefused(AgreementFormat format, byte[] file) throws IOException {
        ReadResult read;
        try {
            read = format.reader().read(new ByteArrayInputStream(file), Catalogues.bundled());
        } catch (UnreadableAgreementException e) {
            assertThat(e.message(Locale.ENGLISH)).isNotBlank();
            return;
        }
        assertThat(read.findings())
                .allSatisfy(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).isNotBlank());
        // Without its catalogue, which the file may name as it likes, nothing can be written.
        if (Catalogues.find(read.agreement().catalogue()).isPresent()) {
            assertThat(written(read.agreement(), AgreementFormats.JSON)).isNotEmpty();
        }
    }

    private static byte[] written(Agreement agreement, AgreementFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer(Locale.ENGLISH).write(agreement, Catalogues.byReference(agreement.catalogue()), out);
        return out.toByteArray();
    }
}
