package nl.ncw.export.internal.word.returned;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.ooxml.word.Note;
import nl.ncw.model.port.UnreadableAgreementException;

/** Keeps the notes of a document, each once: comments, footnotes, drawings, links, tracked changes. */
public final class DocumentNotes {
    private final List<Note> notes;
    private final UnrecognisedContent unrecognised;
    private final ReadingLog log;
    private final Set<Integer> told = new HashSet<>();

    /**
     * The notes of a document.
     *
     * @param notes the notes
     * @param unrecognised where they are kept
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
     * @param spot where it stands
     * @throws UnreadableAgreementException if more is kept than any form can hold
     */
    public void of(BodyElement.Paragraph paragraph, String spot) throws UnreadableAgreementException {
        Location at = Location.named(spot);
        log.meet(at);
        Set<String> authors = new LinkedHashSet<>();
        boolean tracked = false;
        for (int number : paragraph.notes()) {
            if (told.add(number)) {
                Note note = notes.get(number);
                if (note.kind() == Note.Kind.TRACKED_CHANGE) {
                    tracked = true;
                    authors.add(author(note));
                } else {
                    note(note, at);
                }
            }
        }
        if (tracked) {
            log.requireRoom(at);
            unrecognised.unread("tracked-changes", at, String.join(", ", authors));
        }
    }

    /**
     * Keeps the notes that no paragraph has.
     *
     * @param spot where they are said to be
     * @throws UnreadableAgreementException if more is kept than any form can hold
     */
    public void rest(String spot) throws UnreadableAgreementException {
        for (int number = 0; number < notes.size(); number++) {
            if (told.add(number) && notes.get(number).kind() != Note.Kind.TRACKED_CHANGE) {
                note(notes.get(number), Location.named(spot));
            }
        }
    }

    private void note(Note note, Location at) throws UnreadableAgreementException {
        log.requireRoom(at);
        NoteReport report = switch (note.kind()) {
            case COMMENT -> () -> unrecognised.note("comment", at, author(note), note.text());
            case FOOTNOTE -> () -> unrecognised.note("footnote", at, note.text());
            case DRAWN_TEXT -> () -> unrecognised.note("drawn-text", at, note.text());
            case LINK -> () -> unrecognised.note("link", at, note.text());
            case PICTURE -> () -> unrecognised.unread("picture", at);
            case EMBEDDED -> () -> unrecognised.unread("embedded", at);
            case STRUCK_THROUGH -> () -> unrecognised.unread("struck-through", at, ReadingLog.excerpt(note.text()));
            case TRACKED_CHANGE -> throw new IllegalArgumentException("those of a paragraph are told together");
        };
        report.make();
    }

    /** The report of a note, as one expression of a switch. */
    private interface NoteReport {
        void make() throws UnreadableAgreementException;
    }

    private static String author(Note note) {
        return note.author().isBlank() ? "?" : note.author();
    }
}
