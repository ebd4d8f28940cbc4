package nl.ncw.export.internal.typesetting.canvas;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;
import nl.ncw.export.internal.typesetting.content.Figure;
import nl.ncw.export.internal.typesetting.content.Picture;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.internal.typesetting.text.FontFace;
import nl.ncw.export.internal.typesetting.text.Fonts;

/** Draws the shapes of a figure, with the origin at its lower left corner. */
final class FigurePainter {
    private static final int BITS = 8;
    private static final String NO_WORDS = "";

    private final PdfContentByte content;
    private final Fonts fonts;
    private final float height;

    FigurePainter(PdfContentByte content, Fonts fonts, float height) {
        this.content = content;
        this.fonts = fonts;
        this.height = height;
    }

    /** Draws shapes. Returns the text of the labels among them. */
    String paint(List<Figure.Shape> shapes) {
        StringBuilder words = new StringBuilder();
        for (Figure.Shape shape : shapes) {
            words.append(
                    switch (shape.kind()) {
                        case RECTANGLE -> paint((Figure.Rectangle) shape);
                        case DISC -> paint((Figure.Disc) shape);
                        case STROKE -> paint((Figure.Stroke) shape);
                        case LABEL -> paint((Figure.Label) shape);
                        case IMAGE -> paint((Figure.Image) shape);
                    });
        }
        return words.toString();
    }

    private String paint(Figure.Rectangle shape) {
        content.setColorFill(Canvas.color(shape.colour()));
        content.rectangle(shape.x(), height - shape.y() - shape.height(), shape.width(), shape.height());
        content.fill();
        return NO_WORDS;
    }

    private String paint(Figure.Disc shape) {
        content.setColorFill(Canvas.color(shape.colour()));
        content.circle(shape.x(), height - shape.y(), shape.radius());
        content.fill();
        return NO_WORDS;
    }

    private String paint(Figure.Stroke shape) {
        content.setLineWidth(shape.thickness());
        content.setColorStroke(Canvas.color(shape.colour()));
        content.moveTo(shape.fromX(), height - shape.fromY());
        content.lineTo(shape.toX(), height - shape.toY());
        content.stroke();
        return NO_WORDS;
    }

    private String paint(Figure.Image shape) {
        Picture picture = shape.picture();
        try {
            Image image = Image.getInstance(picture.width(), picture.height(), 3, BITS, picture.colours());
            Image mask = Image.getInstance(picture.width(), picture.height(), 1, BITS, picture.opacity());
            mask.makeMask();
            image.setImageMask(mask);
            float bottom = height - shape.y() - shape.height();
            content.addImage(image, shape.width(), 0, 0, shape.height(), shape.x(), bottom);
            return NO_WORDS;
        } catch (BadElementException e) {
            throw new IllegalStateException("a picture has a byte for each colour of each point", e);
        }
    }

    private static float offset(TextStyle style, String text, FontFace face) {
        float width = face.width(text, style.size());
        return switch (style.alignment()) {
            case START -> 0;
            case CENTRE -> width / 2;
            case END -> width;
        };
    }

    private String paint(Figure.Label shape) {
        FontFace face = fonts.face(shape.style().font());
        String shown = face.shown(shape.text());
        content.beginText();
        content.setFontAndSize(face.font(), shape.style().size());
        content.setColorFill(Canvas.color(shape.style().colour()));
        content.setTextMatrix(shape.x() - offset(shape.style(), shown, face), height - shape.y());
        content.showTextBasic(shown);
        content.endText();
        return shown;
    }
}
