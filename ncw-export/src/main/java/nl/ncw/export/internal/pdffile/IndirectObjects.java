package nl.ncw.export.internal.pdffile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Objects of a file, each read on first use. */
final class IndirectObjects {
    private static final int LONGEST_CHAIN = 16;
    private static final byte[] END_OF_DATA = "endstream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MARGIN = 4;

    private final byte[] file;
    private final ReadingBudget budget;
    private final StreamFilters filters;
    private Optional<CrossReferences> references = Optional.empty();
    private final Map<Integer, PdfObject> known = new HashMap<>();
    private final Map<Integer, Container> containers = new HashMap<>();

    private IndirectObjects(byte[] file, ReadingBudget budget) {
        this.file = file;
        this.budget = budget;
        this.filters = new StreamFilters(budget);
    }

    /** Returns the objects of a file whose newest cross-reference table starts at an offset. */
    static IndirectObjects of(byte[] file, int start, ReadingBudget budget) throws RefusedPdfException {
        IndirectObjects objects = new IndirectObjects(file, budget);
        // While the tables are read, references in them cannot be resolved.
        objects.references = Optional.of(CrossReferences.of(objects, start, budget));
        objects.known.clear();
        return objects;
    }

    /**
     * Object stream: several objects compressed together.
     *
     * @param bytes the uncompressed bytes
     * @param numbers the object numbers
     * @param starts the offset of each object
     */
    private record Container(byte[] bytes, int[] numbers, int[] starts) {}

    PdfObject.Dictionary trailer() {
        return references.map(CrossReferences::trailer).orElse(PdfObject.Dictionary.EMPTY);
    }

    ObjectParser parser() {
        return new ObjectParser(file, budget);
    }

    ObjectParser parser(byte[] content) {
        return new ObjectParser(content, budget);
    }

    ReadingBudget budget() {
        return budget;
    }

    /** Resolves a value: returns the referenced object, or the value itself if it is not a reference. */
    PdfObject resolve(PdfObject value) throws RefusedPdfException {
        PdfObject found = value;
        for (int i = 0; found instanceof PdfObject.Reference reference; i++) {
            if (i == LONGEST_CHAIN) {
                throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
            }
            found = object(reference.number());
        }
        return found;
    }

    PdfObject get(PdfObject.Dictionary dictionary, String key) throws RefusedPdfException {
        return resolve(dictionary.get(key));
    }

    /** Returns a dictionary or the dictionary of a stream; an empty dictionary for any other value. */
    PdfObject.Dictionary dictionary(PdfObject value) throws RefusedPdfException {
        PdfObject found = resolve(value);
        return switch (found.kind()) {
            case DICTIONARY -> (PdfObject.Dictionary) found;
            case STREAM -> ((PdfObject.Stream) found).dictionary();
            case NOTHING, TRUTH, NUMERAL, NAME, TEXT, ARRAY, REFERENCE, KEYWORD, END -> PdfObject.Dictionary.EMPTY;
        };
    }

    /** Returns the elements of an array, unresolved. Any other value counts as an array of one element. */
    List<PdfObject> list(PdfObject value) throws RefusedPdfException {
        PdfObject found = resolve(value);
        return switch (found.kind()) {
            case ARRAY -> ((PdfObject.Array) found).values();
            case NOTHING -> List.of();
            case TRUTH, NUMERAL, NAME, TEXT, DICTIONARY, STREAM, REFERENCE, KEYWORD, END -> List.of(found);
        };
    }

    /** Returns the text of a name; empty for any other value. */
    Optional<String> name(PdfObject value) throws RefusedPdfException {
        return resolve(value) instanceof PdfObject.Name name ? Optional.of(name.text()) : Optional.empty();
    }

    /** Returns the text of a string; empty for any other value. */
    Optional<String> text(PdfObject value) throws RefusedPdfException {
        return resolve(value) instanceof PdfObject.Text text
                ? Optional.of(TextStringDecoder.decoded(text))
                : Optional.empty();
    }

