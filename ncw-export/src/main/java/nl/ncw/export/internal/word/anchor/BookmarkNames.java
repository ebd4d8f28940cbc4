package nl.ncw.export.internal.word.anchor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.export.internal.digest.Sha256;
import nl.ncw.export.internal.form.RowId;

/**
 * The marks by which a document is read again, wherever its parts have moved to.
 *
 * <p>All that can be filled in stands in a content control with a tag, and within a bookmark of the same name: Word keeps both,
 * LibreOffice the bookmarks alone. A name is {@code ncw_} and sixteen digits of the hash of the {@link RowId} and the column, since
 * the names of bookmarks have no more than 40 letters, digits and underscores. What stands behind that in a name only makes it
 * the only one in the document.
 */
public final class BookmarkNames {
    /** The version of all this. */
    public static final String FORMAT = "1";

    /** The column that stands for the line below an answer: status, reason or action, owner and day. */
    public static final String LINE = "line";

    private static final String NAME = "ncw_";
    private static final int DIGITS = 16;
    private static final Pattern FORM = Pattern.compile(NAME + "([0-9a-f]{" + DIGITS + "})(?![0-9a-f]).*");

    private BookmarkNames() {}

    /** The name of what can be filled in in a column of a row. */
    public static String name(RowId row, String column) {
        return NAME + Sha256.hexadecimal(row + " " + column).substring(0, DIGITS);
    }

    /** The name that counts of one which a bookmark or a tag has, if it is one of these. */
    static Optional<String> known(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches() ? Optional.of(NAME + matcher.group(1)) : Optional.empty();
    }
}
