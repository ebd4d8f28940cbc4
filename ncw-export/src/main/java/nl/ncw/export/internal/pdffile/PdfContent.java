package nl.ncw.export.internal.pdffile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.digest.PageTextDigest;
import nl.ncw.export.internal.typesetting.digest.Seal;

/** Content of a PDF file, read on demand. Not thread-safe. */
public final class PdfContent {
    private static final byte[] HEADER = ascii("%PDF-");
    private static final byte[] START = ascii("startxref");
    private static final byte[] END = ascii("%%EOF");
    private static final int HEADER_WITHIN = 1024;
    private static final int MAXIMUM_BYTES = ReadingBudget.FILE_MEBIBYTES * 1024 * 1024;

    private final IndirectObjects objects;
    private final PdfObject.Dictionary catalog;
    private final List<PageTree.Page> pages;
    private final Map<PdfObject.Dictionary, ToUnicodeMap> fonts = new IdentityHashMap<>();
    private List<PageText.Result> texts = List.of();

    private PdfContent(IndirectObjects objects) throws RefusedPdfException {
        this.objects = objects;
        if (objects.trailer().entries().containsKey("Encrypt")) {
            throw new RefusedPdfException(PdfRefusal.LOCKED);
        }
        catalog = objects.dictionary(objects.trailer().get("Root"));
        pages = PageTree.of(catalog, objects);
        if (pages.isEmpty()) {
            throw RefusedPdfException.damaged("Pages");
        }
    }

    /**
     * Opens a file.
     *
     * @param in the stream to read; it is not closed
     * @return the content
     * @throws RefusedPdfException if the file is not a PDF, or is damaged, encrypted or hostile
     * @throws IOException if reading from {@code in} fails
     */
    public static PdfContent read(InputStream in) throws IOException {
        return of(bytes(in));
    }

    /**
     * Reads the bytes of a file, up to one more than {@link #of} accepts.
     *
     * @param in the stream to read; it is not closed
     * @return the bytes
     * @throws IOException if reading from {@code in} fails
     */
    public static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(MAXIMUM_BYTES + 1);
    }

    /**
     * Opens a file in memory.
     *
     * @param bytes the bytes of the file
     * @return the content
     * @throws RefusedPdfException if the file is not a PDF, or is damaged, encrypted or hostile
     */
    public static PdfContent of(byte[] bytes) throws RefusedPdfException {
        if (bytes.length == 0) {
            throw new RefusedPdfException(PdfRefusal.EMPTY);
        }
        if (bytes.length > MAXIMUM_BYTES) {
            throw new RefusedPdfException(PdfRefusal.TOO_LARGE, ReadingBudget.FILE_MEBIBYTES);
        }
        int header = ByteSearch.first(bytes, HEADER, HEADER_WITHIN);
        if (header < 0) {
            throw new RefusedPdfException(PdfRefusal.NO_PDF);
        }
        // Offsets in a PDF count from its header. Some programs put bytes before it.
        byte[] file = header == 0 ? bytes : Arrays.copyOfRange(bytes, header, bytes.length);
        ReadingBudget budget = new ReadingBudget();
        return new PdfContent(IndirectObjects.of(file, start(file, budget), budget));
    }

    private static int start(byte[] file, ReadingBudget budget) throws RefusedPdfException {
        int at = ByteSearch.last(file, START);
        if (at < 0 || ByteSearch.last(file, END) < at) {
            throw new RefusedPdfException(PdfRefusal.INCOMPLETE);
        }
        ObjectParser parser = new ObjectParser(file, budget);
        parser.seek(at + START.length);
        if (parser.nextInContent() instanceof PdfObject.Numeral place) {
            return (int) place.number();
        }
        throw RefusedPdfException.damaged("startxref");
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Returns the embedded files with a name, those associated with the document first.
     *
     * @param name the name
     * @return the files; some may be duplicates
     * @throws RefusedPdfException if the file is damaged or hostile
     */
    public List<EmbeddedFile> files(String name) throws RefusedPdfException {
        return FileSpecifications.named(name, catalog, objects);
    }

    /**
     * Returns the seal with the digests of the file's content.
     *
     * @return the seal, or empty if the file has none
     * @throws RefusedPdfException if the file is damaged or hostile
     */
    public Optional<Seal> seal() throws RefusedPdfException {
        return objects.get(catalog, "Metadata") instanceof PdfObject.Stream stream
                ? objects.data(stream).flatMap(Seal::in)
                : Optional.empty();
    }

    /**
     * Returns the digest of the text of each page.
     *
     * @return the digests, as computed by {@link PageTextDigest}, in page order
     * @throws RefusedPdfException if the file is damaged or hostile
     */
    public List<String> pages() throws RefusedPdfException {
        return texts().stream().map(PageText.Result::digest).toList();
    }

    private List<PageText.Result> texts() throws RefusedPdfException {
        if (texts.isEmpty()) {
            List<PageText.Result> read = new ArrayList<>();
            for (PageTree.Page page : pages) {
                read.add(PageText.of(page, objects, fonts));
            }
            texts = read;
        }
        return texts;
    }

    /**
     * Returns what people and programs added to the document.
     *
     * @param known the embedded files that are no additions
     * @param signatures the texts of signature fields that are no additions
     * @return the additions, in page order, before those on no page and embedded files
     * @throws RefusedPdfException if the file is damaged or hostile
     */
    public List<Addition> additions(List<EmbeddedFile> known, SignatureFieldTexts signatures)
            throws RefusedPdfException {
        return new AdditionReader(objects, catalog, pages, texts()).read(fonts, known, signatures);
    }

    /** Texts of signature fields that belong to the document and its signatures, and are no additions. */
    public interface SignatureFieldTexts {
        /**
         * Returns whether a field has the label that the document gave it.
         *
         * @param field the name of the field
         * @param text the label
         * @return whether it is the label of that field
         */
        boolean isLabel(String field, String text);

        /**
         * Returns whether a drawn text says who signed and when, and nothing else.
         *
         * @param signer the signer, as the signature states it
         * @param text the text
         * @return whether it is the text of that signature
         */
        boolean isAppearance(String signer, String text);
    }
}
