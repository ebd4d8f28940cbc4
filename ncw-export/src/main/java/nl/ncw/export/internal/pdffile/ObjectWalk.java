package nl.ncw.export.internal.pdffile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
        switch (value.kind()) {
            case TEXT -> visitor.meet(key, value);
            case STREAM -> {
                visitor.meet(key, value);
                enter(((PdfObject.Stream) value).dictionary());
            }
            case DICTIONARY -> enter((PdfObject.Dictionary) value);
            case ARRAY -> {
                List<PdfObject> backwards = new ArrayList<>(((PdfObject.Array) value).values());
                Collections.reverse(backwards);
                backwards.forEach(each -> waiting.push(new Node(key, each)));
            }
            case NOTHING, TRUTH, NUMERAL, NAME, REFERENCE, KEYWORD, END -> {
                // No text, and nothing below it.
            }
        }
    }

    private void enter(PdfObject.Dictionary dictionary) throws RefusedPdfException {
        if (visitor.enter(dictionary)) {
            for (var entry : new TreeMap<>(dictionary.entries()).descendingMap().entrySet()) {
                if (visitor.follow(entry.getKey(), entry.getValue())) {
                    waiting.push(new Node(entry.getKey(), entry.getValue()));
                }
            }
        }
    }
}
