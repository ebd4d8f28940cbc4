package nl.ncw.export.internal.excel.anchor;

import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.internal.form.RowId;

/**
 * The marks by which a workbook is read again, wherever its rows, columns and sheets have moved to.
 *
 * <p>Column A of a sheet, which is hidden, holds what a row is: the {@link RowId} of what is filled in there, or one of the
 * words below. A block begins with a hidden row that says {@link #block(String)} and holds the ids of the columns; so the
 * meaning of a cell is the id in its row and the id in its column, and nothing else. Each answer, field and table has a
 * defined name besides.
 */
public final class WorkbookMarks {
    /** The column that holds what a row is. */
    public static final int ID_COLUMN = 0;

    /** The row of headers that people see, below the hidden row of column ids. */
    public static final String HEADER = "header";

    /** The first cell of the hidden sheet of texts to choose from. */
    public static final String LISTS = "lists";

    /** The first cell of the hidden sheet that carries the agreement as it was sent. */
    public static final String DATA = "data";

    /** The version of all this. */
    public static final String FORMAT = "1";

    /** What a block of questions holds. */
    public static final String ANSWERS = "answers";

    /** What the block of the agreement's fields holds. */
    public static final String FIELDS = "fields";

    /** What the block of links and counts holds. */
    public static final String CONTENTS = "contents";

    /** The columns in which nothing is filled in, beside those that the form names. */
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

    private WorkbookMarks() {}

    /**
     * The mark of the hidden row of column ids.
     *
     * @param holds what the block holds: {@link #ANSWERS}, {@link #FIELDS}, {@link #CONTENTS} or the subject of a table
     */
    public static String block(String holds) {
        return COLUMNS + holds;
    }

    /** What a block holds, if the text is the mark of one. */
    public static Optional<String> holds(String mark) {
        return Optional.of(mark)
                .filter(text -> text.startsWith(COLUMNS))
                .map(text -> text.substring(COLUMNS.length()).strip());
    }

    /**
     * The defined name of the cell of an answer or a field, or of all rows of a table: {@code ncw.proces.alerteren.wijze..joint}.
     * Names take letters, digits, dots and underscores alone, and are no longer than 255 characters.
     *
     * @param subject the subject of the {@link RowId}
     */
    public static Optional<String> name(String subject) {
        String name = NAME + subject.replace("@", FIELD_NAME).replace("/", "..").replace('-', '_');
        return Optional.of(name).filter(found -> found.length() <= LONGEST_NAME);
    }

    /** The defined name of a question that is answered in a table elsewhere, which is where that table leads back to. */
    public static Optional<String> question(RowId id) {
        return name(id.subject())
                .map(name -> QUESTION_NAME + name.substring(NAME.length()))
                .filter(name -> name.length() <= LONGEST_NAME);
    }

    /** The subject that has this defined name, if one does: programs that save a workbook may change capitals. */
    static Optional<String> subject(String name) {
        if (!name.regionMatches(true, 0, NAME, 0, NAME.length())) {
            return Optional.empty();
        }
        String rest = name.substring(NAME.length())
                .toLowerCase(Locale.ROOT)
                .replace("..", "/")
                .replace('_', '-');
        String subject =
                rest.startsWith(FIELD_NAME) && !rest.contains("/") ? "@" + rest.substring(FIELD_NAME.length()) : rest;
        return RowId.parse(subject).map(RowId::subject);
    }
}
