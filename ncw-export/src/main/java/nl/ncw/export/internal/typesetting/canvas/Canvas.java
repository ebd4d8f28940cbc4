package nl.ncw.export.internal.typesetting.canvas;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.Figure;
import nl.ncw.export.internal.typesetting.content.SignatureField;
import nl.ncw.export.internal.typesetting.digest.ContentDigest;
import nl.ncw.export.internal.typesetting.digest.PageTextDigest;
import nl.ncw.export.internal.typesetting.structure.Bookmark;
import nl.ncw.export.internal.typesetting.structure.BookmarkTree;
import nl.ncw.export.internal.typesetting.structure.Destinations;
import nl.ncw.export.internal.typesetting.structure.StructureTree;
import nl.ncw.export.internal.typesetting.structure.Tag;
import nl.ncw.export.internal.typesetting.structure.TextString;
import nl.ncw.export.internal.typesetting.text.Fonts;
import nl.ncw.export.internal.typesetting.text.GlyphStyle;
import nl.ncw.export.internal.typesetting.text.TextLine;
import nl.ncw.export.internal.typesetting.text.TextLine.Piece;
import nl.ncw.export.internal.typesetting.text.TypesetText;

/**
 * Drawing surface of one page. Coordinates are in points from the upper left corner of the paper, to the right and
 * down. Everything drawn is marked: as content of a structure element, or as an artifact.
 */
public final class Canvas {
    private static final PdfName SPAN = new PdfName("Span");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final int ANNOTATION_IS_PRINTED = PdfAnnotation.FLAGS_PRINT;
    private static final float DOT = 0.9f;
    private static final float DOT_DISTANCE = 4;

    private final PdfWriter writer;
    private final StructureTree structure;
    private final BookmarkTree bookmarks;
    private final Destinations destinations;
    private final ContentDigest fingerprint;
    private final float paperHeight;
    private final PdfContentByte text;
    private final PdfContentByte background;
    private final List<Runnable> lines = new ArrayList<>();
    private final PageTextDigest pageText = new PageTextDigest();
    private Optional<Tag> open = Optional.empty();
    private boolean backgroundOpen;

    /** Creates the surface of the writer's current page. */
    public Canvas(
            PdfWriter writer,
            StructureTree structure,
            BookmarkTree bookmarks,
            Destinations destinations,
            ContentDigest fingerprint,
            float paperHeight) {
        this.writer = writer;
        this.structure = structure;
        this.bookmarks = bookmarks;
        this.destinations = destinations;
        this.fingerprint = fingerprint;
        this.paperHeight = paperHeight;
        this.text = writer.getDirectContent();
        this.background = writer.getDirectContentUnder();
    }

    /** Draws lines of text with the upper left corner of the first line at a position. */
    public void show(TypesetText lines, float x, float y) {
        float baseline = y + lines.rise();
        for (TextLine line : lines.lines()) {
            for (Piece piece : line.pieces()) {
                show(piece, x + piece.x(), baseline, lines.leading());
            }
            baseline += lines.leading();
        }
    }

    /** Draws text on a baseline. The line height determines the area of links. */
    private void show(Piece piece, float x, float baseline, float lineHeight) {
        if (piece.shown().isEmpty()) {
            return;
        }
        GlyphStyle style = piece.style();
        fingerprint.add(piece.shown()).add(piece.actualText().orElse(""));
        if (!style.tag().isArtifact()) {
            pageText.add(piece.actualText().orElse(piece.shown()));
        }
        piece.actualText().ifPresentOrElse(actualText -> enter(style.tag(), actualText), () -> enter(style.tag()));
        text.beginText();
        text.setFontAndSize(style.face().font(), style.size());
        text.setColorFill(color(style.colour()));
        text.setTextMatrix(x, up(baseline));
        text.showTextBasic(piece.shown());
        text.endText();
        piece.actualText().ifPresent(actualText -> leave());
        style.link()
                .filter(target -> !piece.shown().isBlank())
                .ifPresent(target -> link(target, piece, x, baseline, lineHeight));
    }

    private void link(URI target, Piece piece, float x, float baseline, float lineHeight) {
        GlyphStyle style = piece.style();
        float bottom = baseline + style.face().descent(style.size());
        PdfAnnotation link = PdfAnnotation.createLink(
                writer,
                new Rectangle(x, up(bottom), x + piece.width(), up(bottom - lineHeight)),
                PdfAnnotation.HIGHLIGHT_INVERT,
                new PdfAction(target.toASCIIString()));
        add(link, style.tag(), piece.shown().strip());
    }

