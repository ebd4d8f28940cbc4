package nl.ncw.export.pdf.layout;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.pdf.layout.Line.Piece;
import nl.ncw.export.pdf.layout.reading.SaidText;

/**
 * One page to draw on. Places are in points from the upper left corner of the paper, to the right and down. Everything
 * drawn is marked as what it is: as content of an element of the structure, or as furniture.
 */
final class Canvas {
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final int LINK_ANSWERS_TO_PRINTER = PdfAnnotation.FLAGS_PRINT;

    private final PdfWriter writer;
    private final StructureTree structure;
    private final Bookmarks bookmarks;
    private final Fingerprint fingerprint;
    private final float paperHeight;
    private final PdfContentByte text;
    private final PdfContentByte background;
    private final List<Runnable> lines = new ArrayList<>();
    private final SaidText said = new SaidText();
    private Optional<Tag> open = Optional.empty();
    private boolean backgroundOpen;

    Canvas(PdfWriter writer, StructureTree structure, Bookmarks bookmarks, Fingerprint fingerprint, PageFormat format) {
        this.writer = writer;
        this.structure = structure;
        this.bookmarks = bookmarks;
        this.fingerprint = fingerprint;
        this.paperHeight = format.height();
        this.text = writer.getDirectContent();
        this.background = writer.getDirectContentUnder();
    }

    /** Draws text on a baseline; the height of its line counts for links. */
    void show(Piece piece, float x, float baseline, float lineHeight) {
        if (piece.shown().isEmpty()) {
            return;
        }
        Ink ink = piece.ink();
        fingerprint.add(piece.shown()).add(piece.meant().orElse(""));
        if (!ink.tag().isArtifact()) {
            said.add(piece.meant().orElse(piece.shown()));
        }
        piece.meant().ifPresentOrElse(meant -> enter(ink.tag(), meant), () -> enter(ink.tag()));
        text.beginText();
        text.setFontAndSize(ink.face().font(), ink.size());
        text.setColorFill(color(ink.colour()));
        text.setTextMatrix(x, up(baseline));
        text.showTextBasic(piece.shown());
        text.endText();
        piece.meant().ifPresent(meant -> leave());
        ink.link()
                .filter(target -> !piece.shown().isBlank())
                .ifPresent(target -> link(target, piece, x, baseline, lineHeight));
    }

    private void link(URI target, Piece piece, float x, float baseline, float lineHeight) {
        Ink ink = piece.ink();
        float bottom = baseline + ink.face().descent(ink.size());
        PdfAnnotation link = PdfAnnotation.createLink(
                writer,
                new Rectangle(x, up(bottom), x + piece.width(), up(bottom - lineHeight)),
                PdfAnnotation.HIGHLIGHT_INVERT,
                new PdfAction(target.toASCIIString()));
        link.put(PdfName.CONTENTS, TextString.of(piece.shown().strip()));
        link.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        link.setFlags(LINK_ANSWERS_TO_PRINTER);
        int key = structure.adopt(ink.tag(), link.getIndirectReference(), writer.getCurrentPage());
        link.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(link);
    }

    /** Draws a line of furniture, behind the text and before all colours. */
    void line(float fromX, float fromY, float toX, float toY, float width, Colour colour) {
        lines.add(() -> {
            background.setLineWidth(width);
            background.setColorStroke(color(colour));
            background.moveTo(fromX, up(fromY));
            background.lineTo(toX, up(toY));
            background.stroke();
        });
    }

    /** Colours a rectangle, behind the text. */
    void fill(float x, float y, float width, float height, Colour colour) {
        enterBackground();
        background.setColorFill(color(colour));
        background.rectangle(x, up(y + height), width, height);
        background.fill();
    }

    /** Draws a figure, so many times larger than it is. */
    void draw(Figure figure, Fonts fonts, Tag tag, float x, float y, float scale) {
        enter(tag);
        fingerprint.add(figure.toString());
        float bottom = up(y + figure.height() * scale);
        if (!tag.isArtifact()) {
            structure.place(tag, new float[] {x, bottom, x + figure.width() * scale, bottom + figure.height() * scale});
        }
        text.saveState();
        text.concatCTM(scale, 0, 0, scale, x, bottom);
        String words = new FigurePainter(text, fonts, figure.height()).paint(figure.shapes());
        if (!tag.isArtifact()) {
            said.add(words);
        }
        text.restoreState();
    }

    /** Lets a bookmark lead to a height on this page. */
    void mark(Bookmark bookmark, float y) {
        bookmarks.add(bookmark, up(y));
    }

    /** Ends the page; the digest of what it says. */
    String finish() {
        leave();
        if (!lines.isEmpty()) {
            enterBackground();
            lines.forEach(Runnable::run);
        }
        if (backgroundOpen) {
            background.endMarkedContentSequence();
        }
        return said.digest();
    }

    private void enter(Tag tag) {
        if (open.filter(tag::equals).isPresent()) {
            return;
        }
        leave();
        if (tag.isArtifact()) {
            text.beginMarkedContentSequence(ARTIFACT, artifact(tag), true);
        } else {
            text.beginMarkedContentSequence(structure.element(tag));
        }
        open = Optional.of(tag);
    }

    /**
     * Begins content that means something else than it shows. It stands beside other content of its element and not inside
     * it, where some readers would take its end for the end of both.
     */
    private void enter(Tag tag, String meant) {
        if (tag.isArtifact()) {
            enter(tag);
            return;
        }
        leave();
        PdfDictionary properties = new PdfDictionary();
        properties.put(ACTUAL_TEXT, TextString.of(meant));
        PdfStructureElement element = structure.element(tag);
        PdfObject type = element.get(PdfName.S);
        // The standard lets only a span mean something else; OpenPDF would name the content after its element.
        element.put(PdfName.S, SPAN);
        text.beginMarkedContentSequence(element, properties);
        element.put(PdfName.S, type);
        open = Optional.of(tag);
    }

    private void leave() {
        open.ifPresent(tag -> text.endMarkedContentSequence());
        open = Optional.empty();
    }

    private void enterBackground() {
        if (!backgroundOpen) {
            background.beginMarkedContentSequence(ARTIFACT, artifact(Tag.ARTIFACT), true);
            backgroundOpen = true;
        }
    }

    private static PdfDictionary artifact(Tag tag) {
        PdfDictionary properties = new PdfDictionary();
        boolean running = tag != Tag.ARTIFACT;
        properties.put(PdfName.TYPE, new PdfName(running ? "Pagination" : "Layout"));
        if (running) {
            properties.put(PdfName.SUBTYPE, new PdfName(tag.type()));
        }
        return properties;
    }

    private float up(float y) {
        return paperHeight - y;
    }

    static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
