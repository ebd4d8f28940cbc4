package nl.ncw.export.internal.typesetting.box;

import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.content.Figure;
import nl.ncw.export.internal.typesetting.structure.Tag;
import nl.ncw.export.internal.typesetting.text.Fonts;

/** Drawing, scaled to the available room. */
final class FigureBox implements Box {
    private final Figure figure;
    private final Fonts fonts;
    private final Tag tag;
    private final float scale;

    FigureBox(Figure figure, Fonts fonts, Tag tag, float width, float tallest) {
        this.figure = figure;
        this.fonts = fonts;
        this.tag = tag;
        this.scale = Math.min(1, Math.min(width / figure.width(), tallest / figure.height()));
    }

    @Override
    public float height() {
        return figure.height() * scale;
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float height) {
        canvas.draw(figure, fonts, tag, x, y, scale);
    }
}
