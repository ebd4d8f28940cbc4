package nl.ncw.export.internal.excel.conflict;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Anchor of a row, in the hidden first column.
 *
 * @param conflict the number of the conflict, counted from 1
 * @param part the number of the row among those of the conflict, counted from 1
 * @param parts how many rows the conflict has, so that a deleted one is noticed
 */
record ConflictAnchor(int conflict, int part, int parts) {
    /** The first cell of the hidden sheet that identifies the workbook. */
    static final String DATA = "conflicts";

    /** The version of the workbook. */
    static final String FORMAT = "1";

    private static final Pattern WRITTEN =
            Pattern.compile("conflict ([1-9]\\d{0,6}) part ([1-9]\\d{0,6}) of ([1-9]\\d{0,6})");

    /** Returns the anchor that a text is; empty for any other text. */
    static Optional<ConflictAnchor> of(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new ConflictAnchor(
                        Integer.parseInt(written.group(1)),
                        Integer.parseInt(written.group(2)),
                        Integer.parseInt(written.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "conflict " + conflict + " part " + part + " of " + parts;
    }
}
