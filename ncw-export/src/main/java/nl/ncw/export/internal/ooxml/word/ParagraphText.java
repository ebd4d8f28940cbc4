package nl.ncw.export.internal.ooxml.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Paragraph that is being read. */
final class ParagraphText {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();
    private final Set<String> lyingOver = new LinkedHashSet<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private final StringBuilder all = new StringBuilder();
    private boolean hasText;
    private boolean listed;
    private boolean heading;
    private boolean goesOn;
    private boolean unread;

    /** Creates a paragraph that is covered by some bookmarks. */
    ParagraphText(Collection<String> bookmarks) {
        lyingOver.addAll(bookmarks);
    }

    void text(BodyElement.Span text) {
        pieces.add(new Piece(text, Optional.empty()));
        all.append(text.text());
        hasText |= !text.text().isEmpty();
    }

    /** Adds text that is hidden if the field around it has an end. */
    void hidden(BodyElement.Span text, ComplexFields.Field field) {
        pieces.add(new Piece(text, Optional.of(field)));
    }

    void begin(String bookmark) {
        begun.add(bookmark);
    }

    /** Ends a bookmark. A bookmark that ends before the first text of a paragraph belongs to the paragraph above. */
    void end(String bookmark) {
        if (!hasText) {
            lyingOver.remove(bookmark);
        }
    }

    void attach(int note) {
        notes.add(note);
    }

    List<Integer> notes() {
        return notes;
    }

    void listed() {
        listed = true;
    }

    void heading() {
        heading = true;
    }

    /** Sets whether the next paragraph continues this one, because the paragraph mark was deleted. */
    void goOn(boolean on) {
        goesOn = on;
    }

    boolean goesOn() {
        return goesOn;
    }

    /** Records whether it has an element that is not known. */
    void setUnread(boolean has) {
        unread = has;
    }

    boolean isUnread() {
        return unread;
    }

    /** Returns the length of the text read so far. */
    int length() {
        return all.length();
    }

    /** Returns the text read since a length. */
    String since(int length) {
        return all.substring(length);
    }

    BodyElement.Paragraph finished() {
        Set<String> bookmarks = new LinkedHashSet<>(begun);
        bookmarks.addAll(lyingOver);
        return new BodyElement.Paragraph(spans(), bookmarks, notes, listed, heading);
    }

    /** Returns the visible spans, with adjacent spans of equal properties merged. */
    private List<BodyElement.Span> spans() {
        List<BodyElement.Span> spans = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.field.filter(ComplexFields.Field::hasEnded).isEmpty()) {
                joined.append(piece.text.text());
            }
            boolean last = i + 1 == pieces.size() || !piece.text.isAlike(pieces.get(i + 1).text);
            if (last && !joined.isEmpty()) {
                spans.add(piece.text.saying(joined.toString()));
                joined.setLength(0);
            }
        }
        return spans;
    }

    /** Span of text with the field that hides it, if any. */
    private record Piece(BodyElement.Span text, Optional<ComplexFields.Field> field) {}
}
