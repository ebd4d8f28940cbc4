package nl.ncw.export.internal.pdffile;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decodes the streams of a file, for the filters that are used for text and data. */
final class StreamFilters {
    private static final int BUFFER = 8192;
    private static final int MOST_FILTERS = 8;
    private static final int WIDEST_ROW = 1 << 16;

    /** The first of the PNG predictors. Other predictors are used only for images. */
    private static final int PNG = 10;

    private final ReadingBudget budget;

    StreamFilters(ReadingBudget budget) {
        this.budget = budget;
    }

    /**
     * Filter of a stream.
     *
     * @param name the name
     * @param settings the decode parameters
     */
    record Filter(String name, PdfObject.Dictionary settings) {}

    /** Returns the decoded bytes; empty if one of the filters is not supported. */
    Optional<byte[]> unpacked(byte[] packed, List<Filter> filters) throws RefusedPdfException {
        if (filters.size() > MOST_FILTERS) {
            throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
        }
        byte[] bytes = packed;
        for (Filter filter : filters) {
            budget.step(bytes.length);
            Optional<byte[]> next = unpacked(bytes, filter);
            if (next.isEmpty()) {
                return next;
            }
            bytes = next.get();
        }
        return Optional.of(bytes);
    }

    private Optional<byte[]> unpacked(byte[] packed, Filter filter) throws RefusedPdfException {
        try {
            return switch (filter.name()) {
                case "FlateDecode", "Fl" -> Optional.of(predicted(inflated(packed), filter.settings()));
                case "ASCIIHexDecode", "AHx" -> Optional.of(counted(PdfReader.ASCIIHexDecode(packed)));
                case "ASCII85Decode", "A85" -> Optional.of(counted(PdfReader.ASCII85Decode(packed)));
                case "Crypt" -> throw new RefusedPdfException(PdfRefusal.LOCKED);
                default -> Optional.empty();
            };
        } catch (RuntimeException e) {
            // OpenPDF throws this for bytes that are not encoded as the file states.
            return Optional.empty();
        }
    }

    private byte[] counted(byte[] bytes) throws RefusedPdfException {
        budget.unpack(bytes.length);
        return bytes;
    }

    /** Decompresses as many bytes as possible, as viewers do. */
    private byte[] inflated(byte[] packed) throws RefusedPdfException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            int count = inflater.inflate(buffer);
            while (count > 0) {
                budget.unpack(count);
                out.write(buffer, 0, count);
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // The remaining bytes are damaged.
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private static byte[] predicted(byte[] bytes, PdfObject.Dictionary settings) throws RefusedPdfException {
        if (number(settings, "Predictor", 1) < PNG) {
            return bytes;
        }
        int columns = number(settings, "Columns", 1);
        int colours = number(settings, "Colors", 1);
        int depth = number(settings, "BitsPerComponent", 8);
        double row = (double) columns * colours * depth;
        if (columns < 1 || colours < 1 || depth < 1 || row > WIDEST_ROW) {
            throw RefusedPdfException.damaged("DecodeParms");
        }
        PdfDictionary known = new PdfDictionary();
        known.put(PdfName.PREDICTOR, new PdfNumber(PNG));
        known.put(PdfName.COLUMNS, new PdfNumber(columns));
        known.put(PdfName.COLORS, new PdfNumber(colours));
        known.put(PdfName.BITSPERCOMPONENT, new PdfNumber(depth));
        return PdfReader.decodePredictor(bytes, known);
    }

    private static int number(PdfObject.Dictionary settings, String key, int otherwise) {
        return settings.get(key) instanceof PdfObject.Numeral numeral ? (int) numeral.number() : otherwise;
    }
}
