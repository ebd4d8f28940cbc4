package nl.ncw.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.port.AgreementWriter;

/** The bytes that a writer makes of an agreement. */
public final class Written {
    private Written() {}

    public static byte[] by(AgreementWriter writer, Agreement agreement) {
        return by(writer, agreement, named(agreement.catalogue()));
    }

    /** The catalogue of the tests, under the name by which an agreement at random names its own. */
    public static Catalogue named(CatalogueReference reference) {
        Catalogue known = TestAgreements.CATALOGUE;
        return known.reference().equals(reference)
                ? known
                : new Catalogue(reference, known.text(), known.profiles(), known.sections(), Optional.empty());
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