    private PdfObject object(int number) throws RefusedPdfException {
        PdfObject found = known.get(number);
        if (found == null) {
            Optional<CrossReferences.Location> location = location(number);
            found = location.isPresent() ? read(number, location.get()) : PdfObject.NOTHING;
            budget.keep();
            known.put(number, found);
        }
        return found;
    }

    private Optional<CrossReferences.Location> location(int number) {
        return references.flatMap(all -> all.find(number));
    }

    private PdfObject read(int number, CrossReferences.Location location) throws RefusedPdfException {
        if (location.container() == 0) {
            return parser().object(number, location.at());
        }
        Container container = container(location.container());
        int index = location.at();
        boolean there = index < container.numbers().length && container.numbers()[index] == number;
        if (!there) {
            throw RefusedPdfException.damaged("%d 0 obj".formatted(number));
        }
        ObjectParser parser = parser(container.bytes());
        parser.seek(container.starts()[index]);
        return parser.next();
    }

    private Container container(int number) throws RefusedPdfException {
        Container container = containers.get(number);
        if (container == null) {
            boolean packed = location(number)
                    .filter(location -> location.container() == 0)
                    .isEmpty();
            // An object stream inside an object stream could contain itself.
            if (packed || !(object(number) instanceof PdfObject.Stream stream)) {
                throw RefusedPdfException.damaged("%d 0 obj".formatted(number));
            }
            container = container(stream);
            containers.put(number, container);
        }
        return container;
    }

    private Container container(PdfObject.Stream stream) throws RefusedPdfException {
        byte[] bytes = data(stream).orElseThrow(() -> RefusedPdfException.damaged("ObjStm"));
        int first = number(get(stream.dictionary(), "First"));
        int count = number(get(stream.dictionary(), "N"));
        if (count > bytes.length / MARGIN + 1) {
            throw RefusedPdfException.damaged("ObjStm");
        }
        ObjectParser parser = parser(bytes);
        int[] numbers = new int[count];
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(parser.nextInContent());
            starts[i] = first + number(parser.nextInContent());
        }
        return new Container(bytes, numbers, starts);
    }

    private static int number(PdfObject value) throws RefusedPdfException {
        if (value instanceof PdfObject.Numeral numeral && numeral.number() >= 0) {
            return (int) numeral.number();
        }
        throw RefusedPdfException.damaged("ObjStm");
    }

    /** Returns the uncompressed bytes of a stream; empty if one of its filters is not supported. */
    Optional<byte[]> data(PdfObject.Stream stream) throws RefusedPdfException {
        byte[] packed = Arrays.copyOfRange(file, stream.start(), end(stream));
        return filters.unpacked(packed, filters(stream.dictionary()));
    }

    private int end(PdfObject.Stream stream) throws RefusedPdfException {
        if (get(stream.dictionary(), "Length") instanceof PdfObject.Numeral length) {
            double end = stream.start() + length.number();
            if (length.number() >= 0 && end <= file.length && isEnd((int) end)) {
                return (int) end;
            }
        }
        int end = stream.start();
        while (!ByteSearch.isAt(file, end, END_OF_DATA)) {
            end++;
            if (end >= file.length) {
                throw new RefusedPdfException(PdfRefusal.INCOMPLETE);
            }
        }
        budget.step(end - stream.start());
        return end;
    }

    /** Returns whether the end of the data is at an offset, possibly after a line end. */
    private boolean isEnd(int at) {
        for (int i = at; i < at + MARGIN; i++) {
            if (ByteSearch.isAt(file, i, END_OF_DATA)) {
                return true;
            }
        }
        return false;
    }

    private List<StreamFilters.Filter> filters(PdfObject.Dictionary dictionary) throws RefusedPdfException {
        List<PdfObject> names = list(dictionary.get("Filter"));
        List<PdfObject> settings = list(dictionary.get("DecodeParms"));
        List<StreamFilters.Filter> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            PdfObject.Dictionary own = i < settings.size() ? dictionary(settings.get(i)) : PdfObject.Dictionary.EMPTY;
            all.add(new StreamFilters.Filter(name(names.get(i)).orElse(""), own));
        }
        return all;
    }
}
