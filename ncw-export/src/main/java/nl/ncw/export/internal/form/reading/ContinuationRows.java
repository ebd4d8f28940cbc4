package nl.ncw.export.internal.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;

/**
 * Joiner of rows that continue a long text to the row in which the text begins. If the end of a piece was changed, a
 * line feed separates it from the next piece, unless there is white space already, because whoever wrote there did not
 * see that the text continues.
 */
final class ContinuationRows {
    /** The number of characters on either side by which two pieces are recognised as adjacent in the sent form. */
    private static final int SEAM = 20;

    private final SentCellTexts shown;

    ContinuationRows(SentCellTexts shown) {
        this.shown = shown;
    }

    /** Returns the rows with their whole texts, in the order of their first pieces. */
    List<ReturnedRow> joined(List<ReturnedRow> rows) {
        List<List<ReturnedRow>> wholes = new ArrayList<>();
        Map<RowId, List<ReturnedRow>> latest = new HashMap<>();
        for (ReturnedRow row : rows) {
            RowId id = row.id().whole();
            if (!row.id().continued() || !latest.containsKey(id)) {
                latest.put(id, new ArrayList<>());
                wholes.add(latest.get(id));
            }
            latest.get(id).add(row);
        }
        return wholes.stream().map(this::whole).toList();
    }

    private ReturnedRow whole(List<ReturnedRow> pieces) {
        RowId id = pieces.get(0).id().whole();
        Map<String, List<ReturnedRow.Cell>> columns = new LinkedHashMap<>();
        for (ReturnedRow piece : pieces) {
            piece.cells()
                    .forEach((column, cell) -> columns.computeIfAbsent(column, key -> new ArrayList<>())
                            .add(cell));
        }
        Map<String, ReturnedRow.Cell> cells = new HashMap<>();
        columns.forEach((column, parts) -> {
            List<String> texts = shown.at(id, column);
            ReturnedRow.Cell cell = join(parts, texts);
            cells.put(
                    column,
                    shown.withTabs(id, column, cell.text()).map(cell::withText).orElse(cell));
        });
        return new ReturnedRow(id, firstWithText(pieces).location(), cells);
    }

    private static ReturnedRow firstWithText(List<ReturnedRow> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.cells().keySet().stream().allMatch(piece::isBlank))
                .findFirst()
                .orElse(pieces.get(0));
    }

    private static ReturnedRow.Cell join(List<ReturnedRow.Cell> cells, List<String> shown) {
        if (cells.size() == 1) {
            return cells.get(0);
        }
        StringBuilder text = new StringBuilder();
        String left = "";
        for (ReturnedRow.Cell cell : cells) {
            String right = cell.text();
            if (!left.isEmpty() && !right.isEmpty() && !wereAdjacent(left, right, shown) && !isSpaced(left, right)) {
                text.append('\n');
            }
            text.append(right);
            left = right.isEmpty() ? left : right;
        }
        return new ReturnedRow.Cell(
                text.toString(), firstFilled(cells).location(), cells.stream().allMatch(ReturnedRow.Cell::readable));
    }

    private static ReturnedRow.Cell firstFilled(List<ReturnedRow.Cell> cells) {
        return cells.stream().filter(cell -> !cell.text().isBlank()).findFirst().orElse(cells.get(0));
    }

    private static boolean wereAdjacent(String left, String right, List<String> shown) {
        String seam =
                left.substring(Math.max(0, left.length() - SEAM)) + right.substring(0, Math.min(SEAM, right.length()));
        return shown.stream().anyMatch(text -> text.contains(seam));
    }

    private static boolean isSpaced(String left, String right) {
        return Character.isWhitespace(left.charAt(left.length() - 1)) || Character.isWhitespace(right.charAt(0));
    }
}
