package nl.ncw.export.internal.typesetting.box;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.structure.Bookmark;

/** List item: the label, and the content to the right of it. */
final class ListItemBox implements Box {
    private final Optional<TextBox> label;
    private final Box content;
    private final float indent;

    ListItemBox(Optional<TextBox> label, Box content, float indent) {
        this.label = label;
        this.content = content;
        this.indent = indent;
    }

    @Override
    public float height() {
        return Math.max(label.map(TextBox::height).orElse(0f), content.height());
    }

    @Override
    public Cut cut(float room, boolean fresh) {
        if (height() <= room + Cut.TOLERANCE) {
            return Cut.all(this);
        }
        Cut cut = content.cut(room, fresh);
        if (cut.head().isEmpty() || cut.rest().isEmpty()) {
            return fresh ? Cut.all(this) : Cut.none(this);
        }
        return new Cut(
                cut.head().map(head -> new ListItemBox(label, head, indent)),
                cut.rest().map(rest -> new ListItemBox(Optional.empty(), rest, indent)));
    }

    @Override
    public Stream<Bookmark> bookmarks() {
        return content.bookmarks();
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float height) {
        label.ifPresent(text -> text.draw(canvas, x, y, text.height()));
        content.draw(canvas, x + indent, y, content.height());
    }
}
