package nl.ncw.export.internal.word.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.ooxml.word.WordContent;
import nl.ncw.export.internal.ooxml.word.WordFile;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.fixture.RandomAgreements;
import nl.ncw.fixture.Seeds;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The writer carries hashes of what it recorded; what a reader finds is compared with them. */
@Tag(Seeds.TAG)
class WrittenParagraphsTest {
    private static final DocumentTheme THEME = DocumentTheme.standard();

    static Stream<Arguments> agreements() {
        Stream<Arguments> random = Catalogues.all().stream()
                .flatMap(catalogue -> LongStream.range(0, Seeds.of(10))
                        .mapToObj(seed -> RandomAgreements.answering(catalogue, seed))
                        .flatMap(agreement -> LocalisedText.LANGUAGES.stream()
                                .map(language -> arguments(catalogue, agreement, language))));
        Stream<Arguments> examples = TestAgreements.all()
                .map(Named::getPayload)
                .map(agreement -> arguments(TestAgreements.CATALOGUE, agreement, TestAgreements.DUTCH));
        return Stream.concat(examples, random);
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void a_reader_finds_the_paragraphs_of_a_form_as_they_were_recorded(
            Catalogue catalogue, Agreement agreement, Locale locale) throws IOException {
        DocumentOutline outline = DocumentOutline.ofForm(agreement, catalogue, locale);
        FillInForm form = FillInForm.of(agreement, catalogue, locale, SafetyRegions.register());
        assertIsReadAsRecorded(DocumentPackage.ofForm(
                outline, THEME, new DocumentBody(new DocumentContext(outline, form, THEME)).write()));
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void a_reader_finds_the_paragraphs_of_a_finished_document_as_they_were_recorded(
            Catalogue catalogue, Agreement agreement, Locale locale) throws IOException {
        DocumentOutline outline = DocumentOutline.of(agreement, catalogue, locale);
        assertIsReadAsRecorded(DocumentPackage.ofFinished(outline, THEME, new FinishedBody(outline, THEME).write()));
    }

    private static void assertIsReadAsRecorded(DocumentPackage file) throws IOException {
        WordContent read = WordFile.read(new ByteArrayInputStream(file.bytes(Map.of())));
        assertThat(Said.by(file.body().stream())).isEqualTo(Said.by(BodyElement.paragraphs(read.body())));
        assertThat(Said.by(file.edges().stream())).isEqualTo(Said.by(BodyElement.paragraphs(read.edges())));
    }

    /** What counts of a paragraph: its texts, the bookmarks and the tags around them. */
    private record Said(String text, String visible, String contents, Set<String> bookmarks, List<String> tags) {
        static List<Said> by(Stream<BodyElement.Paragraph> paragraphs) {
            return paragraphs
                    .filter(paragraph -> !paragraph.spans().isEmpty())
                    .map(paragraph -> new Said(
                            paragraph.text(),
                            paragraph.visibleText(),
                            paragraph.contents(),
                            paragraph.bookmarks(),
                            paragraph.spans().stream()
                                    .map(BodyElement.Span::tag)
                                    .distinct()
                                    .toList()))
                    .toList();
        }
    }
}
