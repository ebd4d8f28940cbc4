package nl.ncw.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;

/** Agreements in files, for tests of what is done with them. */
public final class AgreementFiles {
    private AgreementFiles() {}

    public static Path json(Path file, Agreement agreement) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new JsonAgreementWriter().write(agreement, Catalogues.byReference(agreement.catalogue()), out);
        }
        return file;
    }

    public static Agreement read(Path json) throws IOException {
        try (InputStream in = Files.newInputStream(json)) {
            return new JsonAgreementReader().read(in, Catalogues.bundled()).agreement();
        }
    }
}
