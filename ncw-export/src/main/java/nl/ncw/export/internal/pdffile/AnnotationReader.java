package nl.ncw.export.internal.pdffile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads annotations and filled-in form fields, which people put on pages in a viewer. Signature fields are left out.
 */
final class AnnotationReader {
    private static final int DEEPEST = 32;

    /** Types of annotations that belong to the page, to another annotation or to the printer. */
    private static final Set<String> OTHERS = Set.of("Link", "Popup", "PrinterMark", "TrapNet");

    private final IndirectObjects objects;

    private AnnotationReader(IndirectObjects objects) {
        this.objects = objects;
    }

    static List<PageAnnotation> on(List<PageTree.Page> pages, IndirectObjects objects) throws RefusedPdfException {
        AnnotationReader reader = new AnnotationReader(objects);
        List<PageAnnotation> annotations = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            for (PdfObject annotation :
                    objects.list(pages.get(page - 1).dictionary().get("Annots"))) {
                Optional<PageAnnotation> found = reader.read(page, objects.dictionary(annotation));
                if (found.isPresent()) {
                    objects.budget().keep();
                    annotations.add(found.get());
                }
            }
        }
        return annotations;
    }

    private Optional<PageAnnotation> read(int page, PdfObject.Dictionary annotation) throws RefusedPdfException {
        String type = objects.name(annotation.get("Subtype")).orElse("");
        if (OTHERS.contains(type) || annotation.entries().isEmpty()) {
            return Optional.empty();
        }
        if (type.equals("Widget")) {
            return filledIn(annotation)
                    .map(text -> new PageAnnotation(page, PageAnnotation.Kind.FIELD, fieldName(annotation), text));
        }
        Optional<String> author = objects.text(annotation.get("T"));
        return Optional.of(new PageAnnotation(page, PageAnnotation.Kind.COMMENT, author, words(annotation)));
    }

    /**
     * Returns the text of an annotation: the plain text or, if there is none, the formatted text without its
     * formatting.
     */
    private String words(PdfObject.Dictionary annotation) throws RefusedPdfException {
        String plain = objects.text(annotation.get("Contents")).orElse("").strip();
        if (!plain.isEmpty()) {
            return plain;
        }
        PdfObject rich = objects.get(annotation, "RC");
        String formatted = rich instanceof PdfObject.Text text ? TextStringDecoder.decoded(text) : "";
        return formatted.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private Optional<String> filledIn(PdfObject.Dictionary field) throws RefusedPdfException {
        if (inherited(field, "FT") instanceof PdfObject.Name type && type.text().equals("Sig")) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (PdfObject value : objects.list(inherited(field, "V"))) {
            Stream.concat(
                            objects.text(value).stream(),
                            objects.name(value).filter(state -> !state.equals("Off")).stream())
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .forEach(values::add);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    private Optional<String> fieldName(PdfObject.Dictionary field) {
        try {
            return inherited(field, "T") instanceof PdfObject.Text name
                    ? Optional.of(TextStringDecoder.decoded(name))
                    : Optional.empty();
        } catch (RefusedPdfException e) {
            // A field without a name is still a field.
            return Optional.empty();
        }
    }

    private PdfObject inherited(PdfObject.Dictionary field, String key) throws RefusedPdfException {
        PdfObject.Dictionary holder = field;
        for (int i = 0; i < DEEPEST && !holder.entries().isEmpty(); i++) {
            if (holder.entries().containsKey(key)) {
                return objects.get(holder, key);
            }
            holder = objects.dictionary(holder.get("Parent"));
        }
        return PdfObject.NOTHING;
    }
}
