package nl.ncw.export.internal.pdffile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Objects of a file, each read on first use. */
final class PdfObjects {
    private static final int LONGEST_CHAIN = 16;
    private static final byte[] END_OF_DATA = "endstream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MARGIN = 4;

    private final byte[] file;
    private final ReadingBudget budget;
    private final StreamFilters filters;
    private Optional<CrossReferences> references = Optional.empty();
    private final Map<Integer, PdfValue> known = new HashMap<>();
    private final Map<Integer, Container> containers = new HashMap<>();

    private PdfObjects(byte[] file, ReadingBudget budget) {
        this.file = file;
        this.budget = budget;
        this.filters = new StreamFilters(budget);
    }

    /** Returns the objects of a file whose newest cross-reference table starts at an offset. */
    static PdfObjects of(byte[] file, int start, ReadingBudget budget) throws RefusedPdfException {
        PdfObjects objects = new PdfObjects(file, budget);
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

    PdfValue.Dictionary trailer() {
        return references.map(CrossReferences::trailer).orElse(PdfValue.Dictionary.EMPTY);
    }

    ValueParser parser() {
        return new ValueParser(file, budget);
    }

    ValueParser parser(byte[] content) {
        return new ValueParser(content, budget);
    }

    ReadingBudget budget() {
        return budget;
    }

    /** Resolves a value: returns the referenced object, or the value itself if it is not a reference. */
    PdfValue resolve(PdfValue value) throws RefusedPdfException {
        PdfValue found = value;
        for (int i = 0; found instanceof PdfValue.Reference reference; i++) {
            if (i == LONGEST_CHAIN) {
                throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
            }
            found = object(reference.number());
        }
        return found;
    }

    PdfValue get(PdfValue.Dictionary dictionary, String key) throws RefusedPdfException {
        return resolve(dictionary.get(key));
    }

    /** Returns a dictionary or the dictionary of a stream; an empty dictionary for any other value. */
    PdfValue.Dictionary dictionary(PdfValue value) throws RefusedPdfException {
        PdfValue found = resolve(value);
        return switch (found.kind()) {
            case DICTIONARY -> (PdfValue.Dictionary) found;
            case STREAM -> ((PdfValue.Stream) found).dictionary();
            case NOTHING, TRUTH, NUMERAL, NAME, TEXT, ARRAY, REFERENCE, KEYWORD, END -> PdfValue.Dictionary.EMPTY;
        };
    }

    /** Returns the elements of an array, unresolved. Any other value counts as an array of one element. */
    List<PdfValue> list(PdfValue value) throws RefusedPdfException {
        PdfValue found = resolve(value);
        return switch (found.kind()) {
            case ARRAY -> ((PdfValue.Array) found).values();
            case NOTHING -> List.of();
            case TRUTH, NUMERAL, NAME, TEXT, DICTIONARY, STREAM, REFERENCE, KEYWORD, END -> List.of(found);
        };
    }

    /** Returns the text of a name; empty for any other value. */
    Optional<String> name(PdfValue value) throws RefusedPdfException {
        return resolve(value) instanceof PdfValue.Name name ? Optional.of(name.text()) : Optional.empty();
    }

    /** Returns the text of a string; empty for any other value. */
    Optional<String> text(PdfValue value) throws RefusedPdfException {
        return resolve(value) instanceof PdfValue.Text text ? Optional.of(TextDecoder.decoded(text)) : Optional.empty();
    }

    private PdfValue object(int number) throws RefusedPdfException {
        PdfValue found = known.get(number);
        if (found == null) {
            Optional<CrossReferences.Spot> spot = spot(number);
            found = spot.isPresent() ? read(number, spot.get()) : PdfValue.NOTHING;
            budget.keep();
            known.put(number, found);
        }
        return found;
    }

    private Optional<CrossReferences.Spot> spot(int number) {
        return references.flatMap(all -> all.find(number));
    }

    private PdfValue read(int number, CrossReferences.Spot spot) throws RefusedPdfException {
        if (spot.container() == 0) {
            return parser().object(number, spot.at());
        }
        Container container = container(spot.container());
        int index = spot.at();
        boolean there = index < container.numbers().length && container.numbers()[index] == number;
        if (!there) {
            throw RefusedPdfException.damaged("%d 0 obj".formatted(number));
        }
        ValueParser parser = parser(container.bytes());
        parser.seek(container.starts()[index]);
        return parser.next();
    }

    private Container container(int number) throws RefusedPdfException {
        Container container = containers.get(number);
        if (container == null) {
            boolean packed = spot(number).filter(spot -> spot.container() == 0).isEmpty();
            // An object stream inside an object stream could contain itself.
            if (packed || !(object(number) instanceof PdfValue.Stream stream)) {
                throw RefusedPdfException.damaged("%d 0 obj".formatted(number));
            }
            container = container(stream);
            containers.put(number, container);
        }
        return container;
    }

    private Container container(PdfValue.Stream stream) throws RefusedPdfException {
        byte[] bytes = data(stream).orElseThrow(() -> RefusedPdfException.damaged("ObjStm"));
        int first = number(get(stream.dictionary(), "First"));
        int count = number(get(stream.dictionary(), "N"));
        if (count > bytes.length / MARGIN + 1) {
            throw RefusedPdfException.damaged("ObjStm");
        }
        ValueParser parser = parser(bytes);
        int[] numbers = new int[count];
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(parser.nextInContent());
            starts[i] = first + number(parser.nextInContent());
        }
        return new Container(bytes, numbers, starts);
    }

    private static int number(PdfValue value) throws RefusedPdfException {
        if (value instanceof PdfValue.Numeral numeral && numeral.number() >= 0) {
            return (int) numeral.number();
        }
        throw RefusedPdfException.damaged("ObjStm");
    }

    /** Returns the uncompressed bytes of a stream; empty if one of its filters is not supported. */
    Optional<byte[]> data(PdfValue.Stream stream) throws RefusedPdfException {
        byte[] packed = Arrays.copyOfRange(file, stream.start(), end(stream));
        return filters.unpacked(packed, filters(stream.dictionary()));
    }

    private int end(PdfValue.Stream stream) throws RefusedPdfException {
        if (get(stream.dictionary(), "Length") instanceof PdfValue.Numeral length) {
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

    private List<StreamFilters.Filter> filters(PdfValue.Dictionary dictionary) throws RefusedPdfException {
        List<PdfValue> names = list(dictionary.get("Filter"));
        List<PdfValue> settings = list(dictionary.get("DecodeParms"));
        List<StreamFilters.Filter> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            PdfValue.Dictionary own = i < settings.size() ? dictionary(settings.get(i)) : PdfValue.Dictionary.EMPTY;
            all.add(new StreamFilters.Filter(name(names.get(i)).orElse(""), own));
        }
        return all;
    }
}
