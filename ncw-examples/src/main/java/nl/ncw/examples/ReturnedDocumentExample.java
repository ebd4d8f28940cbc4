package nl.ncw.examples;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.word.WordAgreementReader;
import nl.ncw.export.word.WordAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.port.ReadResult;

/** Reads a returned Word document and prints the changes since it was sent, the kept texts and the findings. */
public final class ReturnedDocumentExample {
    private ReturnedDocumentExample() {}

    /**
     * Runs the example.
     *
     * @param arguments the returned document; if it does not exist, one to fill in is written first
     * @throws IOException if the file cannot be written, or is not a document of this library
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "formulier.docx");
        if (Files.notExists(file)) {
            send(SampleAgreements.drinkingWater(), file);
        }

        ReadResult returned;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            returned = new WordAgreementReader().read(in, Catalogues.bundled());
        }
        Agreement agreement = returned.agreement();
        PathDescriber words = PathDescriber.of(Catalogues.byReference(agreement.catalogue()), Locale.ENGLISH);
        returned.sent()
                .map(sent -> AgreementDifference.between(sent, agreement))
                .ifPresent(difference -> difference
                        .changes()
                        .forEach(change -> System.out.println(
                                words.of(change.path()) + ": " + words.of(change.path(), change.after()))));
        agreement.unplaced().forEach(kept -> System.out.println(kept.origin() + ": " + kept.content()));
        returned.findings()
                .forEach(finding -> System.out.println(finding.place() + ": " + finding.message(Locale.ENGLISH)));
    }

    private static void send(Agreement agreement, Path file) throws IOException {
        Catalogue catalogue = Catalogues.byReference(agreement.catalogue());
        try (OutputStream out = Files.newOutputStream(file)) {
            new WordAgreementWriter().offering(SafetyRegions.all()).write(agreement, catalogue, out);
        }
    }
}
