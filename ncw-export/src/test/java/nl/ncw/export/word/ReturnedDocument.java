package nl.ncw.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.Written;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.export.office.LibreOffice;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.TextDocument;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.ReadResult;

/** A document that was sent, and what is read of it when it is back. */
final class ReturnedDocument {
    private static final WordAgreementReader READER = new WordAgreementReader().knowing(SafetyRegions.all());

    private ReturnedDocument() {}

    static byte[] sent(Agreement agreement) {
        return Written.by(
                new WordAgreementWriter().offering(SafetyRegions.all()),
                agreement,
                Catalogues.bundled().find(agreement.catalogue()).orElseThrow());
    }

    static ReadResult read(byte[] document) {
        try {
            return READER.read(new ByteArrayInputStream(document), Catalogues.bundled());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends an agreement to somebody who does something with it in LibreOffice, saves it and sends it back. */
    static ReadResult after(Agreement agreement, Saving saving, Consumer<TextDocument> work) {
        try (TextDocument document = LibreOffice.running().openText(sent(agreement))) {
            work.accept(document);
            return read(document.saved(saving));
        }
    }

    /** The codes of the findings and their places, as text; those without consequences are left out. */
    static List<String> troubles(ReadResult result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    /** All that an agreement says, line by line, so that a difference can be seen. */
    static String inFull(Agreement agreement) {
        return new String(
                Written.by(
                        new JsonAgreementWriter(),
                        agreement,
                        Catalogues.bundled().find(agreement.catalogue()).orElseThrow()),
                StandardCharsets.UTF_8);
    }
}
