package nl.ncw.export.pdf.layout.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a page says: the text that is drawn on it, but for furniture, and as it is meant where the file says so. */
final class PageText {
    private static final int DEEPEST = 16;
    private static final int MOST_OPEN = 2_000;

    /** What stands for the digest of a page that is damaged; it is that of no page. */
    private static final String UNREADABLE = "";

    private final PdfObjects objects;
    private final Map<Value.Dictionary, CharacterCodes> fonts;
    private final SaidText said = new SaidText();
    private final Deque<Boolean> marks = new ArrayDeque<>();
    private int silent;

    private PageText(PdfObjects objects, Map<Value.Dictionary, CharacterCodes> fonts) {
        this.objects = objects;
        this.fonts = fonts;
    }

    /** The digest of what each page says. */
    static List<String> digests(List<Pages.Page> pages, PdfObjects objects) throws RefusedPdfException {
        Map<Value.Dictionary, CharacterCodes> fonts = new IdentityHashMap<>();
        List<String> digests = new ArrayList<>();
        for (Pages.Page page : pages) {
            digests.add(new PageText(objects, fonts).digest(page));
        }
        return digests;
    }

    private String digest(Pages.Page page) throws RefusedPdfException {
        try {
            for (Value part : objects.list(page.dictionary().get("Contents"))) {
                if (objects.resolve(part) instanceof Value.Stream stream) {
                    read(stream, page.resources(), 0);
                }
            }
            return said.digest();
        } catch (RefusedPdfException e) {
            if (e.reason() == Refusal.DAMAGED || e.reason() == Refusal.INCOMPLETE) {
                return UNREADABLE;
            }
            throw e;
        }
    }

    private void read(Value.Stream stream, Value.Dictionary resources, int depth) throws RefusedPdfException {
        Optional<byte[]> content = objects.data(stream);
        if (content.isPresent() && depth < DEEPEST) {
            new Content(objects.parser(content.get()), resources, depth).read();
        }
    }

    private void show(Value value, Optional<CharacterCodes> font) throws RefusedPdfException {
        if (silent == 0 && font.isPresent() && value instanceof Value.Text text) {
            said.add(font.get().meaning(text, objects.budget()));
        }
    }

    private void begin(boolean furniture, Optional<String> meant) throws RefusedPdfException {
        if (marks.size() == MOST_OPEN) {
            throw new RefusedPdfException(Refusal.TOO_MUCH);
        }
        if (silent == 0 && !furniture && meant.isPresent()) {
            said.add(meant.get());
        }
        boolean silences = furniture || meant.isPresent();
        marks.push(silences);
        silent += silences ? 1 : 0;
    }

    private void end() {
        if (!marks.isEmpty() && marks.pop()) {
            silent--;
        }
    }

    /** The operators of one stream. */
    private final class Content {
        private final ValueParser parser;
        private final Value.Dictionary resources;
        private final int depth;
        private final Deque<Optional<CharacterCodes>> saved = new ArrayDeque<>();
        private Optional<CharacterCodes> font = Optional.empty();
        private List<Value> operands = new ArrayList<>();

        Content(ValueParser parser, Value.Dictionary resources, int depth) {
            this.parser = parser;
            this.resources = resources;
            this.depth = depth;
        }

        void read() throws RefusedPdfException {
            Value value = parser.nextInContent();
            while (!(value instanceof Value.End)) {
                if (value instanceof Value.Keyword operator) {
                    perform(operator.word());
                    operands = new ArrayList<>();
                } else if (operands.size() < MOST_OPEN) {
                    operands.add(value);
                }
                value = parser.nextInContent();
            }
        }

        private void perform(String operator) throws RefusedPdfException {
            switch (operator) {
                case "q" -> save();
                case "Q" -> font = saved.isEmpty() ? font : saved.pop();
                case "Tf" -> font = font(operand(0));
                case "Tj", "'" -> show(operand(0), font);
                case "\"" -> show(operand(2), font);
                case "TJ" -> {
                    for (Value part : objects.list(operand(0))) {
                        show(part, font);
                    }
                }
                case "BMC" -> begin(isFurniture(), Optional.empty());
                case "BDC" -> begin(isFurniture(), objects.text(properties().get("ActualText")));
                case "EMC" -> end();
                case "Do" -> draw(named("XObject", operand(0)));
                case "ID" -> skipPicture();
                default -> {
                    // Says nothing.
                }
            }
        }

        private Value operand(int index) {
            return index < operands.size() ? operands.get(index) : Value.NOTHING;
        }

        private void save() throws RefusedPdfException {
            if (saved.size() == MOST_OPEN) {
                throw new RefusedPdfException(Refusal.TOO_MUCH);
            }
            saved.push(font);
        }

        private Value named(String kind, Value name) throws RefusedPdfException {
            Optional<String> key = objects.name(name);
            return key.isPresent()
                    ? objects.resolve(objects.dictionary(resources.get(kind)).get(key.get()))
                    : Value.NOTHING;
        }

        private Optional<CharacterCodes> font(Value name) throws RefusedPdfException {
            Value.Dictionary found = objects.dictionary(named("Font", name));
            CharacterCodes codes = fonts.get(found);
            if (codes == null) {
                codes = CharacterCodes.of(found, objects);
                fonts.put(found, codes);
            }
            return Optional.of(codes);
        }

        private boolean isFurniture() throws RefusedPdfException {
            return objects.name(operand(0)).filter("Artifact"::equals).isPresent();
        }

        private Value.Dictionary properties() throws RefusedPdfException {
            Value value = operand(1);
            return objects.dictionary(value instanceof Value.Name ? named("Properties", value) : value);
        }

        private void draw(Value drawing) throws RefusedPdfException {
            if (drawing instanceof Value.Stream stream) {
                Value.Dictionary dictionary = stream.dictionary();
                if (objects.name(dictionary.get("Subtype"))
                        .filter("Form"::equals)
                        .isPresent()) {
                    Value.Dictionary own = objects.dictionary(dictionary.get("Resources"));
                    PageText.this.read(stream, own.entries().isEmpty() ? resources : own, depth + 1);
                }
            }
        }

        /** The bytes of a picture stand between the operators, up to a word that ends them. */
        private void skipPicture() throws RefusedPdfException {
            parser.skipBehind("EI");
        }
    }
}
