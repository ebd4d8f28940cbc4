package nl.ncw.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.office.LibreOffice;
import nl.ncw.export.office.TextDocument;
import nl.ncw.export.office.UsesLibreOffice;
import nl.ncw.export.word.WordAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.text.LocalisedText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Word documents of the samples as LibreOffice prints them. A row that it hides is lost to whoever reads the paper. */
@UsesLibreOffice
class PrintedSamplesTest {
    /** The number of letters by which a paragraph is looked for, which stand on one page. */
    private static final int LETTERS = 20;

    static Stream<Arguments> samples() {
        return SampleAgreements.all().stream()
                .flatMap(sample -> LocalisedText.LANGUAGES.stream()
                        .filter(language ->
                                language.equals(LocalisedText.DUTCH) || sample.equals(SampleAgreements.seaRescue()))
                        .map(language -> arguments(sample, language)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("samples")
    void have_each_text_on_their_pages(Agreement sample, Locale language) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        new WordAgreementWriter(language).write(sample, Catalogues.byReference(sample.catalogue()), document);

        String printed = printed(document.toByteArray());

        assertThat(paragraphs(document.toByteArray()))
                .hasSizeGreaterThan(100)
                .filteredOn(text -> !printed.contains(beginning(text)))
                .isEmpty();
    }

    private static String printed(byte[] document) throws IOException {
        try (TextDocument opened = LibreOffice.running().openText(document);
                PDDocument pages = Loader.loadPDF(opened.pages())) {
            return letters(new PDFTextStripper().getText(pages));
        }
    }

    private static List<String> paragraphs(byte[] document) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(document))) {
            addTexts(opened.getBodyElements(), texts);
        }
        return texts;
    }

    private static void addTexts(List<IBodyElement> elements, List<String> texts) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                texts.add(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                table.getRows()
                        .forEach(row -> row.getTableCells().forEach(cell -> addTexts(cell.getBodyElements(), texts)));
            }
        }
    }

    private static String beginning(String text) {
        String letters = letters(text);
        return letters.substring(0, Math.min(LETTERS, letters.length()));
    }

    /** Without white space, and the hyphens at which lines end. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}\u00AD\u2011-]+", "");
    }
}
