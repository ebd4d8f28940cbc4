package nl.ncw.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a PDF says, without what stands at the head and foot of each page: an answer may go on from one to the next. */
public final class PdfText {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private PdfText() {}

    public static String of(Path file) {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor.getMarkedContents().stream()
                        .filter(content -> !ARTIFACT.getName().equals(content.getTag()))
                        .forEach(content -> text.append(said(content)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Where a line ended within a word.
        return text.toString().replace("\u00AD", "");
    }

    private static String said(PDMarkedContent content) {
        return Optional.ofNullable(content.getActualText()).orElseGet(() -> {
            StringBuilder shown = new StringBuilder();
            content.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .forEach(glyph -> shown.append(((TextPosition) glyph).getUnicode()));
            return shown.toString();
        });
    }
}
