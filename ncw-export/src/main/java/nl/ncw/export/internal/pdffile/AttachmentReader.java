package nl.ncw.export.internal.pdffile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reader of all embedded files, wherever the document refers to them: in its names, as associated files, or behind an
 * annotation, an action, a rendition or an element of the structure.
 */
final class AttachmentReader implements ObjectWalk.Visitor {
    private static final Set<String> BACK = Set.of("P", "Parent", "Pg", "Prev");

    private final IndirectObjects objects;
    private final List<EmbeddedFile> known;
    private final List<Addition> found = new ArrayList<>();
    private final ObjectWalk walk;
    private PdfObject.Dictionary root = PdfObject.Dictionary.EMPTY;
    private int page;

    /**
     * Creates a reader.
     *
     * @param objects the objects of the file
     * @param known the files that are read by themselves; equal ones are no additions
     */
    AttachmentReader(IndirectObjects objects, List<EmbeddedFile> known) {
        this.objects = objects;
        this.known = known;
        this.walk = new ObjectWalk(objects, this);
    }

    List<Addition> read(PdfObject.Dictionary catalog, List<PageTree.Page> pages) throws RefusedPdfException {
        for (PageTree.Page each : pages) {
            page++;
            root = each.dictionary();
            walk.through("", root);
        }
        page = 0;
        root = catalog;
        walk.through("", root);
        return found;
    }

    @Override
    public boolean enter(PdfObject.Dictionary dictionary) throws RefusedPdfException {
        if (dictionary.entries().containsKey("EF")) {
            if (!isKnown(dictionary)) {
                add(description(dictionary));
            }
            return false;
        }
        String type = dictionary.get("Type") instanceof PdfObject.Name name ? name.text() : "";
        // Other pages have their own turn.
        return dictionary == root || !type.equals("Page") && !type.equals("Pages");
    }

    private boolean isKnown(PdfObject.Dictionary specification) throws RefusedPdfException {
        for (EmbeddedFile file : known) {
            if (FileSpecifications.file(specification, file.name(), objects)
                    .filter(file::hasContentOf)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private String description(PdfObject.Dictionary specification) throws RefusedPdfException {
        Map<String, PdfObject> entries = new HashMap<>(specification.entries());
        entries.remove("EF");
        return String.join(
                ", ",
                TextCollector.without(objects)
                        .first(specification, "UF")
                        .all(new PdfObject.Dictionary(entries))
                        .texts());
    }

    private void add(String text) throws RefusedPdfException {
        objects.budget().keep();
        found.add(Addition.of(page, Addition.Kind.FILE, text));
    }

    @Override
    public boolean follow(String key, PdfObject value) {
        return !BACK.contains(key);
    }

    @Override
    public void meet(String key, PdfObject value) throws RefusedPdfException {
        boolean file = value instanceof PdfObject.Stream stream
                && objects.name(stream.dictionary().get("Type"))
                        .filter("EmbeddedFile"::equals)
                        .isPresent();
        if (file) {
            add("");
        }
    }
}
