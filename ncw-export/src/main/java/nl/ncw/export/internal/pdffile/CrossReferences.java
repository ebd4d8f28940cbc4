package nl.ncw.export.internal.pdffile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cross-reference tables of a file, from newest to oldest: the location of each object. */
final class CrossReferences {
    private static final int TAKEN = 1;
    private static final int PACKED = 2;
    private static final int HIGHEST_NUMBER = 8_388_607;
    private static final int WIDEST_FIELD = 8;

    private final IndirectObjects objects;
    private final ReadingBudget budget;
    private final Map<Integer, Location> locations = new HashMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private PdfObject.Dictionary trailer = PdfObject.Dictionary.EMPTY;

    private CrossReferences(IndirectObjects objects, ReadingBudget budget) {
        this.objects = objects;
        this.budget = budget;
    }

    /**
     * Location of an object.
     *
     * @param container the number of the object stream that contains it, or 0 if the object is in the file itself
     * @param at the offset in the file, or the index in the object stream; -1 if the object was deleted
     */
    record Location(int container, int at) {
        static final Location FREE = new Location(0, -1);
    }

    static CrossReferences of(IndirectObjects objects, int start, ReadingBudget budget) throws RefusedPdfException {
        CrossReferences references = new CrossReferences(objects, budget);
        Set<Integer> seen = new HashSet<>();
        references.waiting.add(start);
        while (!references.waiting.isEmpty()) {
            int next = references.waiting.remove();
            if (!seen.add(next)) {
                throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
            }
            references.read(next);
        }
        return references;
    }

    /** Returns the trailer dictionary of the newest version of the file. */
    PdfObject.Dictionary trailer() {
        return trailer;
    }

    Optional<Location> find(int number) {
        return Optional.ofNullable(locations.get(number)).filter(location -> location.at() >= 0);
    }

    private void read(int start) throws RefusedPdfException {
        ObjectParser parser = objects.parser();
        parser.seek(start);
        PdfObject first = parser.nextInContent();
        if (ObjectParser.isWord(first, "xref")) {
            readTable(parser);
        } else if (first instanceof PdfObject.Numeral number
                && parser.object((int) number.number(), start) instanceof PdfObject.Stream stream) {
            readStream(stream);
        } else {
            throw RefusedPdfException.damaged("xref");
        }
    }

    private void follow(PdfObject.Dictionary table) {
        if (trailer.entries().isEmpty()) {
            trailer = table;
        }
        // A hybrid-reference file has an additional table that only newer programs read; it precedes the older tables.
        number(table, "XRefStm").ifPresent(waiting::addFirst);
        number(table, "Prev").ifPresent(waiting::addLast);
    }

    private void readTable(ObjectParser parser) throws RefusedPdfException {
        PdfObject next = parser.nextInContent();
        while (next instanceof PdfObject.Numeral first) {
            int count = requireNumber(parser.nextInContent());
            for (int i = 0; i < count; i++) {
                int at = requireNumber(parser.nextInContent());
                requireNumber(parser.nextInContent());
                boolean taken = ObjectParser.isWord(parser.nextInContent(), "n");
                add((long) first.number() + i, taken ? new Location(0, at) : Location.FREE);
            }
            next = parser.nextInContent();
        }
        if (!ObjectParser.isWord(next, "trailer") || !(parser.next() instanceof PdfObject.Dictionary table)) {
            throw RefusedPdfException.damaged("trailer");
        }
        follow(table);
    }

    private void readStream(PdfObject.Stream stream) throws RefusedPdfException {
        PdfObject.Dictionary table = stream.dictionary();
        byte[] bytes = objects.data(stream).orElseThrow(() -> RefusedPdfException.damaged("xref"));
        List<PdfObject> widths = table.get("W") instanceof PdfObject.Array array ? array.values() : List.of();
        if (widths.size() != 3) {
            throw RefusedPdfException.damaged("xref");
        }
        Rows rows = new Rows(bytes, width(widths.get(0)), width(widths.get(1)), width(widths.get(2)));
        List<PdfObject> index = table.get("Index") instanceof PdfObject.Array array
                ? array.values()
                : List.of(new PdfObject.Numeral("0"), table.get("Size"));
        for (int part = 0; part + 1 < index.size(); part += 2) {
            int first = requireNumber(index.get(part));
            int count = requireNumber(index.get(part + 1));
            for (int i = 0; i < count && rows.hasNext(); i++) {
                add((long) first + i, rows.next());
            }
        }
        follow(table);
    }

    private void add(long number, Location location) throws RefusedPdfException {
        if (number < 0 || number > HIGHEST_NUMBER) {
            throw RefusedPdfException.damaged("xref");
        }
        if (locations.putIfAbsent((int) number, location) == null) {
            budget.keep();
        }
    }

    private static int width(PdfObject value) throws RefusedPdfException {
        int width = requireNumber(value);
        if (width > WIDEST_FIELD) {
            throw RefusedPdfException.damaged("xref");
        }
        return width;
    }

    private static int requireNumber(PdfObject value) throws RefusedPdfException {
        if (value instanceof PdfObject.Numeral numeral && numeral.number() >= 0) {
            return (int) numeral.number();
        }
        throw RefusedPdfException.damaged("xref");
    }

    private static Optional<Integer> number(PdfObject.Dictionary table, String key) {
        return table.get(key) instanceof PdfObject.Numeral numeral
                ? Optional.of((int) numeral.number())
                : Optional.empty();
    }

    /** Rows of a cross-reference stream. */
    private static final class Rows {
        private final byte[] bytes;
        private final int[] widths;
        private final int length;
        private int next;

        Rows(byte[] bytes, int... widths) {
            this.bytes = bytes;
            this.widths = widths;
            this.length = widths[0] + widths[1] + widths[2];
        }

        boolean hasNext() {
            return length > 0 && next + length <= bytes.length;
        }

        Location next() {
            long kind = widths[0] == 0 ? TAKEN : field(widths[0]);
            int second = (int) field(widths[1]);
            int third = (int) field(widths[2]);
            if (kind == TAKEN) {
                return new Location(0, second);
            }
            return kind == PACKED ? new Location(second, third) : Location.FREE;
        }

        private long field(int width) {
            long value = 0;
            for (int i = 0; i < width; i++) {
                value = value << 8 | bytes[next++] & 0xFF;
            }
            return value;
        }
    }
}
