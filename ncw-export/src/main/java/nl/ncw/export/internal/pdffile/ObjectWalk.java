package nl.ncw.export.internal.pdffile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Walk through all values below a value, each indirect object once. A damaged object is left out, as no viewer shows
 * it.
 */
final class ObjectWalk {
    private final IndirectObjects objects;
    private final Visitor visitor;
    private final Set<Integer> seen = new HashSet<>();
    private final Deque<Node> waiting = new ArrayDeque<>();

    ObjectWalk(IndirectObjects objects, Visitor visitor) {
        this.objects = objects;
        this.visitor = visitor;
    }

    /** Receiver of the values. */
    interface Visitor {
        /** Receives a dictionary, or that of a stream. Returns whether to walk through its values. */
        boolean enter(PdfObject.Dictionary dictionary) throws RefusedPdfException;

        /** Returns whether to walk through an entry of a dictionary. */
        boolean follow(String key, PdfObject value) throws RefusedPdfException;

        /** Receives a string or a stream. Its key is that of the nearest dictionary. */
        void meet(String key, PdfObject value) throws RefusedPdfException;
    }

    private record Node(String key, PdfObject value) {}

    void through(String key, PdfObject root) throws RefusedPdfException {
        waiting.push(new Node(key, root));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            if (!(node.value() instanceof PdfObject.Reference reference) || seen.add(reference.number())) {
                objects.budget().step(1);
                step(node.key(), resolved(node.value()));
            }
        }
    }

    private PdfObject resolved(PdfObject value) throws RefusedPdfException {
        try {
            return objects.resolve(value);
        } catch (RefusedPdfException e) {
            if (e.isDamage()) {
                return PdfObject.NOTHING;
            }
            throw e;
        }
    }

    private void step(String key, PdfObject value) throws RefusedPdfException {
        if (value.kind() == PdfObject.Kind.TEXT || value.kind() == PdfObject.Kind.STREAM) {
            visitor.meet(key, value);
        }
        List<Node> below = switch (value.kind()) {
            case STREAM -> entries(((PdfObject.Stream) value).dictionary());
            case DICTIONARY -> entries((PdfObject.Dictionary) value);
            case ARRAY ->
                ((PdfObject.Array) value)
                        .values().stream().map(each -> new Node(key, each)).toList();
            // No text below it.
            case TEXT, NOTHING, TRUTH, NUMERAL, NAME, REFERENCE, KEYWORD, END -> List.of();
        };
        for (int index = below.size() - 1; index >= 0; index--) {
            waiting.push(below.get(index));
        }
    }

    private List<Node> entries(PdfObject.Dictionary dictionary) throws RefusedPdfException {
        List<Node> entries = new ArrayList<>();
        if (visitor.enter(dictionary)) {
            for (var entry : new TreeMap<>(dictionary.entries()).entrySet()) {
                if (visitor.follow(entry.getKey(), entry.getValue())) {
                    entries.add(new Node(entry.getKey(), entry.getValue()));
                }
            }
        }
        return entries;
    }
}
