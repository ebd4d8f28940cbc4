package nl.ncw.export.internal.excel.anchor;

import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.internal.form.RowId;

/**
 * Anchors by which the form in a workbook is found again, wherever its rows, columns and sheets were moved to.
 *
 * <p>Column A of a sheet, which is hidden, identifies each row: it contains the {@link RowId} of a row that can be
 * filled in, or one of the words below. A block begins with a hidden row that contains {@link #block(String)} and the
 * column ids. The meaning of a cell is determined by the id in its row and the id in its column only. In addition, each
 * answer, field and table has a defined name.
 */
public final class WorkbookAnchors {
    /** The column with the row ids. */
    public static final int ID_COLUMN = 0;

    /** The anchor of the visible header row, below the hidden row of column ids. */
    public static final String HEADER = "header";

    /** The first cell of the hidden sheet with the texts of drop-down lists. */
    public static final String LISTS = "lists";

    /** The first cell of the hidden sheet that carries the sent agreement. */
    public static final String DATA = "data";

    /** The version of the anchors. */
    public static final String FORMAT = "1";

    /** The content of a block of questions. */
    public static final String ANSWERS = "answers";

    /** The content of the block of the agreement's fields. */
    public static final String FIELDS = "fields";

    /** The content of the block of links and counts. */
    public static final String CONTENTS = "contents";

    /** The columns that cannot be filled in, in addition to those that the form names. */
    public static final String TOPIC = "topic";

    public static final String EXPLANATION = "explanation";
    public static final String NEED = "need";
    public static final String CHECK = "check";
    static final String LABEL = "label";
    public static final String NUMBER = "number";

    private static final String COLUMNS = "columns ";
    private static final String NAME = "ncw.";
    private static final String QUESTION_NAME = "ncw_question_";
    private static final String FIELD_NAME = "at.";
    private static final int LONGEST_NAME = 255;

    private WorkbookAnchors() {}

    /**
     * Returns the anchor of the hidden row of column ids.
     *
     * @param content the content of the block: {@link #ANSWERS}, {@link #FIELDS}, {@link #CONTENTS} or the key of a
     *     table
     */
    public static String block(String content) {
        return COLUMNS + content;
    }

    /** Returns the content of a block; empty if the text is not the anchor of a block. */
    public static Optional<String> blockContent(String anchor) {
        return Optional.of(anchor)
                .filter(text -> text.startsWith(COLUMNS))
                .map(text -> text.substring(COLUMNS.length()).strip());
    }

    /**
     * Returns the defined name of the cell of an answer or a field, or of all rows of a table:
     * {@code ncw.proces.alerteren.wijze..joint}. Names contain letters, digits, dots and underscores only, and have at
     * most 255 characters.
     *
     * @param key the key of the {@link RowId}
     */
    public static Optional<String> name(String key) {
        String name = NAME + key.replace("@", FIELD_NAME).replace("/", "..").replace('-', '_');
        return Optional.of(name).filter(found -> found.length() <= LONGEST_NAME);
    }

    /** Returns the defined name of a question that is answered in a table elsewhere. The table links back to it. */
    public static Optional<String> question(RowId id) {
        return name(id.key())
                .map(name -> QUESTION_NAME + name.substring(NAME.length()))
                .filter(name -> name.length() <= LONGEST_NAME);
    }

    /**
     * Returns the key with a defined name. Case is ignored, since programs may change it when they save a workbook.
     */
    static Optional<String> key(String name) {
        if (!name.regionMatches(true, 0, NAME, 0, NAME.length())) {
            return Optional.empty();
        }
        String rest = name.substring(NAME.length())
                .toLowerCase(Locale.ROOT)
                .replace("..", "/")
                .replace('_', '-');
        String key =
                rest.startsWith(FIELD_NAME) && !rest.contains("/") ? "@" + rest.substring(FIELD_NAME.length()) : rest;
        return RowId.parse(key).map(RowId::key);
    }
}
