package nl.ncw.export.internal.word.anchor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.export.internal.digest.Sha256;
import nl.ncw.export.internal.form.RowId;

/**
 * Names of bookmarks and tags of content controls: the anchors by which a returned document is read, wherever its parts
 * have moved to.
 *
 * <p>Each field to fill in is in a content control with a tag, and within a bookmark of the same name: Word keeps both,
 * LibreOffice keeps the bookmarks alone. A name is {@code ncw_} and sixteen hexadecimal digits of the hash of the
 * {@link RowId} and the column, since names of bookmarks have at most 40 letters, digits and underscores. A suffix may
 * follow, which only makes the name unique in the document.
 */
public final class BookmarkNames {
    /** The version of the anchors. */
    public static final String FORMAT = "1";

    /** The column id of the status line below an answer, with its status, reason or action, owner and day. */
    public static final String LINE = "line";

    private static final String NAME = "ncw_";
    private static final int DIGITS = 16;
    private static final Pattern FORM = Pattern.compile(NAME + "([0-9a-f]{" + DIGITS + "})(?![0-9a-f]).*");

    private BookmarkNames() {}

    /** Returns the name of the field in a column of a row. */
    public static String name(RowId row, String column) {
        return NAME + Sha256.hexadecimal(row + " " + column).substring(0, DIGITS);
    }

    /** Returns the name of a bookmark or a tag without its suffix; empty if it is not the name of a field. */
    static Optional<String> withoutSuffix(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches() ? Optional.of(NAME + matcher.group(1)) : Optional.empty();
    }
}
