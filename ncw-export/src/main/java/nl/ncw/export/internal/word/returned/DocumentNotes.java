package nl.ncw.export.internal.word.returned;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ncw.export.internal.finding.IntakeFindingCode;
import nl.ncw.export.internal.finding.WordFindingCode;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.ooxml.word.Note;
import nl.ncw.model.port.UnreadableAgreementException;

/** Keeps the notes of a document, each once: comments, footnotes, drawings, links, tracked changes. */
public final class DocumentNotes {
    private final List<Note> notes;
    private final UnrecognisedContent unrecognised;
    private final ReadingLog log;
    private final Set<Integer> reported = new HashSet<>();

    /**
     * Creates the collector for the notes of a document.
     *
     * @param notes the notes
     * @param unrecognised the collector that keeps the notes
     * @param log the log of the reading
     */
    public DocumentNotes(List<Note> notes, UnrecognisedContent unrecognised, ReadingLog log) {
        this.notes = notes;
        this.unrecognised = unrecognised;
        this.log = log;
    }

    /**
     * Keeps the notes of a paragraph.
     *
     * @param paragraph the paragraph
     * @param location the location of the paragraph
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void of(BodyElement.Paragraph paragraph, String location) throws UnreadableAgreementException {
        Location at = Location.named(location);
        log.meet(at);
        report(paragraph.notes(), at);
    }

    /**
     * Keeps the notes that belong to no paragraph.
     *
     * @param location the location to report
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void rest(String location) throws UnreadableAgreementException {
        report(IntStream.range(0, notes.size()).boxed().toList(), Location.named(location));
    }

    private void report(List<Integer> numbers, Location at) throws UnreadableAgreementException {
        Set<String> authors = new LinkedHashSet<>();
        for (int number : numbers) {
            if (reported.add(number)) {
                Note note = notes.get(number);
                if (note.kind() == Note.Kind.TRACKED_CHANGE) {
                    authors.add(author(note));
                } else {
                    note(note, at);
                }
            }
        }
        if (!authors.isEmpty()) {
            log.requireRoom(at);
            unrecognised.unread(WordFindingCode.TRACKED_CHANGES, at, String.join(", ", authors));
        }
    }

    private void note(Note note, Location at) throws UnreadableAgreementException {
        log.requireRoom(at);
        NoteReport report = switch (note.kind()) {
            case COMMENT -> () -> unrecognised.note(IntakeFindingCode.COMMENT, at, author(note), note.text());
            case FOOTNOTE -> () -> unrecognised.note(WordFindingCode.FOOTNOTE, at, note.text());
            case DRAWN_TEXT -> () -> unrecognised.note(IntakeFindingCode.DRAWN_TEXT, at, note.text());
            case LINK -> () -> unrecognised.note(IntakeFindingCode.LINK, at, note.text());
            case PICTURE -> () -> unrecognised.unread(IntakeFindingCode.PICTURE, at);
            case EMBEDDED -> () -> unrecognised.unread(WordFindingCode.EMBEDDED, at);
            case EQUATION -> () -> unrecognised.unread(IntakeFindingCode.EQUATION, at, Excerpt.brief(note.text()));
            case SYMBOL -> () -> unrecognised.unread(IntakeFindingCode.UNKNOWN_SYMBOL, at, Excerpt.brief(note.text()));
            case GRAPHIC_TEXT -> () -> unrecognised.note(WordFindingCode.GRAPHIC_TEXT, at, note.text());
            case INK -> () -> unrecognised.unread(WordFindingCode.INK, at);
            case CONTROL -> () -> control(note, at);
            case FIELD -> () -> unrecognised.note(WordFindingCode.FIELD, at, note.text());
            case OTHER_TEXT -> () -> unrecognised.note(WordFindingCode.OTHER_TEXT, at, note.text());
            case UNREAD -> () -> unrecognised.unread(WordFindingCode.UNREAD, at);
            case STRUCK_THROUGH ->
                () -> unrecognised.unread(IntakeFindingCode.STRUCK_THROUGH, at, Excerpt.brief(note.text()));
            case TRACKED_CHANGE -> throw new IllegalArgumentException("those of a paragraph are told together");
        };
        report.make();
    }

    private void control(Note note, Location at) throws UnreadableAgreementException {
        if (note.text().isBlank()) {
            unrecognised.unread(WordFindingCode.UNREAD, at);
        } else {
            unrecognised.note(WordFindingCode.CONTROL, at, note.text());
        }
    }

    /** The report of a note, as one expression of a switch. */
    private interface NoteReport {
        void make() throws UnreadableAgreementException;
    }

    private static String author(Note note) {
        return note.author().isBlank() ? "?" : note.author();
    }
}
