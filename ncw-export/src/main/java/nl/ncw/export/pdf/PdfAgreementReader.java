package nl.ncw.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.pdffile.EmbeddedFile;
import nl.ncw.export.internal.pdffile.PdfContent;
import nl.ncw.export.internal.pdffile.RefusedPdfException;
import nl.ncw.export.internal.typesetting.digest.Seal;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;

/**
 * Reads agreements back from the documents that {@link PdfAgreementWriter} writes: the data inside, loss-free. Thread-safe.
 *
 * <p>The document says of itself what its pages and its data came down to when it was written. Where either has changed since,
 * a finding says which, and what to do. The pages themselves are not read as answers; what people put on them in a viewer,
 * notes and fields filled in, is kept among the agreement's unplaced things, with a finding at its page.
 *
 * <p>Refused are files that are no PDF or have no agreement inside, are locked or damaged; and those over 32 MiB, that unpack
 * to more than 64 MiB, or hold far more than a document does.
 */
public final class PdfAgreementReader implements AgreementReader {
    private static final MessageBundle MESSAGES = new MessageBundle("nl.ncw.export.pdf.messages");
    private static final String SOURCE = "Source";

    /** A reader; all readers are alike. */
    public PdfAgreementReader() {
        // nothing to set up
    }

    @Override
    public ReadResult read(InputStream in, CatalogueSource catalogues) throws IOException {
        ReadingLog log = new ReadingLog(FindingCodeFamily.PDF, MESSAGES);
        try {
            PdfContent content = PdfContent.read(in);
            Optional<Seal> seal = content.seal();
            List<EmbeddedFile> files = content.files(PdfAgreementWriter.DATA);
            EmbeddedFile data = chosen(files, seal, log);
            ReadResult read = agreement(data, catalogues);
            SealVerifier document = new SealVerifier(log, MESSAGES);
            document.onlyOneOf(files);
            document.seal(seal, data, content.pages());
            document.remarks(content.annotations());
            return document.with(read);
        } catch (RefusedPdfException e) {
            String key = "refused." + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw log.refusal(Location.FILE, e, key, e.values().toArray());
        }
    }

    /** The data that belongs to the document: what it was sealed with, or else what it says that it was made of. */
    private static EmbeddedFile chosen(List<EmbeddedFile> files, Optional<Seal> seal, ReadingLog log)
            throws UnreadableAgreementException {
        Optional<EmbeddedFile> sealed = seal.flatMap(known ->
                files.stream().filter(file -> known.holds(file.content())).findFirst());
        Optional<EmbeddedFile> source = files.stream()
                .filter(file -> file.relationship().filter(SOURCE::equals).isPresent())
                .findFirst();
        String missing = seal.isPresent() ? "no-data" : "no-agreement";
        return sealed.or(() -> source)
                .or(() -> files.stream().findFirst())
                .orElseThrow(() -> log.refusal(Location.FILE, missing));
    }

    private static ReadResult agreement(EmbeddedFile data, CatalogueSource catalogues) throws IOException {
        try {
            return new JsonAgreementReader().read(new ByteArrayInputStream(data.content()), catalogues);
        } catch (UnreadableAgreementException e) {
            LocalisedText reason = LocalisedText.of(
                    LocalisedText.LANGUAGES.stream().collect(Collectors.toMap(Locale::getLanguage, e::message)));
            throw new UnreadableAgreementException(
                    SealVerifier.inData(e.place()), MESSAGES.of("data-unreadable", reason), e);
        }
    }
}
