package nl.ncw.export.internal.word.anchor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.message.DocumentLabels;

/** Labels in the status line of an answer. They separate its parts if the content controls are lost. */
public final class AnswerStatusLabels {
    private static final Set<String> PARTS =
            Set.of(FormAnswer.STATUS, FormAnswer.NOTE, FormAnswer.OWNER, FormAnswer.DUE);

    private AnswerStatusLabels() {}

    /** Returns all labels by column id, in the order of the line. */
    static Map<String, String> all(DocumentLabels labels) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(FormAnswer.STATUS, labels.get("fact.status") + ":");
        all.put(FormAnswer.NOTE, labels.get("answer.note") + ":");
        all.put(FormAnswer.OWNER, labels.get("annex.open.owner") + ":");
        all.put(FormAnswer.DUE, labels.get("annex.open.due") + ":");
        return all;
    }

    /**
     * Returns the label of a column.
     *
     * @param remarked whether the answer takes a remark, which is in the column for the reason or action
     */
    public static String of(String column, boolean remarked, DocumentLabels labels) {
        return remarked && column.equals(FormAnswer.NOTE)
                ? ofRemark(labels)
                : Objects.requireNonNull(all(labels).get(column));
    }

    /** Returns the label of the column for the reason or action of an answer that takes a remark. */
    static String ofRemark(DocumentLabels labels) {
        return labels.get("answer.remark") + ":";
    }

    /** Returns whether a column is a part of the status line. */
    public static boolean isPart(String column) {
        return PARTS.contains(column);
    }
}
