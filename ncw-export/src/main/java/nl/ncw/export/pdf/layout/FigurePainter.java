package nl.ncw.export.pdf.layout;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;

/** Draws the shapes of a figure, whose lower left corner is the origin. */
final class FigurePainter {
    private static final int BITS = 8;

    private final PdfContentByte content;
    private final Fonts fonts;
    private final float height;

    FigurePainter(PdfContentByte content, Fonts fonts, float height) {
        this.content = content;
        this.fonts = fonts;
        this.height = height;
    }

    /** Paints shapes; what is written among them. */
    String paint(List<Figure.Shape> shapes) {
        StringBuilder words = new StringBuilder();
        for (Figure.Shape shape : shapes) {
            if (shape instanceof Figure.Rectangle rectangle) {
                paint(rectangle);
            } else if (shape instanceof Figure.Disc disc) {
                paint(disc);
            } else if (shape instanceof Figure.Stroke line) {
                paint(line);
            } else if (shape instanceof Figure.Label label) {
                words.append(paint(label));
            } else if (shape instanceof Figure.Image image) {
                paint(image);
            }
        }
        return words.toString();
    }

    private void paint(Figure.Rectangle shape) {
        content.setColorFill(Canvas.color(shape.colour()));
        content.rectangle(shape.x(), height - shape.y() - shape.height(), shape.width(), shape.height());
        content.fill();
    }

    private void paint(Figure.Disc shape) {
        content.setColorFill(Canvas.color(shape.colour()));
        content.circle(shape.x(), height - shape.y(), shape.radius());
        content.fill();
    }

    private void paint(Figure.Stroke shape) {
        content.setLineWidth(shape.thickness());
        content.setColorStroke(Canvas.color(shape.colour()));
        content.moveTo(shape.fromX(), height - shape.fromY());
        content.lineTo(shape.toX(), height - shape.toY());
        content.stroke();
    }

    private void paint(Figure.Image shape) {
        Picture picture = shape.picture();
        try {
            Image image = Image.getInstance(picture.width(), picture.height(), 3, BITS, picture.colours());
            Image mask = Image.getInstance(picture.width(), picture.height(), 1, BITS, picture.opacity());
            mask.makeMask();
            image.setImageMask(mask);
            float bottom = height - shape.y() - shape.height();
            content.addImage(image, shape.width(), 0, 0, shape.height(), shape.x(), bottom);
        } catch (BadElementException e) {
            throw new IllegalStateException("a picture has a byte for each colour of each point", e);
        }
    }

    private static float offset(TextStyle style, String text, Face face) {
        float width = face.width(text, style.size());
        return switch (style.alignment()) {
            case START -> 0;
            case CENTRE -> width / 2;
            case END -> width;
        };
    }

    private String paint(Figure.Label shape) {
        Face face = fonts.face(shape.style().font());
        StringBuilder shown = new StringBuilder();
        Spelling.of(shape.text(), face).forEach(sign -> shown.append(sign.shown()));
        content.beginText();
        content.setFontAndSize(face.font(), shape.style().size());
        content.setColorFill(Canvas.color(shape.style().colour()));
        content.setTextMatrix(shape.x() - offset(shape.style(), shown.toString(), face), height - shape.y());
        content.showTextBasic(shown.toString());
        content.endText();
        return shown.toString();
    }
}
