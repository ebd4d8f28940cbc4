package nl.ncw.export.word.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A paragraph while it is read. */
final class ParagraphText {
    private final List<Content.Span> spans = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();
    private final Set<String> lyingOver = new LinkedHashSet<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private final StringBuilder piece = new StringBuilder();
    private final StringBuilder all = new StringBuilder();
    private String tag = "";
    private boolean placeholder;
    private boolean hasText;
    private boolean listed;
    private boolean heading;
    private boolean goesOn;

    /** A paragraph over which these bookmarks lie. */
    ParagraphText(Collection<String> bookmarks) {
        lyingOver.addAll(bookmarks);
    }

    void text(String text, String newTag, boolean holdsPlace) {
        if (!newTag.equals(tag) || holdsPlace != placeholder) {
            flush();
            tag = newTag;
            placeholder = holdsPlace;
        }
        piece.append(text);
        all.append(text);
        hasText |= !text.isEmpty();
    }

    private void flush() {
        if (!piece.isEmpty()) {
            spans.add(new Content.Span(piece.toString(), tag, placeholder));
            piece.setLength(0);
        }
    }

    void begin(String bookmark) {
        begun.add(bookmark);
    }

    /** A bookmark that ends before the first text of the paragraph belongs to the one above. */
    void end(String bookmark) {
        if (!hasText) {
            lyingOver.remove(bookmark);
        }
    }

    void attach(int note) {
        notes.add(note);
    }

    void listed() {
        listed = true;
    }

    void heading() {
        heading = true;
    }

    /** Its end was deleted: what stands in the next paragraph belongs to it. */
    void goOn(boolean on) {
        goesOn = on;
    }

    boolean goesOn() {
        return goesOn;
    }

    /** How much was read so far. */
    int length() {
        return all.length();
    }

    /** What was read since it was so much. */
    String since(int length) {
        return all.substring(length);
    }

    Content.Paragraph finished() {
        flush();
        Set<String> bookmarks = new LinkedHashSet<>(begun);
        bookmarks.addAll(lyingOver);
        return new Content.Paragraph(spans, bookmarks, notes, listed, heading);
    }
}
