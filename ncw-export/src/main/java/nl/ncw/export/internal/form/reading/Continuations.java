package nl.ncw.export.internal.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.export.internal.form.FilledRow;
import nl.ncw.export.internal.form.RowId;

/**
 * Joins the rows in which a long text goes on to the row in which it began. Where a piece was changed at its end, a line feed
 * parts it from the next, unless there is white space already: whoever wrote there did not see that the text goes on.
 */
final class Continuations {
    /** How much of the text on either side tells whether two pieces stood together when the form was sent. */
    private static final int SEAM = 20;

    private final ShownTexts shown;

    Continuations(ShownTexts shown) {
        this.shown = shown;
    }

    /** The rows with their whole texts, in the order in which they begin. */
    List<FilledRow> joined(List<FilledRow> rows) {
        List<List<FilledRow>> wholes = new ArrayList<>();
        Map<RowId, List<FilledRow>> latest = new HashMap<>();
        for (FilledRow row : rows) {
            RowId id = row.id().whole();
            if (!row.id().continued() || !latest.containsKey(id)) {
                latest.put(id, new ArrayList<>());
                wholes.add(latest.get(id));
            }
            latest.get(id).add(row);
        }
        return wholes.stream().map(this::whole).toList();
    }

    private FilledRow whole(List<FilledRow> pieces) {
        RowId id = pieces.get(0).id().whole();
        Map<String, List<FilledRow.Cell>> columns = new LinkedHashMap<>();
        for (FilledRow piece : pieces) {
            piece.cells()
                    .forEach((column, cell) -> columns.computeIfAbsent(column, key -> new ArrayList<>())
                            .add(cell));
        }
        Map<String, FilledRow.Cell> cells = new HashMap<>();
        columns.forEach((column, parts) -> {
            List<String> texts = shown.at(id, column);
            cells.put(column, withTabs(join(parts, texts), texts));
        });
        return new FilledRow(id, pieces.get(0).spot(), cells);
    }

    /** A text as it was shown, where only its tabs came back as blanks: the cells of a workbook know no tabs. */
    private static FilledRow.Cell withTabs(FilledRow.Cell cell, List<String> shown) {
        String blanks = cell.text().replace('\t', ' ');
        return shown.stream()
                .filter(text ->
                        text.indexOf('\t') >= 0 && text.replace('\t', ' ').equals(blanks))
                .findFirst()
                .map(text -> new FilledRow.Cell(text, cell.spot()))
                .orElse(cell);
    }

    private static FilledRow.Cell join(List<FilledRow.Cell> cells, List<String> shown) {
        StringBuilder text = new StringBuilder();
        String left = "";
        for (FilledRow.Cell cell : cells) {
            String right = cell.text();
            if (!left.isEmpty() && !right.isEmpty() && !stoodTogether(left, right, shown) && !isSpaced(left, right)) {
                text.append('\n');
            }
            text.append(right);
            left = right.isEmpty() ? left : right;
        }
        return new FilledRow.Cell(text.toString(), firstFilled(cells).spot());
    }

    private static FilledRow.Cell firstFilled(List<FilledRow.Cell> cells) {
        return cells.stream().filter(cell -> !cell.text().isBlank()).findFirst().orElse(cells.get(0));
    }

    private static boolean stoodTogether(String left, String right, List<String> shown) {
        String seam =
                left.substring(Math.max(0, left.length() - SEAM)) + right.substring(0, Math.min(SEAM, right.length()));
        return shown.stream().anyMatch(text -> text.contains(seam));
    }

    private static boolean isSpaced(String left, String right) {
        return Character.isWhitespace(left.charAt(left.length() - 1)) || Character.isWhitespace(right.charAt(0));
    }
}
