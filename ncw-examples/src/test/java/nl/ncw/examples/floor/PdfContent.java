package nl.ncw.examples.floor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The texts of a tagged PDF as rows of cells; a text outside a table is a row of one cell. */
final class PdfContent {
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();

    private PdfContent(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> ofPage.merge(content.getMCID(), text(content), String::concat));
            texts.put(page, ofPage);
        }
        read(document.getDocumentCatalog().getStructureTreeRoot());
    }

    static List<List<String>> of(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return List.copyOf(new PdfContent(document).rows);
        }
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent inner && inner.getMCID() < 0) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private void read(PDStructureNode parent) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("TR")) {
                    rows.add(element.getKids().stream()
                            .map(cell -> text(cell, element.getPage()))
                            .toList());
                } else if (element.getKids().stream().allMatch(PDStructureElement.class::isInstance)) {
                    read(element);
                } else {
                    rows.add(List.of(text(element, element.getPage())));
                }
            }
        }
    }

    /** The text of an element, or of a piece of one that names no page of its own. */
    private String text(Object kid, @Nullable PDPage page) {
        if (kid instanceof PDStructureElement element) {
            StringBuilder text = new StringBuilder();
            for (Object inner : element.getKids()) {
                text.append(text(inner, either(element.getPage(), page)));
            }
            return text.append(' ').toString();
        }
        if (kid instanceof PDMarkedContentReference reference) {
            return textAt(either(reference.getPage(), page), reference.getMCID());
        }
        return kid instanceof Integer id ? textAt(page, id) : "";
    }

    private static @Nullable PDPage either(@Nullable PDPage own, @Nullable PDPage inherited) {
        return own == null ? inherited : own;
    }

    private String textAt(@Nullable PDPage page, int id) {
        return texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
    }
}
