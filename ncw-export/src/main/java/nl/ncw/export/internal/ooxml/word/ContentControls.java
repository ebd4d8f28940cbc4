package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Reads content controls around paragraphs, rows, cells or text. */
final class ContentControls {
    private final XmlPartReader xml;
    private final TextLimit limit;
    private Scope scope = new Scope("", false, false, "");

    ContentControls(XmlPartReader xml, TextLimit limit) {
        this.xml = xml;
        this.limit = limit;
    }

    /** Reads the current content control and its content. */
    void read(Reading content) throws IOException {
        Scope outside = scope;
        Scope inside = outside;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "sdtPr" -> inside = properties(outside);
                case "sdtContent" -> {
                    scope = inside;
                    content.read();
                    scope = outside;
                }
                default -> {
                    // The properties of the end mark describe its appearance.
                }
            }
        }
    }

    private Scope properties(Scope outside) throws IOException {
        String tag = outside.tag;
        boolean placeholder = false;
        boolean contents = outside.contents;
        String storedDate = "";
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "tag" -> {
                    limit.accept(xml.attribute("val"));
                    tag = xml.attribute("val").isEmpty() ? tag : xml.attribute("val");
                }
                case "showingPlcHdr" -> placeholder = xml.is("val", true);
                case "docPartGallery" -> contents |= xml.attribute("val").equals("Table of Contents");
                case "date" -> {
                    limit.accept(xml.attribute("fullDate"));
                    storedDate = xml.attribute("fullDate");
                }
                default -> {}
            }
        }
        return new Scope(tag, placeholder, contents, storedDate);
    }

    /** Returns the tag of the innermost control that has a tag; empty if there is none. */
    String tag() {
        return scope.tag;
    }

    /** Returns a span of text within the current controls. */
    BodyElement.Span span(String text, boolean contents) {
        return new BodyElement.Span(text, scope.tag, scope.placeholder, contents, scope.storedDate);
    }

    /** Returns whether the current text is part of a table of contents. */
    boolean isContents() {
        return scope.contents;
    }

    /**
     * Ends the table of contents, whatever control contains it. A table of contents contains no headings or tables.
     */
    void endContents() {
        scope = new Scope(scope.tag, scope.placeholder, false, scope.storedDate);
    }

    /** Action that reads the content of a control. */
    interface Reading {
        void read() throws IOException;
    }

    /**
     * Properties of the controls around the current text.
     *
     * @param tag the tag of the innermost control that has a tag; empty if there is none
     * @param placeholder whether the text is flagged as placeholder text
     * @param contents whether the text is part of a table of contents
     * @param storedDate the date that the innermost control stores; empty if there is none
     */
    private record Scope(String tag, boolean placeholder, boolean contents, String storedDate) {}
}
