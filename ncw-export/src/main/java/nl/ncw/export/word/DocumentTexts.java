package nl.ncw.export.word;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.intake.FormTexts;
import nl.ncw.export.word.file.Content;
import nl.ncw.export.word.file.TextContent;

/** The texts of a document as it is: those of the form itself, and those under each mark. */
final class DocumentTexts {
    /** The zone of texts under no mark, which the form shows itself. */
    static final String TEXT = "text";

    private DocumentTexts() {}

    static FormTexts of(TextContent content) {
        FormTexts texts = new FormTexts();
        Stream.of(content.body(), content.edges())
                .flatMap(Content::paragraphs)
                .filter(paragraph -> !paragraph.text().isBlank())
                .forEach(paragraph -> texts.add(mark(paragraph).orElse(TEXT), paragraph.text()));
        return texts;
    }

    /** The mark of a paragraph, whatever it stands for. */
    static Optional<String> mark(Content.Paragraph paragraph) {
        return Stream.concat(
                        paragraph.bookmarks().stream().sorted(),
                        paragraph.spans().stream().map(Content.Span::tag))
                .flatMap(name -> BookmarkNames.known(name).stream())
                .findFirst();
    }
}
