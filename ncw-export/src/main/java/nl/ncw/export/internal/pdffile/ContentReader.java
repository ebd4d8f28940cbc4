package nl.ncw.export.internal.pdffile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reader of content streams (ISO 32000-1, section 7.8.2), and of everything that they draw: form XObjects, tiling
 * patterns, soft masks and the glyphs of Type 3 fonts.
 */
final class ContentReader {
    private static final int DEEPEST = 16;
    private static final int MOST_OPEN = 2_000;

    /** The bytes that beginning with a stream counts for: a short one that is drawn again and again takes time too. */
    private static final int STEPS_PER_STREAM = 2_000;

    /** A shift of the next glyph in a {@code TJ} array, in thousandths of the font size, that is seen as a space. */
    private static final double SPACE = -200;

    private final IndirectObjects objects;
    private final Map<PdfObject.Dictionary, ToUnicodeMap> fonts;
    private final Listener listener;
    private final Set<PdfObject.Dictionary> glyphsRead = Collections.newSetFromMap(new IdentityHashMap<>());

    ContentReader(IndirectObjects objects, Map<PdfObject.Dictionary, ToUnicodeMap> fonts, Listener listener) {
        this.objects = objects;
        this.fonts = fonts;
        this.listener = listener;
    }

    /** Receiver of what a content stream draws. A depth of 0 is the stream itself, any other one that it draws. */
    interface Listener {
        /**
         * Receives text.
         *
         * @param meaning the text by the ToUnicode map of the font alone, see {@link ToUnicodeMap#meaning}
         * @param readable the text for people, see {@link ToUnicodeMap#readable}
         */
        void show(String meaning, String readable, int depth) throws RefusedPdfException;

        /** Receives that the next text is at another position. */
        void move();

        /** Receives that something other than text is drawn. */
        void paint(int depth);

        /** Receives the begin of a marked-content sequence. */
        void begin(String tag, PdfObject.Dictionary properties, int depth) throws RefusedPdfException;

        /** Receives the end of a marked-content sequence. */
        void end();
    }

    void read(PdfObject.Stream stream, PdfObject.Dictionary resources) throws RefusedPdfException {
        read(stream, resources, 0);
    }

    private void read(PdfObject.Stream stream, PdfObject.Dictionary resources, int depth) throws RefusedPdfException {
        objects.budget().step(STEPS_PER_STREAM);
        Optional<byte[]> content = objects.data(stream);
        if (content.isPresent() && depth < DEEPEST) {
            PdfObject.Dictionary own = depth == 0
                    ? resources
                    : objects.dictionary(stream.dictionary().get("Resources"));
            new Content(objects.parser(content.get()), own.entries().isEmpty() ? resources : own, depth).read();
        }
    }

    /** Operators of one content stream. */
    private final class Content {
        private final ObjectParser parser;
        private final PdfObject.Dictionary resources;
        private final int depth;
        private final Deque<Optional<ToUnicodeMap>> saved = new ArrayDeque<>();
        private Optional<ToUnicodeMap> font = Optional.empty();
        private List<PdfObject> operands = new ArrayList<>();

        Content(ObjectParser parser, PdfObject.Dictionary resources, int depth) {
            this.parser = parser;
            this.resources = resources;
            this.depth = depth;
        }

