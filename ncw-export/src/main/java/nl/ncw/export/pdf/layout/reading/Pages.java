package nl.ncw.export.pdf.layout.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pages of a file in their order. How many there are, is what is counted, not what the file says. */
final class Pages {
    private static final int MOST = 10_000;

    private final PdfObjects objects;
    private final Set<Integer> seen = new HashSet<>();
    private final Deque<Node> waiting = new ArrayDeque<>();

    private Pages(PdfObjects objects) {
        this.objects = objects;
    }

    /**
     * A page.
     *
     * @param dictionary what the file says of it
     * @param resources what it draws with, its own or that of those above it
     */
    record Page(Value.Dictionary dictionary, Value.Dictionary resources) {}

    /** A page or a group of pages, and the resources of the group it belongs to. */
    private record Node(Value value, Value.Dictionary resources) {}

    static List<Page> of(Value.Dictionary catalog, PdfObjects objects) throws RefusedPdfException {
        return new Pages(objects).below(catalog.get("Pages"));
    }

    private List<Page> below(Value root) throws RefusedPdfException {
        List<Page> pages = new ArrayList<>();
        waiting.push(new Node(root, Value.Dictionary.EMPTY));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            requireNew(node.value());
            Value.Dictionary dictionary = objects.dictionary(node.value());
            Value.Dictionary own = objects.dictionary(dictionary.get("Resources"));
            Value.Dictionary resources = own.entries().isEmpty() ? node.resources() : own;
            if (dictionary.entries().containsKey("Kids")) {
                List<Value> kids = objects.list(dictionary.get("Kids"));
                for (int i = kids.size() - 1; i >= 0; i--) {
                    objects.budget().keep();
                    waiting.push(new Node(kids.get(i), resources));
                }
            } else if (!dictionary.entries().isEmpty()) {
                pages.add(new Page(dictionary, resources));
            }
            if (pages.size() > MOST) {
                throw new RefusedPdfException(Refusal.TOO_MUCH);
            }
        }
        return pages;
    }

    private void requireNew(Value value) throws RefusedPdfException {
        if (value instanceof Value.Reference reference && !seen.add(reference.number())) {
            throw RefusedPdfException.damaged("Pages");
        }
    }
}
