package nl.ncw.examples.signing.verification;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reader of a document as it was at the end of one of its revisions. */
final class PdfRevision {
    private static final String AGREEMENT = "agreement.json";
    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

    /** The reader of agreements takes no larger ones. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private PdfRevision() {}

    /** Parses a revision as it is written, without repairs, which other programs may make otherwise. */
    static PDDocument parse(byte[] revision) throws IOException {
        return new PDFParser(new RandomAccessReadBuffer(revision)).parse(false);
    }

    /** Returns the attached agreements. */
    static List<byte[]> agreements(PDDocument document) throws IOException {
        List<byte[]> found = new ArrayList<>();
        COSArray files = document.getDocumentCatalog().getCOSObject().getCOSArray(ASSOCIATED_FILES);
        for (int i = 0; files != null && i < files.size(); i++) {
            if (files.getObject(i) instanceof COSDictionary file && AGREEMENT.equals(file.getString(COSName.F))) {
                COSDictionary content = file.getCOSDictionary(COSName.EF);
                COSBase stream = content == null ? null : content.getDictionaryObject(COSName.F);
                found.add(stream instanceof COSStream bytes ? decoded(bytes) : new byte[0]);
            }
        }
        return found;
    }

    static boolean isSame(List<byte[]> agreements, List<byte[]> others) {
        return Arrays.deepEquals(agreements.toArray(), others.toArray());
    }

    private static byte[] decoded(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readNBytes(MOST_BYTES);
        }
    }
}
