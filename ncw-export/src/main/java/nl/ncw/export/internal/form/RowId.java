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
 * The identity of a row of a form, by which it is found wherever it has moved to.
 *
 * <p>As text: {@code proces.alerteren.wijze/joint} is the row of an answer, {@code #} behind it any row of its table,
 * {@code #} and an id one row of that table which has an identity of its own, {@code @partner.name} a field of the agreement,
 * {@code @contacts} any row of a table of it. A plus sign before it marks a row that goes on where the row above it ended.
 *
 * @param subject the answer's key as text, or {@code @} and the name of a field
 * @param inTable whether it is a row of the table in which an answer stands, rather than the row of the answer; never for a
 *     table of the agreement, which has a subject of its own
 * @param item the id of a row within the subject, such as that of an item of a checklist
 * @param continued whether the row goes on where the row above it ended
 */
public record RowId(String subject, boolean inTable, Optional<String> item, boolean continued) {
    private static final Pattern FORM = Pattern.compile("(\\+?)([^#]+)(#(.*))?", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("([^@/][^/]*)/([a-z]+)");
    private static final String FIELD = "@";

    /**
     * The row of an answer.
     *
     * @param key the answer's key
     * @return the id
     */
    public static RowId of(AnswerKey key) {
        return new RowId(key.toString(), false, Optional.empty(), false);
    }

    /**
     * The row of a field of the agreement.
     *
     * @param name the field's name, such as {@code partner.name}
     * @return the id
     */
    public static RowId field(String name) {
        return new RowId(FIELD + name, false, Optional.empty(), false);
    }

    /**
     * Finds the id in a text.
     *
     * @param text the text, of whatever origin
     * @return the id, if the text has the form of one
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
     * The id of any row of the table in which this answer stands.
     *
     * @return the id
     */
    public RowId row() {
        return new RowId(subject, true, Optional.empty(), continued);
    }

    /**
     * The id of a row with an identity of its own within this subject.
     *
     * @param newItem the row's id
     * @return the id
     */
    public RowId at(String newItem) {
        return new RowId(subject, true, Optional.of(newItem), continued);
    }

    /**
     * The id of the row below this one in which its text goes on.
     *
     * @return the id
     */
    public RowId next() {
        return new RowId(subject, inTable, item, true);
    }

    /** The id of the row whose text this one goes on with; of any other row its own. */
    public RowId whole() {
        return new RowId(subject, inTable, item, false);
    }

    /**
     * Whether this is a field of the agreement or a row of a table that belongs to it, rather than to an answer.
     *
     * @return whether it is
     */
    public boolean isField() {
        return subject.startsWith(FIELD);
    }

    /** Where a field or a table of the agreement is in it, such as {@code involvedRegions}. */
    public Place place() {
        return new Place.AtField(Pattern.compile("-(.)")
                .matcher(subject.substring(FIELD.length()))
                .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT)));
    }

    /**
     * The answer that this row belongs to.
     *
     * @return its key, if the subject is one
     */
    public Optional<AnswerKey> answer() {
        Matcher matcher = ANSWER.matcher(subject);
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
        return (continued ? "+" : "") + subject + (inTable ? "#" : "") + item.orElse("");
    }
}
