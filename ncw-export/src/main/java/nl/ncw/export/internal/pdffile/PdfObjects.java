package nl.ncw.export.internal.pdffile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects of a file, each read when it is first asked for. */
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

    /** The objects of a file whose newest cross-references stand at a place. */
    static PdfObjects of(byte[] file, int start, ReadingBudget budget) throws RefusedPdfException {
        PdfObjects objects = new PdfObjects(file, budget);
        // While these are read, what they refer to cannot be found.
        objects.references = Optional.of(CrossReferences.of(objects, start, budget));
        objects.known.clear();
        return objects;
    }

    /**
     * Objects that are packed together.
     *
     * @param bytes the bytes of all of them
     * @param numbers their numbers
     * @param starts where each begins
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

    /** What a value stands for: itself, or what it refers to. */
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

    /** A dictionary, that of a stream too; an empty one where there is none. */
    PdfValue.Dictionary dictionary(PdfValue value) throws RefusedPdfException {
        PdfValue found = resolve(value);
        return switch (found.kind()) {
            case DICTIONARY -> (PdfValue.Dictionary) found;
            case STREAM -> ((PdfValue.Stream) found).dictionary();
            case NOTHING, TRUTH, NUMERAL, NAME, TEXT, ARRAY, REFERENCE, KEYWORD, END -> PdfValue.Dictionary.EMPTY;
        };
    }

    /** The values of an array, as they stand in it; a single value is one of one. */
    List<PdfValue> list(PdfValue value) throws RefusedPdfException {
        PdfValue found = resolve(value);
        return switch (found.kind()) {
            case ARRAY -> ((PdfValue.Array) found).values();
            case NOTHING -> List.of();
            case TRUTH, NUMERAL, NAME, TEXT, DICTIONARY, STREAM, REFERENCE, KEYWORD, END -> List.of(found);
        };
    }

    /** The text of a name, or nothing. */
    Optional<String> name(PdfValue value) throws RefusedPdfException {
        return resolve(value) instanceof PdfValue.Name name ? Optional.of(name.text()) : Optional.empty();
    }

    /** The text of a string, or nothing. */
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
            // A container in a container could be in itself.
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

    /** The bytes of a stream, unpacked, if they are packed in ways that are known here. */
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

    /** Whether the end of the data is said here, perhaps after a line end. */
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
