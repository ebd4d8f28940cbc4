package nl.ncw.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.excel.ExcelAgreementWriter;
import nl.ncw.export.office.LibreOffice;
import nl.ncw.export.office.Spreadsheet;
import nl.ncw.export.office.TextDocument;
import nl.ncw.export.office.UsesLibreOffice;
import nl.ncw.export.word.WordAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each Office file that is valid, in a program that people open it with: it has nothing to ask, to repair or to warn of. */
@UsesLibreOffice
class ConvertedFilesTest {
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("nl.ncw.export.OpenXmlTest#in_dutch")
    void a_document_is_converted_without_a_warning(Agreement agreement, Locale language) throws IOException {
        byte[] document = Written.by(new WordAgreementWriter(language).offering(SafetyRegions.all()), agreement);

        try (TextDocument opened = LibreOffice.running().openText(document)) {
            assertThat(text(opened.pages())).contains(partner(agreement));
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource({"nl.ncw.export.OpenXmlTest#in_dutch", "nl.ncw.export.OpenXmlTest#in_other_languages"})
    void a_workbook_is_converted_without_a_warning(Agreement agreement, Locale language) throws IOException {
        byte[] workbook = Written.by(new ExcelAgreementWriter(language).offering(SafetyRegions.all()), agreement);

        try (Spreadsheet opened = LibreOffice.running().open(workbook)) {
            assertThat(text(opened.pages())).contains(partner(agreement));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_column_of_topics_has_room_for_the_longest_words_of_their_titles(Locale language) throws IOException {
        Catalogue catalogue = Catalogues.latest();
        Agreement blank = Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL);
        byte[] document = Written.by(new WordAgreementWriter(language), blank, catalogue);

        try (TextDocument opened = LibreOffice.running().openText(document);
                PDDocument pages = Loader.loadPDF(opened.pages())) {
            String text = new PDFTextStripper().getText(pages);
            assertThat(catalogue.entries().stream()
                            .map(entry -> entry.topic().title().in(language))
                            .flatMap(title -> Stream.of(title.split("[\\s-]+"))))
                    // Once in the contents, and once at the topic.
                    .allSatisfy(word ->
                            assertThat(text.split(Pattern.quote(word), -1)).hasSizeGreaterThan(2));
        }
    }

    static List<Locale> languages() {
        return LocalisedText.LANGUAGES;
    }

    private static String partner(Agreement agreement) {
        return agreement.partner().map(partner -> squeezed(partner.name())).orElse("");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
