package nl.ncw.export.internal.word.anchor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.message.DocumentLabels;

/** The words of the line below an answer, by which its parts are told apart where their controls are gone. */
public final class AnswerStatusLabels {
    private static final Set<String> PARTS =
            Set.of(FormAnswer.STATUS, FormAnswer.NOTE, FormAnswer.OWNER, FormAnswer.DUE);

    private AnswerStatusLabels() {}

    /** All words by the ids of their columns, in the order of the line. */
    static Map<String, String> all(DocumentLabels labels) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(FormAnswer.STATUS, labels.get("fact.status") + ":");
        all.put(FormAnswer.NOTE, labels.get("answer.note") + ":");
        all.put(FormAnswer.OWNER, labels.get("annex.open.owner") + ":");
        all.put(FormAnswer.DUE, labels.get("annex.open.due") + ":");
        return all;
    }

    public static String of(String column, DocumentLabels labels) {
        return all(labels).get(column);
    }

    /** Whether a column is a part of the line. */
    public static boolean isPart(String column) {
        return PARTS.contains(column);
    }
}
