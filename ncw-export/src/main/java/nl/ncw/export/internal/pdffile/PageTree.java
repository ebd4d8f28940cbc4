package nl.ncw.export.internal.pdffile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Page tree of a file (ISO 32000-1, section 7.7.3): the pages in order. Pages are counted; the count that the file
 * states is ignored.
 */
final class PageTree {
    private static final int MOST = 10_000;

    private final IndirectObjects objects;
    private final Set<Integer> seen = new HashSet<>();
    private final Deque<Node> waiting = new ArrayDeque<>();

    private PageTree(IndirectObjects objects) {
        this.objects = objects;
    }

    /**
     * Page of the tree.
     *
     * @param dictionary the page dictionary
     * @param resources the resources, its own or inherited
     */
    record Page(PdfObject.Dictionary dictionary, PdfObject.Dictionary resources) {}

    /** Page or group of pages, with the resources of the containing group. */
    private record Node(PdfObject value, PdfObject.Dictionary resources) {}

    static List<Page> of(PdfObject.Dictionary catalog, IndirectObjects objects) throws RefusedPdfException {
        return new PageTree(objects).below(catalog.get("Pages"));
    }

    private List<Page> below(PdfObject root) throws RefusedPdfException {
        List<Page> pages = new ArrayList<>();
        waiting.push(new Node(root, PdfObject.Dictionary.EMPTY));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            requireNew(node.value());
            PdfObject.Dictionary dictionary = objects.dictionary(node.value());
            PdfObject.Dictionary own = objects.dictionary(dictionary.get("Resources"));
            PdfObject.Dictionary resources = own.entries().isEmpty() ? node.resources() : own;
            if (dictionary.entries().containsKey("Kids")) {
                List<PdfObject> kids = objects.list(dictionary.get("Kids"));
                for (int i = kids.size() - 1; i >= 0; i--) {
                    objects.budget().keep();
                    waiting.push(new Node(kids.get(i), resources));
                }
            } else if (!dictionary.entries().isEmpty()) {
                pages.add(new Page(dictionary, resources));
            }
            if (pages.size() > MOST) {
                throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
            }
        }
        return pages;
    }

    private void requireNew(PdfObject value) throws RefusedPdfException {
        if (value instanceof PdfObject.Reference reference && !seen.add(reference.number())) {
            throw RefusedPdfException.damaged("Pages");
        }
    }
}
