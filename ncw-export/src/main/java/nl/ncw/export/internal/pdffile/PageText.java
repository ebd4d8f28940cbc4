package nl.ncw.export.internal.pdffile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.digest.PageTextDigest;

/**
 * Text of a page: everything drawn on it except artifacts. Where the file states replacement text, that text is used.
 */
final class PageText {
    private static final int DEEPEST = 16;
    private static final int MOST_OPEN = 2_000;

    /** The value in place of the digest of a damaged page; it equals no digest. */
    private static final String UNREADABLE = "";

    private final IndirectObjects objects;
    private final Map<PdfObject.Dictionary, ToUnicodeMap> fonts;
    private final PageTextDigest pageText = new PageTextDigest();
    private final Deque<Boolean> markedContents = new ArrayDeque<>();
    private int silent;

    private PageText(IndirectObjects objects, Map<PdfObject.Dictionary, ToUnicodeMap> fonts) {
        this.objects = objects;
        this.fonts = fonts;
    }

    /** Returns the digest of the text of each page. */
    static List<String> digests(List<PageTree.Page> pages, IndirectObjects objects) throws RefusedPdfException {
        Map<PdfObject.Dictionary, ToUnicodeMap> fonts = new IdentityHashMap<>();
        List<String> digests = new ArrayList<>();
        for (PageTree.Page page : pages) {
            digests.add(new PageText(objects, fonts).digest(page));
        }
        return digests;
    }

    private String digest(PageTree.Page page) throws RefusedPdfException {
        try {
            for (PdfObject part : objects.list(page.dictionary().get("Contents"))) {
                if (objects.resolve(part) instanceof PdfObject.Stream stream) {
                    read(stream, page.resources(), 0);
                }
            }
            return pageText.digest();
        } catch (RefusedPdfException e) {
            if (e.reason() == PdfRefusal.DAMAGED || e.reason() == PdfRefusal.INCOMPLETE) {
                return UNREADABLE;
            }
            throw e;
        }
    }

    private void read(PdfObject.Stream stream, PdfObject.Dictionary resources, int depth) throws RefusedPdfException {
        Optional<byte[]> content = objects.data(stream);
        if (content.isPresent() && depth < DEEPEST) {
            new Content(objects.parser(content.get()), resources, depth).read();
        }
    }

    private void show(PdfObject value, Optional<ToUnicodeMap> font) throws RefusedPdfException {
        if (silent == 0 && font.isPresent() && value instanceof PdfObject.Text text) {
            pageText.add(font.get().meaning(text, objects.budget()));
        }
    }

    private void begin(boolean artifact, Optional<String> actualText) throws RefusedPdfException {
        if (markedContents.size() == MOST_OPEN) {
            throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
        }
        if (silent == 0 && !artifact && actualText.isPresent()) {
            pageText.add(actualText.get());
        }
        boolean isSilent = artifact || actualText.isPresent();
        markedContents.push(isSilent);
        silent += isSilent ? 1 : 0;
    }

    private void end() {
        if (!markedContents.isEmpty() && markedContents.pop()) {
            silent--;
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
                case "Tf" -> font = font(operand(0));
                case "Tj", "'" -> show(operand(0), font);
                case "\"" -> show(operand(2), font);
                case "TJ" -> {
                    for (PdfObject part : objects.list(operand(0))) {
                        show(part, font);
                    }
                }
                case "BMC" -> begin(isArtifact(), Optional.empty());
                case "BDC" -> begin(isArtifact(), objects.text(properties().get("ActualText")));
                case "EMC" -> end();
                case "Do" -> draw(named("XObject", operand(0)));
                case "ID" -> skipPicture();
                default -> {
                    // Other operators have no text.
                }
            }
        }

        private PdfObject operand(int index) {
            return index < operands.size() ? operands.get(index) : PdfObject.NOTHING;
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

        private Optional<ToUnicodeMap> font(PdfObject name) throws RefusedPdfException {
            PdfObject.Dictionary found = objects.dictionary(named("Font", name));
            ToUnicodeMap codes = fonts.get(found);
            if (codes == null) {
                codes = ToUnicodeMap.of(found, objects);
                fonts.put(found, codes);
            }
            return Optional.of(codes);
        }

        private boolean isArtifact() throws RefusedPdfException {
            return objects.name(operand(0)).filter("Artifact"::equals).isPresent();
        }

        private PdfObject.Dictionary properties() throws RefusedPdfException {
            PdfObject value = operand(1);
            return objects.dictionary(value instanceof PdfObject.Name ? named("Properties", value) : value);
        }

        private void draw(PdfObject drawing) throws RefusedPdfException {
            if (drawing instanceof PdfObject.Stream stream) {
                PdfObject.Dictionary dictionary = stream.dictionary();
                if (objects.name(dictionary.get("Subtype"))
                        .filter("Form"::equals)
                        .isPresent()) {
                    PdfObject.Dictionary own = objects.dictionary(dictionary.get("Resources"));
                    PageText.this.read(stream, own.entries().isEmpty() ? resources : own, depth + 1);
                }
            }
        }

        /** Skips the bytes of an inline image, which are between the operators, up to the operator that ends it. */
        private void skipPicture() throws RefusedPdfException {
            parser.skipBehind("EI");
        }
    }
}
