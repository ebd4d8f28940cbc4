package nl.ncw.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.Written;
import nl.ncw.export.office.LibreOffice;
import nl.ncw.export.office.Saving;
import nl.ncw.export.office.TextDocument;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;

/** A document that was sent, and what is read of it when it is back. */
final class ReturnedDocument {
    private static final WordAgreementReader READER = new WordAgreementReader();

    /** The documents that were asked for before: most tests change one of a few. */
    private static final Map<Agreement, byte[]> SENT = new ConcurrentHashMap<>();

    private ReturnedDocument() {}

    static byte[] sent(Agreement agreement) {
        return SENT.computeIfAbsent(agreement, ReturnedDocument::written).clone();
    }

    private static byte[] written(Agreement agreement) {
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
}
