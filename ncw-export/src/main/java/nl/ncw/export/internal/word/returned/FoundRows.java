package nl.ncw.export.internal.word.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.word.anchor.DocumentFieldIndex;
import nl.ncw.model.port.UnreadableAgreementException;

/** Rows of the form found in a document while it is read. */
final class FoundRows {
    /** The maximum number of rows. A filled-in form has about 300, including copies and long tables. */
    private static final int MAXIMUM = 10_000;

    private final ReadingLog log;
    private final Map<List<Object>, Entry> entries = new LinkedHashMap<>();

    FoundRows(ReadingLog log) {
        this.log = log;
    }

    /** Adds a text to a column of a row. If the column already has text, it is added on a new line. */
    void add(RowId row, String column, String text, String location, Trust trust) throws UnreadableAgreementException {
        if (entries.size() >= MAXIMUM) {
            throw log.refusal(RefusalCode.TOO_LARGE, Location.named(location), "too-many-rows", MAXIMUM);
        }
        Entry entry = entries.computeIfAbsent(List.of(row, location), key -> new Entry(row, location));
        entry.add(column, text);
        if (trust.compareTo(entry.trust) < 0) {
            entry.trust = trust;
        }
    }

    /** Adds a text that is recognised by its location, unless the row was already found. */
    void addIfMissing(RowId row, String column, String text, String location) throws UnreadableAgreementException {
        if (entries.values().stream().noneMatch(entry -> entry.row.equals(row))) {
            add(row, column, text, location, Trust.PLACE);
        }
    }

    /**
     * Returns the rows. Of a row of the form that was found more than once, the most trusted one comes first. The order
     * of table rows does not change.
     */
    List<Entry> entries(DocumentFieldIndex form) {
        List<Entry> inOrder = new ArrayList<>(entries.values());
        Map<RowId, Trust> best = new HashMap<>();
        inOrder.forEach(
                entry -> best.merge(entry.row, entry.trust, (left, right) -> left.compareTo(right) < 0 ? left : right));
        Set<RowId> seen = new HashSet<>();
        Set<Entry> copies = new HashSet<>();
        for (Entry entry : inOrder) {
            boolean isTableRow = form.table(entry.row).isPresent();
            if (!isTableRow && (entry.trust != best.get(entry.row) || !seen.add(entry.row))) {
                copies.add(entry);
            }
        }
        inOrder.sort(Comparator.comparing(copies::contains));
        return inOrder;
    }

    /** Evidence by which a text was recognised, most trusted first. */
    enum Trust {
        /** A bookmark around the text. */
        BOOKMARK,
        /** A bookmark that a program copied. */
        COPY,
        /** A content control with the tag. */
        TAG,
        /** A table in which other rows have anchors. */
        TABLE,
        /** The location at which such a text belongs. */
        PLACE
    }

    /** Row that was found. */
    static final class Entry {
        private final RowId row;
        private final String location;
        private final Map<String, StringBuilder> cells = new LinkedHashMap<>();
        private final Map<String, Integer> blankLines = new HashMap<>();
        private Trust trust = Trust.PLACE;

        private Entry(RowId row, String location) {
            this.row = row;
            this.location = location;
        }

        /** Adds a line. Blank lines count only before another line. */
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

        String location() {
            return location;
        }

        Trust trust() {
            return trust;
        }

        /** Returns the row with its texts converted to cells. */
        ReturnedRow filled(ControlText controlText) {
            Map<String, ReturnedRow.Cell> filled = new LinkedHashMap<>();
            cells.forEach((column, text) ->
                    filled.put(column, new ReturnedRow.Cell(controlText.of(row, column, text.toString()), location)));
            return new ReturnedRow(row, location, filled);
        }
    }
}
