package nl.ncw.export.word.report;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ncw.export.word.file.Content;
import nl.ncw.export.word.file.Note;
import nl.ncw.model.port.Severity;
import nl.ncw.model.port.UnreadableAgreementException;

/** Keeps what people added to a document and what is no answer: texts beside the form, comments, drawings. */
public final class Outside {
    private final List<Note> notes;
    private final Report report;
    private final Set<Integer> told = new HashSet<>();
    private final StringBuilder loose = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();
    private String looseSpot = "";

    /**
     * What stands beside the form in a document.
     *
     * @param notes the notes of the document
     * @param report where it is said and kept
     */
    public Outside(List<Note> notes, Report report) {
        this.notes = notes;
        this.report = report;
    }

    /**
     * Keeps a text; those at one spot together.
     *
     * @param spot where it stands
     * @param text the text
     * @throws UnreadableAgreementException if more is kept than any form can hold
     */
    public void loose(String spot, String text) throws UnreadableAgreementException {
        loose(spot, text, text);
    }

    /**
     * Keeps a text of which not all is news; those at one spot together.
     *
     * @param spot where it stands
     * @param text the text
     * @param news what of it there is to show; may be empty
     * @throws UnreadableAgreementException if more is kept than any form can hold
     */
    public void loose(String spot, String text, String news) throws UnreadableAgreementException {
        if (!spot.equals(looseSpot)) {
            flush();
            looseSpot = spot;
        }
        loose.append(loose.isEmpty() ? "" : "\n").append(text);
        shown.append(shown.isEmpty() || news.isEmpty() ? "" : "\n").append(news);
    }

    /**
     * Keeps the texts of the last spot.
     *
     * @throws UnreadableAgreementException if more is kept than any form can hold
     */
    public void flush() throws UnreadableAgreementException {
        if (!loose.isEmpty()) {
            report.keep("outside", looseSpot, loose.toString(), Messages.shown(shown.toString()));
            loose.setLength(0);
            shown.setLength(0);
        }
    }

    /**
     * Keeps the notes of a paragraph.
     *
     * @param paragraph the paragraph
     * @param spot where it stands
     * @throws UnreadableAgreementException if more is kept than any form can hold
     */
    public void notes(Content.Paragraph paragraph, String spot) throws UnreadableAgreementException {
        report.spot(spot);
        Set<String> authors = new LinkedHashSet<>();
        boolean tracked = false;
        for (int number : paragraph.notes()) {
            if (told.add(number)) {
                Note note = notes.get(number);
                if (note.kind() == Note.Kind.TRACKED_CHANGE) {
                    tracked = true;
                    authors.add(note.author().isBlank() ? "?" : note.author());
                } else {
                    note(note, spot);
                }
            }
        }
        if (tracked) {
            report.requireRoom(spot);
            report.say(Severity.WARNING, "tracked-changes", spot, String.join(", ", authors));
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
                note(notes.get(number), spot);
            }
        }
    }

    private void note(Note note, String spot) throws UnreadableAgreementException {
        report.requireRoom(spot);
        String shown = Messages.shown(note.text());
        switch (note.kind()) {
            case COMMENT -> {
                String author = note.author().isBlank() ? "?" : note.author();
                report.keep("comment", spot, author + ": " + note.text(), author, shown);
            }
            case FOOTNOTE -> report.keep("footnote", spot, note.text(), shown);
            case DRAWN_TEXT -> report.keep("drawn-text", spot, note.text(), shown);
            case LINK -> report.keep("link", spot, note.text(), shown);
            case PICTURE -> report.say(Severity.WARNING, "picture", spot);
            case EMBEDDED -> report.say(Severity.WARNING, "embedded", spot);
            case STRUCK_THROUGH -> report.say(Severity.WARNING, "struck-through", spot, shown);
            case TRACKED_CHANGE -> throw new IllegalArgumentException("those of a paragraph are told together");
        }
    }
}
