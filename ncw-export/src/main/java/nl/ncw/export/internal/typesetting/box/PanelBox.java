package nl.ncw.export.internal.typesetting.box;

import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.content.Panel;
import nl.ncw.export.internal.typesetting.structure.Bookmark;

/** Boxes on a coloured background. */
final class PanelBox implements Box {
    private final StackBox content;
    private final Panel panel;
    private final float width;
    private final float minimumHeight;

    PanelBox(StackBox content, Panel panel, float width, float minimumHeight) {
        this.content = content;
        this.panel = panel;
        this.width = width;
        this.minimumHeight = minimumHeight;
    }

    @Override
    public float height() {
        return Math.max(content.height() + 2 * panel.padding(), minimumHeight);
    }

    @Override
    public Cut cut(float room, boolean fresh) {
        if (height() <= room + Cut.TOLERANCE) {
            return Cut.all(this);
        }
        Cut cut = content.cut(room - 2 * panel.padding(), fresh);
        return new Cut(cut.head().map(this::holding), cut.rest().map(this::holding));
    }

    private PanelBox holding(Box part) {
        return new PanelBox(StackBox.of(part), panel, width, 0);
    }

    @Override
    public Stream<Bookmark> bookmarks() {
        return content.bookmarks();
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float height) {
        canvas.fill(x - panel.bleed(), y, width + 2 * panel.bleed(), height(), panel.fill());
        content.draw(canvas, x, y + (height() - content.height()) / 2, content.height());
    }
}
