package nl.ncw.export.internal.typesetting;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The marked contents of a page, in the order in which they are drawn, each with its text, glyph by glyph. */
public final class MarkedContents extends PDFStreamEngine {
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    private final List<MarkedContent> contents = new ArrayList<>();
    private final Deque<MarkedContent> open = new ArrayDeque<>();
    private final StringBuilder unmarked = new StringBuilder();

    private MarkedContents() {
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
    }

    /** A stretch of content that belongs to one element of the structure, or to none. */
    static final class MarkedContent {
        private final String tag;
        private final COSDictionary properties;
        private final StringBuilder shown = new StringBuilder();

        private MarkedContent(String tag, COSDictionary properties) {
            this.tag = tag;
            this.properties = properties;
        }

        boolean isArtifact() {
            return tag.equals("Artifact");
        }

        /** Its number on its page, or -1. */
        int id() {
            return properties.getInt(COSName.MCID);
        }

        /** The text that is drawn. */
        String shown() {
            return shown.toString();
        }

        /** The text that is meant: what is drawn, unless the file says otherwise. */
        String meant() {
            return Optional.ofNullable(properties.getString(ACTUAL_TEXT)).orElse(shown());
        }
    }

    static List<MarkedContent> on(PDPage page) throws IOException {
        return read(page).contents;
    }

    /** All text that is drawn, content and artifacts, as it looks and not as it is meant. */
    public static String drawn(PDDocument document) throws IOException {
        StringBuilder drawn = new StringBuilder();
        for (PDPage page : document.getPages()) {
            on(page).forEach(content -> drawn.append(content.shown()));
        }
        return drawn.toString();
    }

    /** Text that is neither content of an element nor an artifact. */
    static String unmarkedOn(PDPage page) throws IOException {
        return read(page).unmarked.toString();
    }

    private static MarkedContents read(PDPage page) throws IOException {
        MarkedContents reader = new MarkedContents();
        reader.processPage(page);
        return reader;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        MarkedContent content = new MarkedContent(tag.getName(), properties);
        contents.add(content);
        open.push(content);
    }

    @Override
    public void endMarkedContentSequence() {
        open.pop();
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        StringBuilder text = open.isEmpty() ? unmarked : open.peek().shown;
        text.append(font.toUnicode(code));
    }
}
