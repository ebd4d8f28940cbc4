package nl.ncw.examples.signing.verification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** The smallest document with what is signed in an agreement: a page, data, metadata and two signature fields. */
final class SmallPdf {
    static final String PAGE_CONTENT = "0 0 0 rg 10 10 20 20 re f";

    private SmallPdf() {}

    static byte[] withTwoFields() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(200, 200));
            document.addPage(page);
            page.setContents(new PDStream(document, stream(PAGE_CONTENT)));
            document.getDocumentInformation().setTitle("Afspraken");
            document.getDocumentCatalog().setMetadata(new PDMetadata(document, stream("<x:xmpmeta/>")));
            attach(document);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField first = field(form, page, "handtekening1", "Handtekening J. de Vries, Regio", 10);
            PDSignatureField second = field(form, page, "handtekening2", "Handtekening K. Bos, Partner", 100);
            form.setFields(List.of(first, second));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void attach(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("agreement.json");
        file.setEmbeddedFile(new PDEmbeddedFile(document, stream("{}")));
        COSArray files = new COSArray();
        files.add(file);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), files);
    }

    private static PDSignatureField field(PDAcroForm form, PDPage page, String name, String label, float x)
            throws IOException {
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(label);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(x, 100, 80, 20));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        return field;
    }

    /** Appends an update, as a program does that knows nothing of signatures. */
    static byte[] updated(byte[] pdf, Update update) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<COSDictionary> changed = new HashSet<>();
            update.change(document, changed);
            document.saveIncremental(out, changed);
        }
        return out.toByteArray();
    }

    static COSStream newStream(PDDocument document, String text) throws IOException {
        return new PDStream(document, stream(text)).getCOSObject();
    }

    /** A change; it adds the changed dictionaries to the set. */
    interface Update {
        void change(PDDocument document, Set<COSDictionary> changed) throws IOException;
    }
}