    /** Links a rectangle, whose content is drawn already, to a destination in the document. */
    public void link(String destination, Tag tag, String words, float x, float y, float width, float height) {
        PdfAnnotation link = PdfAnnotation.createLink(
                writer,
                new Rectangle(x, up(y + height), x + width, up(y)),
                PdfAnnotation.HIGHLIGHT_INVERT,
                destination);
        add(link, tag, words);
    }

    private void add(PdfAnnotation link, Tag tag, String words) {
        link.put(PdfName.CONTENTS, TextString.of(words));
        link.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        link.setFlags(ANNOTATION_IS_PRINTED);
        int key = structure.adopt(tag, link.getIndirectReference(), writer.getCurrentPage());
        link.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(link);
    }

    /** Returns the number of the page of a destination. */
    public int page(String destination) {
        return destinations.page(destination);
    }

    /** Draws a line of dots on a baseline, as an artifact. */
    public void dots(float fromX, float toX, float baseline, Colour colour) {
        // The dots of all lines stand below each other.
        float first = (float) Math.ceil(fromX / DOT_DISTANCE) * DOT_DISTANCE;
        if (first >= toX) {
            return;
        }
        lines.add(() -> {
            background.saveState();
            background.setLineWidth(DOT);
            background.setColorStroke(color(colour));
            background.setLineCap(PdfContentByte.LINE_CAP_ROUND);
            background.setLineDash(0, DOT_DISTANCE, 0);
            background.moveTo(first, up(baseline));
            background.lineTo(toX, up(baseline));
            background.stroke();
            background.restoreState();
        });
    }

    /** Draws a line as an artifact, behind the text and in front of all fills. */
    public void line(float fromX, float fromY, float toX, float toY, float width, Colour colour) {
        lines.add(() -> {
            background.setLineWidth(width);
            background.setColorStroke(color(colour));
            background.moveTo(fromX, up(fromY));
            background.lineTo(toX, up(toY));
            background.stroke();
        });
    }

    /** Fills a rectangle, behind the text. */
    public void fill(float x, float y, float width, float height, Colour colour) {
        enterBackground();
        background.setColorFill(color(colour));
        background.rectangle(x, up(y + height), width, height);
        background.fill();
    }

    /** Draws a figure, scaled by a factor. */
    public void draw(Figure figure, Fonts fonts, Tag tag, float x, float y, float scale) {
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
            pageText.add(words);
        }
        text.restoreState();
    }

    /** Adds an empty signature field to the page. An artifact has none, since a field must have a structure element. */
    public void place(SignatureField field, Tag tag, float x, float y, float width, float height) {
        if (tag.isArtifact()) {
            return;
        }
        leave();
        fingerprint.add(field.name()).add(field.label());
        PdfFormField widget = PdfFormField.createSignature(writer);
        widget.setWidget(new Rectangle(x, up(y + height), x + width, up(y)), PdfAnnotation.HIGHLIGHT_NONE);
        widget.setFieldName(field.name());
        widget.put(PdfName.TU, TextString.of(field.label()));
        widget.setFlags(ANNOTATION_IS_PRINTED);
        widget.setPage();
        // PDF/A requires an appearance, even of an empty field.
        widget.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, PdfTemplate.createTemplate(writer, width, height));
        int key = structure.adopt(tag, widget.getIndirectReference(), writer.getCurrentPage());
        widget.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(widget);
    }

    /** Sets the target of a bookmark to a vertical position on this page. */
    public void mark(Bookmark bookmark, float y) {
        bookmarks.add(bookmark, up(y));
        bookmark.destination()
                .ifPresent(name -> text.localDestination(name, new PdfDestination(PdfDestination.XYZ, 0, up(y), 0)));
    }

    /** Ends the page. Returns the digest of its text. */
    public String finish() {
        leave();
        if (!lines.isEmpty()) {
            enterBackground();
            lines.forEach(Runnable::run);
        }
        if (backgroundOpen) {
            background.endMarkedContentSequence();
        }
        return pageText.digest();
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
     * Begins content whose text differs from what is drawn. It is a sibling of the other content of its element and not
     * nested in it, since some readers would mistake its end for the end of both.
     */
    private void enter(Tag tag, String actualText) {
        if (tag.isArtifact()) {
            enter(tag);
            return;
        }
        leave();
        PdfDictionary properties = new PdfDictionary();
        properties.put(ACTUAL_TEXT, TextString.of(actualText));
        PdfStructureElement element = structure.element(tag);
        PdfObject type = element.get(PdfName.S);
        // The standard allows replacement text only on a span; OpenPDF would name the content after its element.
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
