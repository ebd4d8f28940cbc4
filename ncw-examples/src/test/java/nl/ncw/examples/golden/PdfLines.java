package nl.ncw.examples.golden;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** The bookmarks of a PDF, and its pages one by one in reading order. The hyphen of a word that goes on is left out. */
final class PdfLines {
    private PdfLines() {}

    static List<String> of(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> lines = new ArrayList<>();
            lines.add("==== bookmarks of " + document.getDocumentInformation().getTitle());
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), document, "", lines);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                lines.add("");
                lines.add("==== page " + page);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document).lines().map(String::stripTrailing).forEach(lines::add);
            }
            return lines;
        }
    }

    private static void bookmarks(PDOutlineNode node, PDDocument document, String indent, List<String> lines)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            lines.add(indent + item.getTitle() + ": page " + page);
            bookmarks(item, document, indent + "  ", lines);
        }
    }
}
