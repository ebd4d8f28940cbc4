package nl.ncw.export.internal.excel.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineBlock;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionId;

/**
 * A question to one voice, with its place in the form.
 *
 * @param topic the topic that it belongs to
 * @param begins whether it is the first of its topic
 * @param item the question
 * @param response the voice, and what it said
 * @param obligation how pressing the question is
 */
record QuestionRow(
        OutlineTopic topic,
        boolean begins,
        OutlineTopic.Item item,
        OutlineTopic.Response response,
        Obligation obligation) {

    /** All questions of a section to all voices, in the order of the form. */
    static List<QuestionRow> in(DocumentOutline.Chapter chapter, Function<QuestionId, Obligation> obligations) {
        List<QuestionRow> all = new ArrayList<>();
        for (OutlineTopic topic : chapter.topics()) {
            boolean begins = true;
            for (OutlineTopic.Item item : topic.items()) {
                for (OutlineTopic.Response response : item.responses()) {
                    all.add(new QuestionRow(topic, begins, item, response, obligations.apply(item.id())));
                    begins = false;
                }
            }
        }
        return all;
    }

    AnswerKey key() {
        return new AnswerKey(item.id(), response.voice());
    }

    boolean isRequired() {
        return obligation == Obligation.REQUIRED;
    }

    /** How pressing the question is, in a word. */
    String need(DocumentLabels labels) {
        return labels.get("obligation." + obligation.key());
    }

    /** What stands under the title of the topic, each on a line, before its first question. */
    String notes() {
        return begins ? topic.notes().stream().map(note -> note + "\n").collect(Collectors.joining()) : "";
    }

    /** Who is asked, where each party is asked for itself. */
    String speaker() {
        return response.speaker().map(name -> name + ": ").orElse("");
    }

    /** The question, and below it what to think of. */
    String text(DocumentLabels labels) {
        return hints(labels).stream().map(hint -> "\n" + hint).collect(Collectors.joining("", item.question(), ""));
    }

    /** What to think of, in lines; how pressing the question is has a place of its own. */
    List<String> hints(DocumentLabels labels) {
        return item.hints().stream()
                .filter(hint -> !hint.equals(need(labels)))
                .map(hint -> OutlineBlock.Bullets.BULLET + hint)
                .toList();
    }

    /** What was said, as text. */
    String said() {
        return response.content().stream()
                .flatMap(content -> content.lines().stream())
                .collect(Collectors.joining("\n"));
    }
}
