package nl.ncw.export.internal.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.finding.Place;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/**
 * Identity of a row of a form, by which it is found wherever people moved it.
 *
 * <p>As text, {@code proces.alerteren.wijze/joint} is the row of an answer. Followed by {@code #}, it is any row of the
 * table of that answer, and followed by {@code #} and an id, the row of that table with this id. {@code @partner.name}
 * is a field of the agreement, and {@code @contacts} any row of a table of the agreement. A plus sign at the start
 * means that the row continues the text of the row above it.
 *
 * @param key the key of an answer as text, or {@code @} and the name of a field or table of the agreement
 * @param inTable whether it is a row of the table of an answer; false for the row of the answer itself, and for the
 *     rows of a table of the agreement, which has a key of its own
 * @param item the id of the row within its table, such as that of an item of a checklist; empty for a row without one
 * @param continued whether the row continues the text of the row above it
 */
public record RowId(String key, boolean inTable, Optional<String> item, boolean continued) {
    private static final Pattern FORM = Pattern.compile("(\\+?)([^#]+)(#(.*))?", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("([^@/][^/]*)/([a-z]+)");
    private static final String FIELD = "@";

    /**
     * Returns the id of the row of an answer.
     *
     * @param key the answer's key
     * @return the id
     */
    public static RowId of(AnswerKey key) {
        return new RowId(key.toString(), false, Optional.empty(), false);
    }

    /**
     * Returns the id of the row of a field of the agreement, or of any row of a table of the agreement.
     *
     * @param name the name of the field or table, such as {@code partner.name}
     * @return the id
     */
    public static RowId field(String name) {
        return new RowId(FIELD + name, false, Optional.empty(), false);
    }

    /**
     * Parses an id.
     *
     * @param text the text, which may come from a file and be anything
     * @return the id, or empty if the text is not the text of an id
     */
    public static Optional<RowId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        RowId id = new RowId(
                matcher.group(2),
                matcher.group(3) != null,
                Optional.ofNullable(matcher.group(4)).filter(item -> !item.isEmpty()),
                !matcher.group(1).isEmpty());
        return id.isField() || id.answer().isPresent() ? Optional.of(id) : Optional.empty();
    }

    /**
     * Returns the id of any row of the table of this answer.
     *
     * @return the id
     */
    public RowId row() {
        return new RowId(key, true, Optional.empty(), continued);
    }

    /**
     * Returns the id of a row of the table of this answer, or of this table.
     *
     * @param newItem the id of the row within the table
     * @return the id
     */
    public RowId at(String newItem) {
        return new RowId(key, true, Optional.of(newItem), continued);
    }

    /**
     * Returns the id of the row that continues the text of this one.
     *
     * @return the id
     */
    public RowId next() {
        return new RowId(key, inTable, item, true);
    }

    /** Returns the id of the row whose text this one continues; this id if it continues none. */
    public RowId whole() {
        return new RowId(key, inTable, item, false);
    }

    /**
     * Returns whether this is a field of the agreement or a row of a table of the agreement, rather than of an answer.
     *
     * @return whether it is
     */
    public boolean isField() {
        return key.startsWith(FIELD);
    }

    /** Returns the place in the agreement of a field or a table of the agreement, such as {@code involvedRegions}. */
    public Place place() {
        return new Place.AtField(Pattern.compile("-(.)")
                .matcher(key.substring(FIELD.length()))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT)));
    }

    /**
     * Returns the key of the answer that this row belongs to.
     *
     * @return the key, or empty if the row does not belong to an answer
     */
    public Optional<AnswerKey> answer() {
        Matcher matcher = ANSWER.matcher(key);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AnswerKey(new QuestionId(matcher.group(1)), Voice.ofKey(matcher.group(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (continued ? "+" : "") + key + (inTable ? "#" : "") + item.orElse("");
    }
}
