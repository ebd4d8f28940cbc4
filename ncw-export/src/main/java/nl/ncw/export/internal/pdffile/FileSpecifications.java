package nl.ncw.export.internal.pdffile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Embedded files of a PDF: the associated files of the document, and those in its name tree. */
final class FileSpecifications {
    private final IndirectObjects objects;
    private final Set<PdfObject> found = new LinkedHashSet<>();

    private FileSpecifications(IndirectObjects objects) {
        this.objects = objects;
    }

    /** Returns the files with a name, those associated with the document first. */
    static List<EmbeddedFile> named(String name, PdfObject.Dictionary catalog, IndirectObjects objects)
            throws RefusedPdfException {
        FileSpecifications all = new FileSpecifications(objects);
        all.found.addAll(objects.list(catalog.get("AF")));
        all.collect(objects.dictionary(catalog.get("Names")).get("EmbeddedFiles"));
        List<EmbeddedFile> files = new ArrayList<>();
        for (PdfObject specification : all.found) {
            file(objects.dictionary(specification), name, objects).ifPresent(files::add);
        }
        return files;
    }

    private void collect(PdfObject root) throws RefusedPdfException {
        Set<Integer> seen = new HashSet<>();
        Deque<PdfObject> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            PdfObject next = waiting.remove();
            if (next instanceof PdfObject.Reference reference && !seen.add(reference.number())) {
                throw RefusedPdfException.damaged("EmbeddedFiles");
            }
            PdfObject.Dictionary node = objects.dictionary(next);
            List<PdfObject> names = objects.list(node.get("Names"));
            for (int i = 1; i < names.size(); i += 2) {
                found.add(names.get(i));
            }
            for (PdfObject kid : objects.list(node.get("Kids"))) {
                objects.budget().keep();
                waiting.add(kid);
            }
        }
    }

    /** Returns the file of a specification, if it has a name. */
    static Optional<EmbeddedFile> file(PdfObject.Dictionary specification, String name, IndirectObjects objects)
            throws RefusedPdfException {
        PdfObject.Dictionary embedded = objects.dictionary(specification.get("EF"));
        PdfObject content = objects.get(embedded, "F");
        boolean named = has(specification, "UF", name, objects) || has(specification, "F", name, objects);
        if (!named || !(content instanceof PdfObject.Stream stream)) {
            return Optional.empty();
        }
        Optional<String> relationship = objects.name(specification.get("AFRelationship"));
        return objects.data(stream).map(bytes -> new EmbeddedFile(name, relationship, bytes));
    }

    private static boolean has(PdfObject.Dictionary specification, String key, String name, IndirectObjects objects)
            throws RefusedPdfException {
        return objects.text(specification.get(key)).filter(name::equals).isPresent();
    }
}
