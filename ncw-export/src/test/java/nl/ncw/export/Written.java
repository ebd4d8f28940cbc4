package nl.ncw.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;

/** The bytes that a writer makes of an agreement. */
public final class Written {
    private Written() {}

    public static byte[] by(AgreementWriter writer, Agreement agreement) {
        return by(writer, agreement, TestAgreements.CATALOGUE);
    }

    public static byte[] by(AgreementWriter writer, Agreement agreement, Catalogue catalogue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(agreement, catalogue, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
