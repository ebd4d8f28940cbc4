package nl.ncw.export.pdf.layout.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people put on pages: annotations, and fields that they filled in. Signatures are no remarks. */
final class Remarks {
    private static final int DEEPEST = 32;

    /** What belongs to the page, to another annotation or to the printer. */
    private static final Set<String> OTHERS = Set.of("Link", "Popup", "PrinterMark", "TrapNet");

    private final PdfObjects objects;

    private Remarks(PdfObjects objects) {
        this.objects = objects;
    }

    static List<Remark> on(List<Pages.Page> pages, PdfObjects objects) throws RefusedPdfException {
        Remarks reader = new Remarks(objects);
        List<Remark> remarks = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            for (Value annotation :
                    objects.list(pages.get(page - 1).dictionary().get("Annots"))) {
                Optional<Remark> remark = reader.remark(page, objects.dictionary(annotation));
                if (remark.isPresent()) {
                    objects.budget().keep();
                    remarks.add(remark.get());
                }
            }
        }
        return remarks;
    }

    private Optional<Remark> remark(int page, Value.Dictionary annotation) throws RefusedPdfException {
        String type = objects.name(annotation.get("Subtype")).orElse("");
        if (OTHERS.contains(type) || annotation.entries().isEmpty()) {
            return Optional.empty();
        }
        if (type.equals("Widget")) {
            return filledIn(annotation).map(text -> new Remark(page, Remark.Kind.FIELD, fieldName(annotation), text));
        }
        Optional<String> author = objects.text(annotation.get("T"));
        return Optional.of(new Remark(page, Remark.Kind.COMMENT, author, words(annotation)));
    }

    /** What an annotation says, plainly or, where it does not, with its formatting taken away. */
    private String words(Value.Dictionary annotation) throws RefusedPdfException {
        String plain = objects.text(annotation.get("Contents")).orElse("").strip();
        if (!plain.isEmpty()) {
            return plain;
        }
        Value rich = objects.get(annotation, "RC");
        String formatted = rich instanceof Value.Text text ? TextDecoder.decoded(text) : "";
        return formatted.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private Optional<String> filledIn(Value.Dictionary field) throws RefusedPdfException {
        if (inherited(field, "FT") instanceof Value.Name type && type.text().equals("Sig")) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (Value value : objects.list(inherited(field, "V"))) {
            Stream.concat(
                            objects.text(value).stream(),
                            objects.name(value).filter(state -> !state.equals("Off")).stream())
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .forEach(values::add);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    private Optional<String> fieldName(Value.Dictionary field) {
        try {
            return inherited(field, "T") instanceof Value.Text name
                    ? Optional.of(TextDecoder.decoded(name))
                    : Optional.empty();
        } catch (RefusedPdfException e) {
            // A field without a name is still a field.
            return Optional.empty();
        }
    }

    private Value inherited(Value.Dictionary field, String key) throws RefusedPdfException {
        Value.Dictionary holder = field;
        for (int i = 0; i < DEEPEST && !holder.entries().isEmpty(); i++) {
            if (holder.entries().containsKey(key)) {
                return objects.get(holder, key);
            }
            holder = objects.dictionary(holder.get("Parent"));
        }
        return Value.NOTHING;
    }
}
