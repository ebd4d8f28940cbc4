package nl.ncw.export.internal.word.returned;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.export.internal.intake.FormTexts;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.word.anchor.DocumentIndex;
import nl.ncw.export.internal.word.anchor.DocumentTexts;

/**
 * Tells what somebody typed in the table of contents from what a program gathered there: a heading, of the form as it was sent or
 * as it is, and the number of its page behind a tab.
 */
final class GatheredContents {
    private final FormTexts known;
    private final Set<String> headings;

    GatheredContents(List<BodyElement> body, FormTexts known) {
        this.known = known;
        this.headings = BodyElement.paragraphs(body)
                .filter(BodyElement.Paragraph::heading)
                .map(paragraph -> DocumentIndex.normal(paragraph.text()))
                .collect(Collectors.toSet());
    }

    /** What a paragraph says in the table of contents, unless that was gathered. */
    Optional<String> typed(BodyElement.Paragraph paragraph) {
        String entry = paragraph.contents();
        return entry.isBlank() || isGathered(entry) || isGathered(paragraph.contentsTitle())
                ? Optional.empty()
                : Optional.of(entry);
    }

    private boolean isGathered(String text) {
        return text.isBlank() || headings.contains(DocumentIndex.normal(text)) || known.has(DocumentTexts.TEXT, text);
    }
}
