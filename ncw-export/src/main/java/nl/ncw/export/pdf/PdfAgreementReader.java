package nl.ncw.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.export.internal.filekind.ForeignFile;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.library.FormatLibrary;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.pdffile.EmbeddedFile;
import nl.ncw.export.internal.pdffile.PdfContent;
import nl.ncw.export.internal.pdffile.PdfRefusal;
import nl.ncw.export.internal.pdffile.RefusedPdfException;
import nl.ncw.export.internal.typesetting.digest.Seal;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;

/**
 * Reader of the agreements in documents that {@link PdfAgreementWriter} wrote. It reads the embedded data, without
 * loss. Thread-safe.
 *
 * <p>A document carries a seal: the digests of its pages and its data at the time of writing. If either has changed
 * since, a finding says which, and what to do. The pages are not read as answers. What people and
 * programs added to the document is kept text of the agreement, each with a finding at its page: comments and other
 * annotations, fields, words on a page, attached files, and text on no page such as a bookmark. A drawing without text
 * is a finding.
 *
 * <p>Ignored are the metadata, which programs rewrite; the descriptions of figures for screen readers, which stand for
 * what is drawn; and what programs write for programs, such as identifiers, dates and private data.
 *
 * <p>The reader refuses files that are not PDF, have no embedded agreement, or are locked or damaged. It also refuses
 * files over 32 MiB, files that unpack to more than 64 MiB, and files with far more content or annotations than a
 * document has.
 *
 * @since 0.1.0
 */
public final class PdfAgreementReader implements AgreementReader {
    private static final MessageBundle MESSAGES = new MessageBundle("nl.ncw.export.pdf.messages");
    private static final String SOURCE = "Source";

    /**
     * Creates a reader.
     *
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have OpenPDF, its fonts or {@code java.desktop}
     */
    public PdfAgreementReader() {
        FormatLibrary.requireForPdf();
    }

    /**
     * Reads an agreement from the data that is embedded in a document.
     *
     * @param in the stream to read; it is not closed
     * @param catalogues the source of the catalogue that the file names
     * @return the agreement as far as it could be read, with the findings
     * @throws UnreadableAgreementException if the bytes are not PDF, are hostile, or contain no agreement
     * @throws IOException if reading from {@code in} fails
     */
    @Override
    public ReadResult read(InputStream in, CatalogueSource catalogues) throws IOException {
        Checks.notNull(in, "in");
        Checks.notNull(catalogues, "catalogues");
        ReadingLog log = new ReadingLog(FindingCodeFamily.PDF, MESSAGES);
        byte[] bytes = PdfContent.bytes(in);
        try {
            PdfContent content = PdfContent.of(bytes);
            Optional<Seal> seal = content.seal();
            List<EmbeddedFile> files = content.files(PdfAgreementWriter.DATA);
            EmbeddedFile data = chooseData(files, seal, log);
            ReadResult read = agreement(data, catalogues);
            SealVerifier verifier = new SealVerifier(log);
            verifier.checkSingleData(files);
            verifier.verify(seal, data, content.pages());
            new AdditionFindings(log, MESSAGES)
                    .keep(content.additions(files, SignatureTextRecogniser.of(read.agreement())));
            return verifier.result(read);
        } catch (RefusedPdfException e) {
            Optional<ForeignFile> foreign = e.reason() == PdfRefusal.NO_PDF ? ForeignFile.of(bytes) : Optional.empty();
            if (foreign.isPresent()) {
                throw foreign.get().unreadable(e);
            }
            String key = "refused." + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw log.refusal(
                    code(e.reason()), Location.FILE, e, key, e.values().toArray());
        }
    }

    private static RefusalCode code(PdfRefusal reason) {
        return switch (reason) {
            case EMPTY -> RefusalCode.EMPTY;
            case TOO_LARGE, UNPACKS_TOO_LARGE, TOO_MUCH -> RefusalCode.TOO_LARGE;
            case NO_PDF -> RefusalCode.OTHER_FORMAT;
            case INCOMPLETE -> RefusalCode.INCOMPLETE;
            case DAMAGED -> RefusalCode.DAMAGED;
            case LOCKED -> RefusalCode.LOCKED;
        };
    }

    /**
     * Returns the embedded file with the data of the document: the one whose digest is in the seal, or else the one
     * that is marked as the source of the document, or else the first.
     */
    private static EmbeddedFile chooseData(List<EmbeddedFile> files, Optional<Seal> seal, ReadingLog log)
            throws UnreadableAgreementException {
        Optional<EmbeddedFile> sealed = seal.flatMap(known ->
                files.stream().filter(file -> known.holds(file.content())).findFirst());
        Optional<EmbeddedFile> source = files.stream()
                .filter(file -> file.relationship().filter(SOURCE::equals).isPresent())
                .findFirst();
        String missing = seal.isPresent() ? "no-data" : "no-agreement";
        return sealed.or(() -> source)
                .or(() -> files.stream().findFirst())
                .orElseThrow(() -> log.refusal(RefusalCode.NO_AGREEMENT, Location.FILE, missing));
    }

    private static ReadResult agreement(EmbeddedFile data, CatalogueSource catalogues)
            throws UnreadableAgreementException {
        try {
            return new JsonAgreementReader().read(data.content(), catalogues);
        } catch (UnreadableAgreementException e) {
            if (e.getCause() != null && e.place().kind() == Place.Kind.FILE) {
                String[] position = e.place().toString().split(":");
                throw new UnreadableAgreementException(
                        e.code(), SealVerifier.inData(e.place()), MESSAGES.of("data-broken", (Object[]) position), e);
            }
            LocalisedText reason = LocalisedText.of(LocalisedText.LANGUAGES.stream()
                    .collect(Collectors.toMap(Locale::getLanguage, language -> e.message(language))));
            throw new UnreadableAgreementException(
                    e.code(), SealVerifier.inData(e.place()), MESSAGES.of("data-unreadable", reason), e);
        }
    }

    @Override
    public String toString() {
        return "PdfAgreementReader";
    }
}
