package nl.ncw.export.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ncw.export.document.Labels;
import nl.ncw.export.form.FormAnswer;

/** stand-in until the writer's own are there */
final class AnswerColumns {
    private AnswerColumns() {}

    static Map<String, String> labels(Labels words) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(words.get("column.topic"), Marks.TOPIC);
        labels.put(words.get("column.agreement"), FormAnswer.ANSWER);
        return labels;
    }
}
