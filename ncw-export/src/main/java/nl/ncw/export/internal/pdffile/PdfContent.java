package nl.ncw.export.internal.pdffile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.digest.PageTextDigest;
import nl.ncw.export.internal.typesetting.digest.Seal;

/** What a PDF holds, read as far as it is asked for. Not thread-safe. */
public final class PdfContent {
    private static final byte[] HEADER = ascii("%PDF-");
    private static final byte[] START = ascii("startxref");
    private static final byte[] END = ascii("%%EOF");
    private static final int HEADER_WITHIN = 1024;

    private final PdfObjects objects;
    private final PdfValue.Dictionary catalog;
    private final List<PageTree.Page> pages;

    private PdfContent(PdfObjects objects) throws RefusedPdfException {
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
     * @param in where its bytes come from; stays open
     * @return its content
     * @throws RefusedPdfException if it is no PDF, is damaged, locked or made to do harm
     * @throws IOException if reading from {@code in} fails
     */
    public static PdfContent read(InputStream in) throws IOException {
        int most = ReadingBudget.FILE_MEBIBYTES * 1024 * 1024;
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length == 0) {
            throw new RefusedPdfException(PdfRefusal.EMPTY);
        }
        if (bytes.length > most) {
            throw new RefusedPdfException(PdfRefusal.TOO_LARGE, ReadingBudget.FILE_MEBIBYTES);
        }
        int header = ByteSearch.first(bytes, HEADER, HEADER_WITHIN);
        if (header < 0) {
            throw new RefusedPdfException(PdfRefusal.NO_PDF);
        }
        // Places in the file are counted from its header, before which some programs put things of their own.
        byte[] file = header == 0 ? bytes : Arrays.copyOfRange(bytes, header, bytes.length);
        ReadingBudget budget = new ReadingBudget();
        return new PdfContent(PdfObjects.of(file, start(file, budget), budget));
    }

    private static int start(byte[] file, ReadingBudget budget) throws RefusedPdfException {
        int at = ByteSearch.last(file, START);
        if (at < 0 || ByteSearch.last(file, END) < at) {
            throw new RefusedPdfException(PdfRefusal.INCOMPLETE);
        }
        ValueParser parser = new ValueParser(file, budget);
        parser.seek(at + START.length);
        if (parser.nextInContent() instanceof PdfValue.Numeral place) {
            return (int) place.number();
        }
        throw RefusedPdfException.damaged("startxref");
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The files inside it that have a name, those first that it calls its own.
     *
     * @param name the name
     * @return the files, of which some may be the same
     * @throws RefusedPdfException if the file is damaged or made to do harm
     */
    public List<AttachedFile> files(String name) throws RefusedPdfException {
        return FileSpecifications.named(name, catalog, objects);
    }

    /**
     * What the file says of its own content.
     *
     * @return its seal, if it has one
     * @throws RefusedPdfException if the file is damaged or made to do harm
     */
    public Optional<Seal> seal() throws RefusedPdfException {
        return objects.get(catalog, "Metadata") instanceof PdfValue.Stream stream
                ? objects.data(stream).flatMap(Seal::in)
                : Optional.empty();
    }

    /**
     * The digest of what each page says.
     *
     * @return the digests, as {@link PageTextDigest} makes them, in the order of the pages
     * @throws RefusedPdfException if the file is damaged or made to do harm
     */
    public List<String> pages() throws RefusedPdfException {
        return PageText.digests(pages, objects);
    }

    /**
     * What people put on the pages.
     *
     * @return the annotations, in the order of the pages
     * @throws RefusedPdfException if the file is damaged or made to do harm
     */
    public List<PageAnnotation> annotations() throws RefusedPdfException {
        return AnnotationReader.on(pages, objects);
    }
}
