package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Reads content controls around paragraphs, rows, cells or text. */
final class ContentControls {
    private final XmlPartReader xml;
    private final TextLimit limit;
    private Scope scope = new Scope("", false, false);

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
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "tag" -> {
                    limit.accept(xml.attribute("val"));
                    tag = xml.attribute("val").isEmpty() ? tag : xml.attribute("val");
                }
                case "showingPlcHdr" -> placeholder = xml.is("val", true);
                case "docPartGallery" -> contents |= xml.attribute("val").equals("Table of Contents");
                default -> {}
            }
        }
        return new Scope(tag, placeholder, contents);
    }

    /** Returns the tag of the innermost control that has a tag; empty if there is none. */
    String tag() {
        return scope.tag;
    }

    /** Returns whether the current text is placeholder text. */
    boolean isPlaceholder() {
        return scope.placeholder;
    }

    /** Returns whether the current text is part of a table of contents. */
    boolean isContents() {
        return scope.contents;
    }

    /**
     * Ends the table of contents, whatever control contains it. A table of contents contains no headings or tables.
     */
    void endContents() {
        scope = new Scope(scope.tag, scope.placeholder, false);
    }

    /** Action that reads the content of a control. */
    interface Reading {
        void read() throws IOException;
    }

    private record Scope(String tag, boolean placeholder, boolean contents) {}
}
