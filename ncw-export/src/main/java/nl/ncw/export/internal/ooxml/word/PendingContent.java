package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Notes and unknown elements outside paragraphs, which the next paragraph reports, and text that no reader took. */
final class PendingContent {
    private final XmlPartReader xml;
    private final NoteReader notes;
    private final TextLimit limit;
    private final DrawnContentReader drawn;
    private final List<Integer> later = new ArrayList<>();
    private boolean unread;

    PendingContent(XmlPartReader xml, DocumentPartContext context, DrawnContentReader drawn) {
        this.xml = xml;
        this.notes = context.notes();
        this.limit = context.limit();
        this.drawn = drawn;
    }

    /** Attaches a note to the next paragraph. */
    void later(int note) {
        later.add(note);
    }

    /** Reports a tracked change at the next paragraph. */
    void trackedLater() throws IOException {
        limit.accept(xml.attribute("author"));
        later(notes.attach(new Note(Note.Kind.TRACKED_CHANGE, xml.attribute("author"), "")));
    }

    /** Attaches to a paragraph what was left for it. */
    void attachTo(ParagraphText text) {
        later.forEach(text::attach);
        later.clear();
        if (unread) {
            text.setUnread(true);
            unread = false;
        }
    }

    /** Returns whether nothing is left for the next paragraph. */
    boolean isEmpty() throws IOException {
        String passed = xml.takePassedText();
        if (!passed.isEmpty()) {
            limit.accept(passed);
            later(notes.attach(new Note(Note.Kind.OTHER_TEXT, "", passed)));
        }
        return later.isEmpty() && !unread;
    }

    /** Keeps text of elements that no reader knows; says that there are such elements if they have no text. */
    void keepPassed(ParagraphText text) throws IOException {
        String passed = xml.takePassedText();
        if (!passed.isEmpty()) {
            limit.accept(passed);
            text.attach(notes.attach(new Note(Note.Kind.OTHER_TEXT, "", passed)));
        } else if (text.isUnread()) {
            text.attach(notes.attach(new Note(Note.Kind.UNREAD, "", "")));
        }
        text.setUnread(false);
    }

    /** Handles the current element outside paragraphs, if it is none that the readers understand. */
    void unknown() throws IOException {
        if (WordElements.isIgnored(xml)) {
            passOver();
        } else if (!WordElements.isEnclosing(xml)) {
            unread = true;
        }
    }

    /** Passes over the current element, except text and drawings, which it should not have. */
    void passOver() throws IOException {
        ParagraphText text = new ParagraphText(List.of());
        passOver(text);
        text.notes().forEach(this::later);
    }

    /** Passes over the current element, with its drawings as notes of a paragraph. */
    void passOver(ParagraphText text) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("drawing") || xml.name().equals("pict")) {
                drawn.read(text);
            }
        }
    }
}
