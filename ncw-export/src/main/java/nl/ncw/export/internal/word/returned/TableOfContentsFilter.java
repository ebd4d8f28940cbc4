package nl.ncw.export.internal.word.returned;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.export.internal.intake.FormTextHashes;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.word.anchor.DocumentFieldIndex;
import nl.ncw.export.internal.word.anchor.DocumentTextHashes;

/**
 * Separates typed text from generated entries in the table of contents. A generated entry is a heading, of the sent
 * form or of the current document, with a page number after a tab.
 */
final class TableOfContentsFilter {
    private final FormTextHashes known;
    private final Set<String> headings;

    TableOfContentsFilter(List<BodyElement> body, FormTextHashes known) {
        this.known = known;
        this.headings = BodyElement.paragraphs(body)
                .filter(BodyElement.Paragraph::heading)
                .map(paragraph -> DocumentFieldIndex.normal(paragraph.text()))
                .collect(Collectors.toSet());
    }

    /** Returns the typed text of a paragraph in the table of contents; empty if the entry was generated. */
    Optional<String> typed(BodyElement.Paragraph paragraph) {
        String entry = paragraph.contents();
        return entry.isBlank() || isGenerated(entry) || isGenerated(paragraph.contentsTitle())
                ? Optional.empty()
                : Optional.of(entry);
    }

    /** Returns whether a text is that of a heading, as all entries are. */
    boolean isHeading(String text) {
        return headings.contains(DocumentFieldIndex.normal(text));
    }

    private boolean isGenerated(String text) {
        return text.isBlank() || isHeading(text) || known.has(DocumentTextHashes.TEXT, text);
    }
}
