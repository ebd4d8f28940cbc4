package nl.ncw.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** A document that somebody opened in another program, changed and saved; and what the reader makes of it. */
final class EditedPdf {
    private EditedPdf() {}

    /** What somebody does to a document. */
    interface Edit {
        void to(PDDocument document) throws IOException;
    }

    static byte[] of(byte[] pdf, Edit edit) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            edit.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult read(byte[] pdf) {
        try {
            return new PdfAgreementReader()
                    .read(new ByteArrayInputStream(pdf), CatalogueSource.of(TestAgreements.CATALOGUE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found, as {@code severity code place}. */
    static List<String> findings(byte[] pdf) {
        return read(pdf).findings().stream().map(EditedPdf::said).toList();
    }

    private static String said(Finding finding) {
        return "%s %s %s"
                .formatted(finding.severity(), finding.code(), finding.place())
                .strip();
    }

    /** The content of the file inside. */
    static byte[] data(PDDocument document) throws IOException {
        return new PDStream(content(document)).toByteArray();
    }

    static void replaceData(PDDocument document, byte[] other) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(other));
        file.setSubtype("application/json");
        COSDictionary embedded = specification(document).getCOSDictionary(COSName.EF);
        embedded.setItem(COSName.F, file);
        embedded.setItem(COSName.UF, file);
    }

    private static org.apache.pdfbox.cos.COSStream content(PDDocument document) {
        return (org.apache.pdfbox.cos.COSStream)
                specification(document).getCOSDictionary(COSName.EF).getDictionaryObject(COSName.F);
    }

    private static COSDictionary specification(PDDocument document) {
        COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        return (COSDictionary) associated.getObject(0);
    }

    /** How many texts are drawn on a page. */
    static int texts(PDPage page) throws IOException {
        return (int) new PDFStreamParser(page)
                .parse().stream().filter(COSString.class::isInstance).count();
    }

    /** Changes the first text of a page that is no furniture. */
    static void overwrite(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        int text = 0;
        while (!counts(page, text)) {
            text++;
        }
        overwrite(document, page, text);
    }

    /** Changes the last glyph of one of the texts of a page into another. */
    static void overwrite(PDDocument document, PDPage page, int index) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        int seen = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof COSString text && seen++ == index) {
                byte[] bytes = text.getBytes();
                bytes[bytes.length - 1] = (byte) (bytes[bytes.length - 1] ^ 1);
                tokens.set(i, new COSString(bytes));
            }
        }
        write(document, page, tokens);
    }

    /** Whether a text is meant as it is drawn and is no furniture. */
    static boolean counts(PDPage page, int index) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        int seen = 0;
        boolean counts = true;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator && operator.getName().equals("BDC")) {
                boolean furniture = tokens.get(i - 2).equals(COSName.getPDFName("Artifact"));
                boolean meant = tokens.get(i - 1) instanceof COSDictionary properties
                        && properties.containsKey(COSName.getPDFName("ActualText"));
                counts = !furniture && !meant;
            } else if (tokens.get(i) instanceof COSString && seen++ == index) {
                return counts;
            }
        }
        return false;
    }

    private static void write(PDDocument document, PDPage page, List<Object> tokens) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }
}
