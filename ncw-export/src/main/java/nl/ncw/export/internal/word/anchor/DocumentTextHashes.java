package nl.ncw.export.internal.word.anchor;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.intake.FormTextHashes;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.ooxml.word.WordContent;

/** Hashes of the texts of a document in its current state: those of the form itself, and those at each anchor. */
public final class DocumentTextHashes {
    /** The scope of texts without an anchor, which the form itself shows. */
    public static final String TEXT = "text";

    private DocumentTextHashes() {}

    /** Returns the hashes of a document that was read. */
    public static FormTextHashes of(WordContent content) {
        return of(Stream.of(content.body(), content.edges()).flatMap(BodyElement::paragraphs));
    }

    /** Returns the hashes of paragraphs: those of the body, the headers and the footers. */
    public static FormTextHashes of(Stream<BodyElement.Paragraph> paragraphs) {
        FormTextHashes texts = new FormTextHashes();
        paragraphs
                .filter(paragraph -> !paragraph.text().isBlank())
                .forEach(paragraph -> texts.add(anchor(paragraph).orElse(TEXT), paragraph.text()));
        return texts;
    }

    /** Returns the name of the anchor of a paragraph, also if this form has no such field. */
    public static Optional<String> anchor(BodyElement.Paragraph paragraph) {
        return Stream.concat(
                        paragraph.bookmarks().stream().sorted(),
                        paragraph.spans().stream().map(BodyElement.Span::tag))
                .flatMap(name -> BookmarkNames.withoutSuffix(name).stream())
                .findFirst();
    }
}