        void read() throws RefusedPdfException {
            PdfObject value = parser.nextInContent();
            while (!(value instanceof PdfObject.End)) {
                if (value instanceof PdfObject.Keyword operator) {
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
                case "Tf" -> font = font(named("Font", operand(0)));
                case "gs" -> apply(objects.dictionary(named("ExtGState", operand(0))));
                case "BT", "Td", "TD", "Tm", "T*" -> listener.move();
                case "Tj", "TJ", "'", "\"" -> show(operator);
                case "BMC", "BDC" -> listener.begin(objects.name(operand(0)).orElse(""), properties(), depth);
                case "EMC" -> listener.end();
                case "Do" -> draw(named("XObject", operand(0)));
                case "scn", "SCN" -> readDrawn(named("Pattern", operand(operands.size() - 1)));
                case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh" -> listener.paint(depth);
                case "ID" -> skipPicture();
                default -> {
                    // Other operators draw nothing.
                }
            }
        }

        private PdfObject operand(int index) {
            return index >= 0 && index < operands.size() ? operands.get(index) : PdfObject.NOTHING;
        }

        private void save() throws RefusedPdfException {
            if (saved.size() == MOST_OPEN) {
                throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
            }
            saved.push(font);
        }

        private PdfObject named(String kind, PdfObject name) throws RefusedPdfException {
            Optional<String> key = objects.name(name);
            return key.isPresent()
                    ? objects.resolve(objects.dictionary(resources.get(kind)).get(key.get()))
                    : PdfObject.NOTHING;
        }

        private Optional<ToUnicodeMap> font(PdfObject value) throws RefusedPdfException {
            PdfObject.Dictionary found = objects.dictionary(value);
            ToUnicodeMap codes = fonts.get(found);
            if (codes == null) {
                codes = ToUnicodeMap.of(found, objects);
                fonts.put(found, codes);
            }
            PdfObject.Dictionary glyphs = objects.dictionary(found.get("CharProcs"));
            if (!glyphs.entries().isEmpty() && glyphsRead.add(found)) {
                PdfObject.Dictionary own = objects.dictionary(found.get("Resources"));
                for (PdfObject glyph : glyphs.entries().values()) {
                    if (objects.resolve(glyph) instanceof PdfObject.Stream stream) {
                        ContentReader.this.read(stream, own.entries().isEmpty() ? resources : own, depth + 1);
                    }
                }
            }
            return Optional.of(codes);
        }

        private void apply(PdfObject.Dictionary state) throws RefusedPdfException {
            List<PdfObject> own = objects.list(state.get("Font"));
            if (!own.isEmpty()) {
                font = font(objects.resolve(own.get(0)));
            }
            readDrawn(objects.get(objects.dictionary(state.get("SMask")), "G"));
        }

        private void show(String operator) throws RefusedPdfException {
            if (!operator.startsWith("T")) {
                listener.move();
            }
            if (font.isEmpty()) {
                return;
            }
            StringBuilder meaning = new StringBuilder();
            StringBuilder readable = new StringBuilder();
            for (PdfObject part : objects.list(operand(operator.equals("\"") ? 2 : 0))) {
                if (part instanceof PdfObject.Text text) {
                    String meant = font.get().meaning(text, objects.budget());
                    meaning.append(meant);
                    readable.append(font.get().readable(text, meant));
                } else if (part instanceof PdfObject.Numeral shift && shift.number() < SPACE) {
                    readable.append(' ');
                }
            }
            listener.show(meaning.toString(), readable.toString(), depth);
        }

        private PdfObject.Dictionary properties() throws RefusedPdfException {
            PdfObject value = operand(1);
            return objects.dictionary(value instanceof PdfObject.Name ? named("Properties", value) : value);
        }

        private void draw(PdfObject drawing) throws RefusedPdfException {
            PdfObject.Dictionary dictionary = objects.dictionary(drawing);
            if (objects.name(dictionary.get("Subtype")).filter("Form"::equals).isPresent()) {
                readDrawn(drawing);
            } else if (!dictionary.entries().isEmpty()) {
                listener.paint(depth);
            }
        }

        private void readDrawn(PdfObject drawing) throws RefusedPdfException {
            if (drawing instanceof PdfObject.Stream stream) {
                ContentReader.this.read(stream, resources, depth + 1);
            }
        }

        /** Skips the bytes of an inline image, which are between the operators, up to the operator that ends it. */
        private void skipPicture() throws RefusedPdfException {
            parser.skipBehind("EI");
            listener.paint(depth);
        }
    }
}
