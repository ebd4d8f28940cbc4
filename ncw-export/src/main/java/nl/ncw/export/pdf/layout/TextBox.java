package nl.ncw.export.pdf.layout;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.pdf.layout.Line.Piece;

/** Lines of text. Two at least stay together on either side of a cut. */
final class TextBox implements Box {
    private static final int TOGETHER = 2;

    private final List<Line> lines;
    private final float leading;
    private final float rise;
    private final Optional<Bookmark> bookmark;

    TextBox(List<Line> lines, float leading, float rise) {
        this(lines, leading, rise, Optional.empty());
    }

    private TextBox(List<Line> lines, float leading, float rise, Optional<Bookmark> bookmark) {
        this.lines = lines;
        this.leading = leading;
        this.rise = rise;
        this.bookmark = bookmark;
    }

    TextBox with(Bookmark mark) {
        return new TextBox(lines, leading, rise, Optional.of(mark));
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    public float height() {
        return lines.size() * leading;
    }

    @Override
    public Cut cut(float room, boolean fresh) {
        int fitting = (int) ((room + Cut.TOLERANCE) / leading);
        if (fitting >= lines.size()) {
            return Cut.all(this);
        }
        int head = Math.min(fitting, lines.size() - TOGETHER);
        if (head < TOGETHER) {
            head = fresh ? Math.max(fitting, 1) : 0;
        }
        if (head == 0) {
            return Cut.none(this);
        }
        return head == lines.size()
                ? Cut.all(this)
                : Cut.of(
                        new TextBox(lines.subList(0, head), leading, rise, bookmark),
                        new TextBox(lines.subList(head, lines.size()), leading, rise));
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float height) {
        bookmark.ifPresent(mark -> canvas.mark(mark, y));
        float baseline = y + rise;
        for (Line line : lines) {
            for (Piece piece : line.pieces()) {
                canvas.show(piece, x + piece.x(), baseline, leading);
            }
            baseline += leading;
        }
    }
}
