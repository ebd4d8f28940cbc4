package nl.ncw.export.internal.typesetting.box;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.structure.Bookmark;
import nl.ncw.export.internal.typesetting.text.TextLine;
import nl.ncw.export.internal.typesetting.text.TypesetText;

/**
 * Lines of text. At least two lines stay together on either side of a page break, and blank lines at the break are left
 * out.
 */
final class TextBox implements Box {
    private static final int TOGETHER = 2;

    private final TypesetText text;
    private final Optional<Bookmark> bookmark;

    TextBox(TypesetText text) {
        this(text, Optional.empty());
    }

    private TextBox(TypesetText text, Optional<Bookmark> bookmark) {
        this.text = text;
        this.bookmark = bookmark;
    }

    TextBox with(Bookmark mark) {
        return new TextBox(text, Optional.of(mark));
    }

    @Override
    public float height() {
        return text.height();
    }

    @Override
    public Cut cut(float room, boolean fresh) {
        int lines = text.lines().size();
        int fitting = (int) ((room + Cut.TOLERANCE) / text.leading());
        if (fitting >= lines) {
            return Cut.all(this);
        }
        int head = Math.min(fitting, lines - TOGETHER);
        if (head < TOGETHER) {
            head = fresh ? Math.max(fitting, 1) : 0;
        }
        if (head == 0) {
            return Cut.none(this);
        }
        int rest = head;
        while (rest < lines && isBlank(text.lines().get(rest))) {
            rest++;
        }
        return rest == lines
                ? Cut.all(head == lines ? this : new TextBox(text.part(0, head), bookmark))
                : Cut.of(new TextBox(text.part(0, head), bookmark), new TextBox(text.part(rest, lines)));
    }

    /** Returns whether nothing is seen of a line. The part on the next page does not begin with such a line. */
    private static boolean isBlank(TextLine line) {
        return line.pieces().stream()
                .allMatch(piece -> piece.shown().isBlank() && piece.actualText().isEmpty());
    }

    @Override
    public Stream<Bookmark> bookmarks() {
        return bookmark.stream();
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float height) {
        bookmark.ifPresent(mark -> canvas.mark(mark, y));
        canvas.show(text, x, y);
    }
}
