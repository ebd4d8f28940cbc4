package nl.ncw.export.internal.excel.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineBlock;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;

/**
 * A question to one voice, as a row of the sheet of a section.
 *
 * @param section the number of the section with a point, such as {@code 1.4.}; empty if it has no number
 * @param topic the topic that it belongs to
 * @param begins whether the row is the first of its topic
 * @param item the question
 * @param response the voice, with its answer
 * @param asked the question of the catalogue
 * @param obligation the obligation of the question
 * @param shown whether the row is shown; a finished agreement does not show what it leaves open
 * @param guided whether the row helps to fill it in
 */
record QuestionRow(
        String section,
        OutlineTopic topic,
        boolean begins,
        OutlineTopic.Item item,
        OutlineTopic.Response response,
        Question asked,
        Obligation obligation,
        boolean shown,
        boolean guided) {

    /**
     * Returns the rows of a section, for all questions and voices, in the order of the form.
     *
     * @param shown the condition that a row is shown
     * @param guided whether the rows help to fill them in
     */
    static List<QuestionRow> in(
            DocumentOutline.Chapter chapter,
            Function<QuestionId, Question> questions,
            CooperationProfile profile,
            Predicate<QuestionRow> shown,
            boolean guided) {
        List<QuestionRow> all = new ArrayList<>();
        for (OutlineTopic topic : chapter.topics()) {
            boolean begins = true;
            for (OutlineTopic.Item item : topic.items()) {
                Question asked = questions.apply(item.id());
                for (OutlineTopic.Response response : item.responses()) {
                    QuestionRow row = new QuestionRow(
                            number(chapter),
                            topic,
                            begins,
                            item,
                            response,
                            asked,
                            asked.obligation(profile),
                            true,
                            guided);
                    boolean isShown = shown.test(row);
                    all.add(isShown ? row : row.hidden());
                    begins &= !isShown;
                }
            }
        }
        return all;
    }

    private QuestionRow hidden() {
        return new QuestionRow(section, topic, begins, item, response, asked, obligation, false, guided);
    }

    private static String number(DocumentOutline.Chapter chapter) {
        String first = chapter.heading().split(" ", 2)[0];
        return first.matches("[0-9.]+") ? first + "." : "";
    }

    /** Returns the heading of the topic with the numbers of section and topic: {@code 1.4.3 Functies en accounts}. */
    String numberedHeading() {
        return section + topic.heading().replaceFirst("\\. ", " ");
    }

    AnswerKey key() {
        return new AnswerKey(item.id(), response.voice());
    }

    /** Returns whether the answer may have a remark, in the cell for the reason or the action. */
    boolean takesRemark() {
        return asked.kind() == AnswerKind.YES_NO;
    }

    boolean isConditional() {
        return !asked.condition().isAlways();
    }

    boolean isRequired() {
        return obligation == Obligation.REQUIRED;
    }

    /** Returns the word for the obligation of the question. */
    String need(DocumentLabels labels) {
        return labels.get("obligation." + obligation.key());
    }

    /** Returns the notes of the topic, each on a line, in its first row; empty in other rows. */
    String notes() {
        return begins && guided
                ? topic.notes().stream().map(note -> note + "\n").collect(Collectors.joining())
                : "";
    }

    /** Returns the name of the party with a colon, where each party answers for itself; otherwise empty. */
    String speaker() {
        return response.speaker().map(name -> name + ": ").orElse("");
    }

    /** Returns what stands before the question: the party, and in what people only read the topic as a heading. */
    String lead() {
        return (begins && !guided ? topic.heading() + "\n" : "") + speaker();
    }

    /** Returns the question with its condition and its hints below it. */
    String text(DocumentLabels labels) {
        return Stream.concat(item.condition().filter(text -> guided).stream(), hints(labels).stream())
                .map(hint -> "\n" + hint)
                .collect(Collectors.joining("", item.question(), ""));
    }

    /** Returns the hints, one a line, without the one for the obligation, which has a column of its own. */
    List<String> hints(DocumentLabels labels) {
        return item.hints().stream()
                .filter(hint -> guided)
                .filter(hint -> !hint.equals(need(labels)))
                .map(hint -> OutlineBlock.Bullets.BULLET + hint)
                .toList();
    }

    /** Returns the answer as text. */
    String answerText() {
        return response.content().stream()
                .flatMap(content -> content.lines().stream())
                .collect(Collectors.joining("\n"));
    }
}
