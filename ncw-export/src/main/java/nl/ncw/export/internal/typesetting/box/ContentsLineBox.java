package nl.ncw.export.internal.typesetting.box;

import java.util.List;
import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.content.Alignment;
import nl.ncw.export.internal.typesetting.content.Run;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.internal.typesetting.structure.Tag;
import nl.ncw.export.internal.typesetting.text.TextLine;
import nl.ncw.export.internal.typesetting.text.TypesetText;
import nl.ncw.export.internal.typesetting.text.Typesetter;
import nl.ncw.export.internal.typesetting.text.Typesetter.TaggedRun;

/** Line of a table of contents: the title, dots, and the number of the page, which is known when pages are drawn. */
final class ContentsLineBox implements Box {
    /** The width at the end of the line that titles leave free. */
    static final float ROOM_FOR_NUMBER = 36;

    private static final float BESIDE_DOTS = 4;

    private final TypesetText title;
    private final Target target;
    private final TextStyle style;
    private final Typesetter typesetter;
    private final float width;

    ContentsLineBox(TypesetText title, Target target, TextStyle style, Typesetter typesetter, float width) {
        this.title = title;
        this.target = target;
        this.style = style;
        this.typesetter = typesetter;
        this.width = width;
    }

    /**
     * Target of the line.
     *
     * @param destination the name of the destination
     * @param title the title of the heading
     * @param link the structure element of the link
     */
    record Target(String destination, String title, Tag link) {}

    @Override
    public float height() {
        return title.height();
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float height) {
        canvas.show(title, x, y);
        TypesetText number = typesetter.text(
                List.of(new TaggedRun(Run.of(String.valueOf(canvas.page(target.destination()))), target.link())),
                style.aligned(Alignment.END),
                width);
        float last = y + title.height() - title.leading();
        canvas.show(number, x, last);
        canvas.dots(
                x + width(title) + BESIDE_DOTS,
                x + width - width(number) - BESIDE_DOTS,
                last + title.rise(),
                style.colour());
        canvas.link(target.destination(), target.link(), target.title(), x, y, width, title.height());
    }

    private static float width(TypesetText text) {
        TextLine last = text.lines().get(text.lines().size() - 1);
        return (float) last.pieces().stream().mapToDouble(TextLine.Piece::width).sum();
    }
}
