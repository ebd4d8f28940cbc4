package nl.ncw.export.internal.ooxml.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A paragraph while it is read. */
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

    /** A paragraph over which these bookmarks lie. */
    ParagraphText(Collection<String> bookmarks) {
        lyingOver.addAll(bookmarks);
    }

    void text(BodyElement.Span text) {
        pieces.add(new Piece(text, Optional.empty()));
        all.append(text.text());
        hasText |= !text.text().isEmpty();
    }

    /** Text that is none of the document, if the field around it has an end. */
    void hidden(BodyElement.Span text, Fields.Field field) {
        pieces.add(new Piece(text, Optional.of(field)));
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

    BodyElement.Paragraph finished() {
        Set<String> bookmarks = new LinkedHashSet<>(begun);
        bookmarks.addAll(lyingOver);
        return new BodyElement.Paragraph(spans(), bookmarks, notes, listed, heading);
    }

    /** The pieces that are shown, those of one kind that follow each other as one. */
    private List<BodyElement.Span> spans() {
        List<BodyElement.Span> spans = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.field.filter(Fields.Field::hasEnded).isEmpty()) {
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

    /** A piece of text, and the field that hides it. */
    private record Piece(BodyElement.Span text, Optional<Fields.Field> field) {}
}
