package nl.ncw.export.internal.pdffile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reader of annotations, of every type. Of the library's own, which are links to headings, all words are on the pages;
 * such a link is left out. A pop-up window without text of its own belongs to another annotation and is left out too.
 */
final class AnnotationReader {
    /** The words for types of annotations that viewers write as the subject of each. */
    private static final Set<String> USUAL_SUBJECTS = Set.of(
            "note",
            "stickynote",
            "comment",
            "highlight",
            "underline",
            "strikeout",
            "crossout",
            "squiggly",
            "stamp",
            "textbox",
            "typewriter",
            "freetext",
            "inserttext",
            "insertedtext",
            "caret",
            "replacetext",
            "rectangle",
            "square",
            "circle",
            "oval",
            "line",
            "arrow",
            "polygon",
            "polyline",
            "pencil",
            "ink",
            "drawing");

    private final IndirectObjects objects;
    private final Map<PdfObject.Dictionary, ToUnicodeMap> fonts;
    private final AcroFormReader fields;
    private final Predicate<String> said;

    /** @param said whether a text is on the pages */
    AnnotationReader(
            IndirectObjects objects,
            Map<PdfObject.Dictionary, ToUnicodeMap> fonts,
            AcroFormReader fields,
            Predicate<String> said) {
        this.objects = objects;
        this.fonts = fonts;
        this.fields = fields;
        this.said = said;
    }

    List<Addition> on(int number, PageTree.Page page) throws RefusedPdfException {
        List<Addition> annotations = new ArrayList<>();
        for (PdfObject annotation : objects.list(page.dictionary().get("Annots"))) {
            Optional<Addition> found = read(number, objects.dictionary(annotation));
            if (found.isPresent()) {
                objects.budget().keep();
                annotations.add(found.get());
            }
        }
        return annotations;
    }

    private Optional<Addition> read(int page, PdfObject.Dictionary annotation) throws RefusedPdfException {
        String type = objects.name(annotation.get("Subtype")).orElse("");
        if (annotation.entries().isEmpty()) {
            return Optional.empty();
        }
        if (type.equals("Widget")) {
            return fields.read(page, annotation, drawn(annotation, true));
        }
        Optional<String> author = objects.text(annotation.get("T"));
        String text = text(annotation, type);
        boolean leads = type.equals("Link")
                && author.isEmpty()
                && annotation.entries().containsKey("Dest")
                && !text.isEmpty()
                && said.test(text);
        return leads || type.equals("Popup") && text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Addition(page, Addition.Kind.COMMENT, author, text));
    }

    /** Returns the text: the plain text first, then all that says something else. */
    private String text(PdfObject.Dictionary annotation, String type) throws RefusedPdfException {
        TextCollector texts = TextCollector.without(objects, "Subj").first(annotation, "Contents");
        texts.first(annotation, "RC");
        drawn(annotation, false).forEach(texts::add);
        objects.text(annotation.get("Subj"))
                .filter(subject ->
                        !USUAL_SUBJECTS.contains(PageText.squeezed(subject).toLowerCase(Locale.ROOT)))
                .ifPresent(texts::add);
        texts.all(new PdfObject.Dictionary(without(annotation, "T")));
        if (type.equals("Stamp") && texts.text().isEmpty()) {
            // Viewers draw these words where the file has no drawing.
            objects.name(annotation.get("Name")).ifPresent(texts::add);
        }
        return texts.text();
    }

    private static Map<String, PdfObject> without(PdfObject.Dictionary dictionary, String key) {
        Map<String, PdfObject> entries = new HashMap<>(dictionary.entries());
        entries.remove(key);
        return entries;
    }

    /** Returns the texts of the appearances. Of a field only the present state counts, as its other states are not seen. */
    private List<String> drawn(PdfObject.Dictionary annotation, boolean presentState) throws RefusedPdfException {
        PdfObject.Dictionary appearances = objects.dictionary(annotation.get("AP"));
        Optional<String> state = presentState ? objects.name(annotation.get("AS")) : Optional.empty();
        List<String> texts = new ArrayList<>();
        for (String key : List.of("N", "R", "D")) {
            PdfObject appearance = objects.get(appearances, key);
            List<PdfObject> streams = new ArrayList<>(List.of(appearance));
            if (appearance instanceof PdfObject.Dictionary states) {
                streams.addAll(
                        state.isPresent()
                                ? List.of(states.get(state.get()))
                                : states.entries().values());
            }
            for (PdfObject each : streams) {
                if (objects.resolve(each) instanceof PdfObject.Stream stream) {
                    texts.add(DrawnText.of(stream, objects, fonts));
                }
            }
        }
        return texts;
    }

    /** Text of a content stream as people see it, such as that of the appearance of an annotation. */
    private static final class DrawnText implements ContentReader.Listener {
        private final StringBuilder text = new StringBuilder();

        private DrawnText() {}

        static String of(
                PdfObject.Stream stream, IndirectObjects objects, Map<PdfObject.Dictionary, ToUnicodeMap> fonts)
                throws RefusedPdfException {
            DrawnText drawn = new DrawnText();
            try {
                new ContentReader(objects, fonts, drawn)
                        .read(stream, objects.dictionary(stream.dictionary().get("Resources")));
            } catch (RefusedPdfException e) {
                if (!e.isDamage()) {
                    throw e;
                }
            }
            return PageText.tidy(drawn.text.toString());
        }

        @Override
        public void show(String meaning, String readable, int depth) {
            text.append(readable);
        }

        @Override
        public void move() {
            text.append(' ');
        }

        @Override
        public void paint(int depth) {
            // No text.
        }

        @Override
        public void begin(String tag, PdfObject.Dictionary properties, int depth) {
            // Text counts however it is marked.
        }

        @Override
        public void end() {
            // As above.
        }
    }
}
