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
    private final PdfObjects objects;
    private final Set<PdfValue> found = new LinkedHashSet<>();

    private FileSpecifications(PdfObjects objects) {
        this.objects = objects;
    }

    /** Returns the files with a name, those associated with the document first. */
    static List<AttachedFile> named(String name, PdfValue.Dictionary catalog, PdfObjects objects)
            throws RefusedPdfException {
        FileSpecifications all = new FileSpecifications(objects);
        all.found.addAll(objects.list(catalog.get("AF")));
        all.collect(objects.dictionary(catalog.get("Names")).get("EmbeddedFiles"));
        List<AttachedFile> files = new ArrayList<>();
        for (PdfValue specification : all.found) {
            all.file(objects.dictionary(specification), name).ifPresent(files::add);
        }
        return files;
    }

    private void collect(PdfValue root) throws RefusedPdfException {
        Set<Integer> seen = new HashSet<>();
        Deque<PdfValue> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            PdfValue next = waiting.remove();
            if (next instanceof PdfValue.Reference reference && !seen.add(reference.number())) {
                throw RefusedPdfException.damaged("EmbeddedFiles");
            }
            PdfValue.Dictionary node = objects.dictionary(next);
            List<PdfValue> names = objects.list(node.get("Names"));
            for (int i = 1; i < names.size(); i += 2) {
                found.add(names.get(i));
            }
            for (PdfValue kid : objects.list(node.get("Kids"))) {
                objects.budget().keep();
                waiting.add(kid);
            }
        }
    }

    private Optional<AttachedFile> file(PdfValue.Dictionary specification, String name) throws RefusedPdfException {
        PdfValue.Dictionary embedded = objects.dictionary(specification.get("EF"));
        PdfValue content = objects.get(embedded, "F");
        boolean named = has(specification, "UF", name) || has(specification, "F", name);
        if (!named || !(content instanceof PdfValue.Stream stream)) {
            return Optional.empty();
        }
        Optional<String> relationship = objects.name(specification.get("AFRelationship"));
        return objects.data(stream).map(bytes -> new AttachedFile(name, relationship, bytes));
    }

    private boolean has(PdfValue.Dictionary specification, String key, String name) throws RefusedPdfException {
        return objects.text(specification.get(key)).filter(name::equals).isPresent();
    }
}
