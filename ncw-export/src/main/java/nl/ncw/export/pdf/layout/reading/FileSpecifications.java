package nl.ncw.export.pdf.layout.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files inside a file: those that it calls its own, and those in its tree of names. */
final class FileSpecifications {
    private final PdfObjects objects;
    private final Set<Value> found = new LinkedHashSet<>();

    private FileSpecifications(PdfObjects objects) {
        this.objects = objects;
    }

    /** The files of a name, those that belong to the document first. */
    static List<AttachedFile> named(String name, Value.Dictionary catalog, PdfObjects objects)
            throws RefusedPdfException {
        FileSpecifications all = new FileSpecifications(objects);
        all.found.addAll(objects.list(catalog.get("AF")));
        all.collect(objects.dictionary(catalog.get("Names")).get("EmbeddedFiles"));
        List<AttachedFile> files = new ArrayList<>();
        for (Value specification : all.found) {
            all.file(objects.dictionary(specification), name).ifPresent(files::add);
        }
        return files;
    }

    private void collect(Value root) throws RefusedPdfException {
        Set<Integer> seen = new HashSet<>();
        Deque<Value> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            Value next = waiting.remove();
            if (next instanceof Value.Reference reference && !seen.add(reference.number())) {
                throw RefusedPdfException.damaged("EmbeddedFiles");
            }
            Value.Dictionary node = objects.dictionary(next);
            List<Value> names = objects.list(node.get("Names"));
            for (int i = 1; i < names.size(); i += 2) {
                found.add(names.get(i));
            }
            for (Value kid : objects.list(node.get("Kids"))) {
                objects.budget().keep();
                waiting.add(kid);
            }
        }
    }

    private Optional<AttachedFile> file(Value.Dictionary specification, String name) throws RefusedPdfException {
        Value.Dictionary embedded = objects.dictionary(specification.get("EF"));
        Value content = objects.get(embedded, "F");
        boolean named = has(specification, "UF", name) || has(specification, "F", name);
        if (!named || !(content instanceof Value.Stream stream)) {
            return Optional.empty();
        }
        Optional<String> relationship = objects.name(specification.get("AFRelationship"));
        return objects.data(stream).map(bytes -> new AttachedFile(name, relationship, bytes));
    }

    private boolean has(Value.Dictionary specification, String key, String name) throws RefusedPdfException {
        return objects.text(specification.get(key)).filter(name::equals).isPresent();
    }
}
