package nl.ncw.export.internal.word.anchor;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.intake.FormTextHashes;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.ooxml.word.WordContent;

/** The texts of a document as it is: those of the form itself, and those under each mark. */
public final class DocumentTextHashes {
    /** The scope of texts under no mark, which the form shows itself. */
    public static final String TEXT = "text";

    private DocumentTextHashes() {}

    public static FormTextHashes of(WordContent content) {
        FormTextHashes texts = new FormTextHashes();
        Stream.of(content.body(), content.edges())
                .flatMap(BodyElement::paragraphs)
                .filter(paragraph -> !paragraph.text().isBlank())
                .forEach(paragraph -> texts.add(mark(paragraph).orElse(TEXT), paragraph.text()));
        return texts;
    }

    /** The mark of a paragraph, whatever it stands for. */
    public static Optional<String> mark(BodyElement.Paragraph paragraph) {
        return Stream.concat(
                        paragraph.bookmarks().stream().sorted(),
                        paragraph.spans().stream().map(BodyElement.Span::tag))
                .flatMap(name -> BookmarkNames.known(name).stream())
                .findFirst();
    }
}
