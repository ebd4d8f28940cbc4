package nl.ncw.export.internal.pdffile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reader of form fields, those on pages and those that are on none. The signer and the bytes of a signature are left
 * out, as a viewer shows and checks them; its reason and place are read. The {@linkplain PdfContent.SignatureFieldTexts texts} that
 * the document or its signer gave a signature field are left out too.
 */
final class AcroFormReader {
    private static final int DEEPEST = 32;

    private final IndirectObjects objects;
    private final PdfContent.SignatureFieldTexts signatures;
    private final Set<PdfObject.Dictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    AcroFormReader(IndirectObjects objects, PdfContent.SignatureFieldTexts signatures) {
        this.objects = objects;
        this.signatures = signatures;
    }

    /** Returns a field on a page, with the texts of its appearance; empty if it is a signature without other text. */
    Optional<Addition> read(int page, PdfObject.Dictionary widget, List<String> drawn) throws RefusedPdfException {
        List<PdfObject.Dictionary> holders = holders(widget);
        seen.addAll(holders);
        String text = text(holders, drawn);
        return text.isEmpty() && isSignature(holders)
                ? Optional.empty()
                : Optional.of(new Addition(page, Addition.Kind.FIELD, objects.text(inherited(holders, "T")), text));
    }

    /** Returns the fields that are on no page. */
    List<Addition> offPage(PdfObject.Dictionary form) throws RefusedPdfException {
        List<Addition> fields = new ArrayList<>();
        Set<PdfObject.Dictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PdfObject> waiting = new ArrayList<>(objects.list(form.get("Fields")));
        for (int i = 0; i < waiting.size(); i++) {
            PdfObject.Dictionary field = objects.dictionary(waiting.get(i));
            if (met.add(field)) {
                objects.budget().keep();
                waiting.addAll(objects.list(field.get("Kids")));
                String text = seen.contains(field) ? "" : text(List.of(field), List.of());
                if (!text.isEmpty()) {
                    fields.add(new Addition(0, Addition.Kind.OFF_PAGE, objects.text(field.get("T")), text));
                }
            }
        }
        return fields;
    }

    private List<PdfObject.Dictionary> holders(PdfObject.Dictionary field) throws RefusedPdfException {
        List<PdfObject.Dictionary> holders = new ArrayList<>();
        PdfObject.Dictionary holder = field;
        while (holders.size() < DEEPEST && !holder.entries().isEmpty()) {
            holders.add(holder);
            holder = objects.dictionary(holder.get("Parent"));
        }
        return holders;
    }

    private boolean isSignature(List<PdfObject.Dictionary> holders) throws RefusedPdfException {
        return objects.name(inherited(holders, "FT")).filter("Sig"::equals).isPresent();
    }

    private String text(List<PdfObject.Dictionary> holders, List<String> drawn) throws RefusedPdfException {
        if (isSignature(holders)) {
            return signature(holders, drawn);
        }
        TextCollector texts = TextCollector.without(objects, "T", "Kids");
        texts.add(value(inherited(holders, "V")));
        drawn.forEach(texts::add);
        return allOf(holders, texts);
    }

    private String signature(List<PdfObject.Dictionary> holders, List<String> drawn) throws RefusedPdfException {
        String name = objects.text(inherited(holders, "T")).orElse("");
        boolean labelled = objects.text(inherited(holders, "TU"))
                .filter(label -> signatures.isLabel(name, label))
                .isPresent();
        TextCollector texts = labelled
                ? TextCollector.without(objects, "T", "Kids", "Contents", "Name", "TU")
                : TextCollector.without(objects, "T", "Kids", "Contents", "Name");
        String signer = objects.text(objects.dictionary(inherited(holders, "V")).get("Name"))
                .orElse("");
        drawn.stream().filter(text -> !signatures.isAppearance(signer, text)).forEach(texts::add);
        return allOf(holders, texts);
    }

    private static String allOf(List<PdfObject.Dictionary> holders, TextCollector texts) throws RefusedPdfException {
        for (PdfObject.Dictionary holder : holders) {
            texts.all(holder);
        }
        return texts.text();
    }

    private String value(PdfObject value) throws RefusedPdfException {
        List<String> values = new ArrayList<>();
        for (PdfObject each : objects.list(value)) {
            Optional<String> name = objects.name(each).filter(state -> !state.equals("Off"));
            objects.text(each)
                    .or(() -> name)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(values::add);
        }
        return String.join(", ", values);
    }

    private static PdfObject inherited(List<PdfObject.Dictionary> holders, String key) {
        return holders.stream()
                .filter(holder -> holder.entries().containsKey(key))
                .findFirst()
                .map(holder -> holder.get(key))
                .orElse(PdfObject.NOTHING);
    }
}
