package nl.ncw.export.internal.word.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ncw.export.internal.ooxml.word.BodyElement;

/**
 * Paragraphs of a part, recorded while it is written: the texts, and the bookmarks and content controls around them, as
 * a reader of the file finds them. The document carries hashes of them, for which it would have to be read back
 * otherwise.
 */
final class WrittenParagraphs {
    /** Beginning of the names of bookmarks that a reader passes over. */
    private static final String GENERATED = "_";

    private final List<BodyElement.Paragraph> finished = new ArrayList<>();
    private final Map<String, String> openBookmarks = new LinkedHashMap<>();
    private final Deque<Control> openControls = new ArrayDeque<>();
    private List<BodyElement.Span> spans = new ArrayList<>();
    private Set<String> bookmarks = new LinkedHashSet<>();
    private boolean contents;

    WrittenParagraphs() {
        openControls.push(new Control("", false));
    }

    /** Begins a paragraph, which ends the one before. */
    void begin() {
        finish();
        bookmarks.addAll(openBookmarks.values());
    }

    private void finish() {
        if (!spans.isEmpty()) {
            finished.add(new BodyElement.Paragraph(spans, bookmarks, List.of(), false, false));
        }
        spans = new ArrayList<>();
        bookmarks = new LinkedHashSet<>();
    }

    /** Adds text to the paragraph. */
    void add(String text) {
        if (!text.isEmpty()) {
            Control control = openControls.element();
            spans.add(new BodyElement.Span(text, control.tag, control.isPlaceholder, contents));
        }
    }

    void beginBookmark(String id, String name) {
        if (!name.startsWith(GENERATED)) {
            openBookmarks.put(id, name);
            bookmarks.add(name);
        }
    }

    /** Ends a bookmark. One that ends before the text of a paragraph belongs to the paragraph above. */
    void endBookmark(String id) {
        String name = openBookmarks.remove(id);
        if (name != null && spans.isEmpty()) {
            bookmarks.remove(name);
        }
    }

    /** Begins the content of a control. */
    void beginControl(String tag, boolean isPlaceholder) {
        openControls.push(new Control(tag, isPlaceholder));
    }

    void endControl() {
        openControls.pop();
    }

    /** Sets whether the texts that follow are part of the table of contents. */
    void inContents(boolean in) {
        contents = in;
    }

    /** Returns the paragraphs with text so far, in order. */
    List<BodyElement.Paragraph> all() {
        finish();
        return Collections.unmodifiableList(finished);
    }

    /**
     * Content control.
     *
     * @param tag its tag
     * @param isPlaceholder whether it shows its placeholder
     */
    private record Control(String tag, boolean isPlaceholder) {}
}
