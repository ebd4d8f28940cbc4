package nl.ncw.export.internal.typesetting.structure;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayDeque;
import java.util.Deque;

/** Bookmarks of a document. Each is nested in the last bookmark of a higher level. */
public final class BookmarkTree {
    private final PdfWriter writer;
    private final Deque<Open> path = new ArrayDeque<>();

    /** Creates an empty tree for the file of a writer. */
    public BookmarkTree(PdfWriter writer) {
        this.writer = writer;
    }

    private record Open(int level, PdfOutline entry) {}

    /** Adds a bookmark to a vertical position on the current page, measured from the bottom as in PDF. */
    public void add(Bookmark bookmark, float height) {
        while (!path.isEmpty() && path.getLast().level() >= bookmark.level()) {
            path.removeLast();
        }
        PdfOutline parent =
                path.isEmpty() ? writer.getRootOutline() : path.getLast().entry();
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, height, 0);
        PdfOutline entry = new PdfOutline(parent, destination, bookmark.title());
        entry.put(PdfName.TITLE, TextString.of(bookmark.title()));
        path.add(new Open(bookmark.level(), entry));
    }
}
