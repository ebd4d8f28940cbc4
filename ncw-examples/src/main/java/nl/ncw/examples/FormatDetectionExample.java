package nl.ncw.examples;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.text.LocalisedText;

/** Converts an agreement from any format to JSON, as a web service does with an uploaded file. */
public final class FormatDetectionExample {
    private FormatDetectionExample() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     * @throws IOException if a file cannot be read back; it can
     */
    public static void main(String[] arguments) throws IOException {
        for (AgreementFormat format : AgreementFormats.all()) {
            byte[] uploaded = write(SampleAgreements.waterBoard(), format);
            byte[] download = convert(new ByteArrayInputStream(uploaded), "application/json");
            System.out.println("%s: %s bytes of JSON".formatted(format.mediaType(), download.length));
        }
    }

    private static byte[] convert(InputStream upload, String accepted) throws IOException {
        AgreementFormat target = AgreementFormats.byMediaType(accepted).orElseThrow();
        try (InputStream in = new BufferedInputStream(upload)) {
            Optional<AgreementFormat> found = AgreementFormats.of(in);
            if (found.isEmpty()) {
                Optional<LocalisedText> kind = AgreementFormats.describeOther(in);
                throw new IOException(
                        kind.map(text -> text.in(Locale.ENGLISH)).orElse("no agreement in a known format"));
            }
            AgreementFormat format = found.get();
            ReadResult result = format.reader().read(in, Catalogues.bundled());
            return write(result.agreement(), target);
        }
    }

    private static byte[] write(Agreement agreement, AgreementFormat format) throws IOException {
        Catalogue catalogue = Catalogues.byReference(agreement.catalogue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer(Locale.forLanguageTag("nl")).write(agreement, catalogue, out);
        return out.toByteArray();
    }
}
