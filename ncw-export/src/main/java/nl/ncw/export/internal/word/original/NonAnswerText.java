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
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;

/** Keeps what people wrote beside what they worked out, and leaves what the form says itself. */
final class NonAnswerText {
    private static final Pattern PAGE =
            Pattern.compile("\\s*(pagina\\s*)?\\d{0,3}(\\s*(/|van)\\s*\\d{0,3})?\\s*", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NUMBER = 30;

    private final List<String> sections;
    private final TopicTitles titles;
    private final Set<String> headings;
    private final PrintedForm printed;
    private final UnrecognisedContent outside;
    private final DocumentNotes notes;

    /**
     * What stands beside the answers in a document.
     *
     * @param catalogue the catalogue of the form
     * @param titles the titles of its topics
     * @param printed what the form says itself
     * @param body the document
     * @param outside where texts are kept
     * @param notes the notes of the document
     */
    NonAnswerText(
            Catalogue catalogue,
            TopicTitles titles,
            PrintedForm printed,
            List<BodyElement> body,
            UnrecognisedContent outside,
            DocumentNotes notes) {
        this.titles = titles;
        this.headings = BodyElement.paragraphs(body)
                .filter(BodyElement.Paragraph::heading)
                .map(paragraph -> LetterText.of(paragraph.text()))
                .collect(Collectors.toSet());
        this.sections = catalogue.sections().stream()
                .map(section -> LetterText.of(section.title().in(LocalisedText.DUTCH)))
                .toList();
        this.printed = printed;
        this.outside = outside;
        this.notes = notes;
    }

    /** Keeps the notes of pieces of text. */
    void notes(List<BodyElement> pieces, String spot) throws UnreadableAgreementException {
        for (BodyElement.Paragraph paragraph : BodyElement.paragraphs(pieces).toList()) {
            notes.of(paragraph, spot);
        }
    }

    /** Keeps those of some lines, which follow one another, that the form does not say itself. */
    void text(List<String> lines, String spot) throws UnreadableAgreementException {
        List<String> own = lines.stream()
                .filter(line -> !line.isBlank() && !isSection(line))
                .toList();
        for (String line : printed.added(own)) {
            // What people wrote behind a question is what the finding has to show.
            String behind = printed.question(line).map(PrintedForm.Asked::rest).orElse(line);
            outside.text(Location.named(spot), line, behind);
        }
    }

    /** Keeps what somebody typed in a table of contents, which gathers titles and the numbers of their pages. */
    void contents(List<BodyElement> pieces, String spot) throws UnreadableAgreementException {
        for (BodyElement.Paragraph paragraph : BodyElement.paragraphs(pieces).toList()) {
            String entry = paragraph.contentsTitle();
            if (!entry.isBlank()
                    && !isSection(entry)
                    && !headings.contains(LetterText.of(entry))
                    && titles.find(List.of(entry)).isEmpty()) {
                outside.text(Location.named(spot), paragraph.contents(), entry);
            }
        }
    }

    /** Keeps what stands at the head and the foot of pages, but for their numbers. */
    void edges(List<BodyElement> pieces, String spot) throws UnreadableAgreementException {
        notes(pieces, spot);
        text(
                TextLines.of(pieces).stream()
                        .filter(line -> line.length() > LONGEST_NUMBER
                                || !PAGE.matcher(line).matches())
                        .toList(),
                spot);
    }

    /** Whether a text is the title of a section, whatever its number. */
    boolean isSection(String text) {
        return sections.contains(LetterText.of(text).replaceFirst("^[0-9]+", ""));
    }

    /** Keeps the rest: the texts of the last spot, and the notes of no paragraph. */
    void finish(String spot) throws UnreadableAgreementException {
        outside.flush();
        notes.rest(spot);
    }
}
