package nl.ncw.export.internal.pdffile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The page tree of a file (ISO 32000-1, section 7.7.3): its pages in their order. How many there are, is what is counted, not what the file says. */
final class PageTree {
    private static final int MOST = 10_000;

    private final PdfObjects objects;
    private final Set<Integer> seen = new HashSet<>();
    private final Deque<Node> waiting = new ArrayDeque<>();

    private PageTree(PdfObjects objects) {
        this.objects = objects;
    }

    /**
     * A page.
     *
     * @param dictionary what the file says of it
     * @param resources what it draws with, its own or that of those above it
     */
    record Page(PdfValue.Dictionary dictionary, PdfValue.Dictionary resources) {}

    /** A page or a group of pages, and the resources of the group it belongs to. */
    private record Node(PdfValue value, PdfValue.Dictionary resources) {}

    static List<Page> of(PdfValue.Dictionary catalog, PdfObjects objects) throws RefusedPdfException {
        return new PageTree(objects).below(catalog.get("Pages"));
    }

    private List<Page> below(PdfValue root) throws RefusedPdfException {
        List<Page> pages = new ArrayList<>();
        waiting.push(new Node(root, PdfValue.Dictionary.EMPTY));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            requireNew(node.value());
            PdfValue.Dictionary dictionary = objects.dictionary(node.value());
            PdfValue.Dictionary own = objects.dictionary(dictionary.get("Resources"));
            PdfValue.Dictionary resources = own.entries().isEmpty() ? node.resources() : own;
            if (dictionary.entries().containsKey("Kids")) {
                List<PdfValue> kids = objects.list(dictionary.get("Kids"));
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

    private void requireNew(PdfValue value) throws RefusedPdfException {
        if (value instanceof PdfValue.Reference reference && !seen.add(reference.number())) {
            throw RefusedPdfException.damaged("Pages");
        }
    }
}
