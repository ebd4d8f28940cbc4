package nl.ncw.export.outline;

import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.plaintext.TextShortener;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;

/**
 * Rows of the annex of open points: the topic, the question, what is to be done, by whom and until when.
 *
 * @param labels the labels in the language of the document
 */
record OpenPointRows(DocumentLabels labels) {
    /** The ids of the columns. */
    static final List<String> COLUMNS = List.of("topic", "question", "action", "owner", "due");

    /** The length after which a question in a table is cut, in code points: longer than those of the form. */
    private static final int QUESTION = 300;

    List<List<String>> rows(Agreement agreement, Catalogue catalogue) {
        AskedQuestions asked = AskedQuestions.of(agreement, catalogue);
        List<List<String>> rows = new ArrayList<>();
        for (Catalogue.Entry entry : catalogue.entries()) {
            for (Voice voice : asked.voicesOf(entry.question())) {
                agreement
                        .answerTo(entry.question(), voice)
                        .flatMap(Answer::openPoint)
                        .ifPresent(open -> rows.add(List.of(
                                entry.topic().title().in(labels.locale()),
                                question(entry.question(), voice),
                                open.action(),
                                open.owner().isBlank() ? labels.get("annex.open.nobody") : open.owner(),
                                open.due().map(labels::date).orElseGet(() -> labels.get("annex.open.no-day")))));
            }
        }
        return rows;
    }

    private String question(Question question, Voice voice) {
        String shortened =
                TextShortener.afterWord(TextShortener.line(question.text().in(labels.locale())), QUESTION);
        return question.header().voicing() == Voicing.EACH_PARTY
                ? "%s (%s)".formatted(shortened, labels.get("voice." + voice.key()))
                : shortened;
    }
}
