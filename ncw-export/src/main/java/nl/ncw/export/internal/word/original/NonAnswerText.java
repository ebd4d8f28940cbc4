package nl.ncw.export.internal.word.original;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.word.returned.DocumentNotes;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;

/** Keeps text that people wrote outside the answers, and ignores text of the form itself. */
final class NonAnswerText {
    private static final Pattern PAGE =
            Pattern.compile("\\s*(pagina\\s*)?\\d{0,3}(\\s*(/|van)\\s*\\d{0,3})?\\s*", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NUMBER = 30;

    private final List<String> sections;
    private final TopicTitleMatcher titles;
    private final Set<String> headings;
    private final OriginalFormSentences printed;
    private final UnrecognisedContent outside;
    private final DocumentNotes notes;

    /**
     * Creates the collector for a document.
     *
     * @param catalogue the catalogue of the form
     * @param titles the titles of the topics
     * @param printed the text of the form itself
     * @param body the document
     * @param outside the collector that keeps the texts
     * @param notes the notes of the document
     */
    NonAnswerText(
            Catalogue catalogue,
            TopicTitleMatcher titles,
            OriginalFormSentences printed,
            List<BodyElement> body,
            UnrecognisedContent outside,
            DocumentNotes notes) {
        this.titles = titles;
        this.headings = BodyElement.paragraphs(body)
                .filter(BodyElement.Paragraph::heading)
                .map(paragraph -> LettersOnly.of(paragraph.text()))
                .collect(Collectors.toSet());
        this.sections = catalogue.sections().stream()
                .map(section -> LettersOnly.of(section.title().in(LocalisedText.DUTCH)))
                .toList();
        this.printed = printed;
        this.outside = outside;
        this.notes = notes;
    }

    /** Keeps the notes of some content. */
    void notes(List<BodyElement> pieces, String location) throws UnreadableAgreementException {
        for (BodyElement.Paragraph paragraph : BodyElement.paragraphs(pieces).toList()) {
            notes.of(paragraph, location);
        }
    }

    /** Keeps those of some adjacent lines that are not text of the form itself. */
    void text(List<String> lines, String location) throws UnreadableAgreementException {
        List<String> own = lines.stream()
                .filter(line -> !line.isBlank() && !isSection(line))
                .toList();
        for (String line : printed.added(own)) {
            // The finding shows the text that people wrote after a question.
            String shown = printed.question(line)
                    .map(OriginalFormSentences.Asked::rest)
                    .orElse(line);
            outside.text(Location.named(location), line, shown);
        }
    }

    /** Keeps typed text in a table of contents, which otherwise has titles and page numbers. */
    void contents(List<BodyElement> pieces, String location) throws UnreadableAgreementException {
        for (BodyElement.Paragraph paragraph : BodyElement.paragraphs(pieces).toList()) {
            String entry = paragraph.contentsTitle();
            if (!entry.isBlank()
                    && !isSection(entry)
                    && !headings.contains(LettersOnly.of(entry))
                    && titles.find(List.of(entry)).isEmpty()) {
                outside.text(Location.named(location), paragraph.contents(), entry);
            }
        }
    }

    /** Keeps the text of headers and footers, except page numbers. */
    void edges(List<BodyElement> pieces, String location) throws UnreadableAgreementException {
        notes(pieces, location);
        text(
                TextLines.of(pieces).stream()
                        .filter(line -> line.length() > LONGEST_NUMBER
                                || !PAGE.matcher(line).matches())
                        .toList(),
                location);
    }

    /** Returns whether a text is the title of a section, whatever its number is. */
    boolean isSection(String text) {
        return sections.contains(
                LettersOnly.of(TopicTitleMatcher.withoutMark(text)).replaceFirst("^[0-9]+", ""));
    }

    /** Returns whether some lines have a question of the form. */
    boolean asks(List<String> lines) {
        return !printed.questions(lines).isEmpty();
    }

    /** Keeps the rest: the texts of the last location, and the notes that belong to no paragraph. */
    void finish(String location) throws UnreadableAgreementException {
        outside.flush();
        notes.rest(location);
    }
}
