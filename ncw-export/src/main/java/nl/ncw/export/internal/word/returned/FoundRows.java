package nl.ncw.export.internal.word.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ncw.export.internal.form.FilledRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.word.anchor.DocumentIndex;
import nl.ncw.model.port.UnreadableAgreementException;

/** The rows of the form that were found in a document, while it is read. */
final class FoundRows {
    /** The most rows that are found. A filled-in form has some 300, copies and long tables among them. */
    private static final int MAXIMUM = 10_000;

    private final ReadingLog log;
    private final Map<List<Object>, Entry> entries = new LinkedHashMap<>();

    FoundRows(ReadingLog log) {
        this.log = log;
    }

    /** Adds a text to a column of a row, on a line of its own if there is one already. */
    void add(RowId row, String column, String text, String spot, Trust trust) throws UnreadableAgreementException {
        if (entries.size() >= MAXIMUM) {
            throw log.refusal(Location.named(spot), "too-many-rows", MAXIMUM);
        }
        Entry entry = entries.computeIfAbsent(List.of(row, spot), key -> new Entry(row, spot));
        entry.add(column, text);
        if (trust.compareTo(entry.trust) < 0) {
            entry.trust = trust;
        }
    }

    /** Adds a text that stands where such a text belongs, unless the row was found. */
    void addIfMissing(RowId row, String column, String text, String spot) throws UnreadableAgreementException {
        if (entries.values().stream().noneMatch(entry -> entry.row.equals(row))) {
            add(row, column, text, spot, Trust.PLACE);
        }
    }

    /** The rows, those of the form that were found twice with the one that is trusted most first. */
    List<Entry> entries(DocumentIndex form) {
        List<Entry> inOrder = new ArrayList<>(entries.values());
        Map<RowId, Trust> best = new HashMap<>();
        inOrder.forEach(entry -> best.merge(entry.row, entry.trust, (one, two) -> one.compareTo(two) < 0 ? one : two));
        Set<RowId> met = new HashSet<>();
        Set<Entry> copies = new HashSet<>();
        for (Entry entry : inOrder) {
            boolean isTableRow = form.table(entry.row).isPresent();
            if (!isTableRow && (entry.trust != best.get(entry.row) || !met.add(entry.row))) {
                copies.add(entry);
            }
        }
        inOrder.sort(Comparator.comparing(copies::contains));
        return inOrder;
    }

    /** How it is known what a text is. */
    enum Trust {
        /** It lies in the bookmark. */
        BOOKMARK,
        /** It lies in a bookmark that a program copied. */
        COPY,
        /** It lies in a control with the tag. */
        TAG,
        /** It stands in a table of which other rows are marked. */
        TABLE,
        /** It stands where such a text belongs. */
        PLACE
    }

    /** A row that was found. */
    static final class Entry {
        private final RowId row;
        private final String spot;
        private final Map<String, StringBuilder> cells = new LinkedHashMap<>();
        private final Map<String, Integer> blankLines = new HashMap<>();
        private Trust trust = Trust.PLACE;

        private Entry(RowId row, String spot) {
            this.row = row;
            this.spot = spot;
        }

        /** Adds a line; blank ones count only before another. */
        private void add(String column, String text) {
            StringBuilder cell = cells.get(column);
            if (cell == null) {
                cells.put(column, new StringBuilder(text));
            } else if (text.isBlank()) {
                blankLines.merge(column, 1, Integer::sum);
            } else {
                Integer blank = blankLines.remove(column);
                cell.append("\n".repeat(blank == null ? 1 : blank + 1)).append(text);
            }
        }

        RowId row() {
            return row;
        }

        String spot() {
            return spot;
        }

        Trust trust() {
            return trust;
        }

        /** The row as it is understood, its texts as they are meant. */
        FilledRow filled(ControlText meaning) {
            Map<String, FilledRow.Cell> filled = new LinkedHashMap<>();
            cells.forEach((column, text) ->
                    filled.put(column, new FilledRow.Cell(meaning.of(row, column, text.toString()), spot)));
            return new FilledRow(row, spot, filled);
        }
    }
}
