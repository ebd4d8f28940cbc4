package nl.ncw.export.internal.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A file that is good, and what is done to it to see whether anybody notices. */
final class Breakage {
    private static final byte[] BLANK = {0, 3};

    private final PDDocument document;

    private Breakage(PDDocument document) {
        this.document = document;
    }

    /** Something that harms a file. */
    interface Harm {
        void done(Breakage file) throws IOException;
    }

    static byte[] of(byte[] pdf, Harm harm) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            harm.done(new Breakage(document));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    /** The first element of the structure of a type. */
    COSDictionary element(String type) {
        return elements(type).get(0);
    }

    List<COSDictionary> elements(String type) {
        List<COSDictionary> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), type, found);
        return found;
    }

    private static void collect(COSDictionary element, String type, List<COSDictionary> found) {
        if (type.equals(element.getNameAsString(COSName.S))) {
            found.add(element);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                    collect(kid, type, found);
                }
            }
        }
    }

    /** The only link. */
    COSDictionary link() throws IOException {
        return document.getPage(0).getAnnotations().get(0).getCOSObject();
    }

    /** The dictionary of a font and that of its descendant's description. */
    COSDictionary font() throws IOException {
        var resources = document.getPage(0).getResources();
        return resources.getFont(resources.getFontNames().iterator().next()).getCOSObject();
    }

    COSDictionary fontDescriptor() throws IOException {
        COSArray descendants = (COSArray) font().getDictionaryObject(COSName.DESCENDANT_FONTS);
        COSDictionary descendant = (COSDictionary) descendants.getObject(0);
        return (COSDictionary) descendant.getDictionaryObject(COSName.FONT_DESC);
    }

    /** The dictionary of the attached file. */
    COSDictionary attachment() {
        COSArray associated = (COSArray) catalog().getDictionaryObject("AF");
        return (COSDictionary) associated.getObject(0);
    }

    /** Changes what the XMP says. */
    void replaceInXmp(String text, String other) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(xmp.replace(text, other).getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the marks of artifacts away, and leaves what they marked. */
    void unmarkArtifacts() throws IOException {
        for (PDPage page : document.getPages()) {
            List<Object> kept = new ArrayList<>();
            boolean inside = false;
            for (Object token : new PDFStreamParser(page).parse()) {
                boolean begins =
                        token instanceof Operator operator && operator.getName().equals("BDC");
                boolean ends =
                        token instanceof Operator operator && operator.getName().equals("EMC");
                if (begins && kept.get(kept.size() - 2).equals(COSName.getPDFName("Artifact"))) {
                    kept.subList(kept.size() - 2, kept.size()).clear();
                    inside = true;
                } else if (!(ends && inside)) {
                    kept.add(token);
                } else {
                    inside = false;
                }
            }
            write(page, kept);
        }
    }

    /** Takes the blanks from the ends of lines, as layout engines do that know of pictures alone. */
    void glueWords() throws IOException {
        changeTexts(text -> text.length > BLANK.length
                        && Arrays.equals(Arrays.copyOfRange(text, text.length - 2, text.length), BLANK)
                ? Arrays.copyOf(text, text.length - 2)
                : text);
    }

    /** Takes the second sign from each text, as OpenPDF does with those that its fonts lack. */
    void loseSigns() throws IOException {
        changeTexts(text -> {
            byte[] less = Arrays.copyOf(text, Math.max(2, text.length - 2));
            System.arraycopy(text, text.length - less.length + 2, less, 2, less.length - 2);
            return less;
        });
    }

    private void changeTexts(UnaryOperator<byte[]> change) throws IOException {
        for (PDPage page : document.getPages()) {
            List<Object> tokens = new PDFStreamParser(page).parse();
            tokens.replaceAll(
                    token -> token instanceof COSString text ? new COSString(change.apply(text.getBytes())) : token);
            write(page, tokens);
        }
    }

    private void write(PDPage page, List<Object> tokens) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }
}
