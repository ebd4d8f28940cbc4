package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.finding.WordFindingCode;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;

/** Takes the tables in the cells of a topic as answers to its questions. */
final class TopicTables {
    private final FillInForm form;
    private final OriginalFormSentences printed;
    private final SpeakerSplitter voices;
    private final ContactLineParser contacts;
    private final ReadingLog log;

    TopicTables(
            FillInForm form,
            OriginalFormSentences printed,
            SpeakerSplitter voices,
            ContactLineParser contacts,
            ReadingLog log) {
        this.form = form;
        this.printed = printed;
        this.voices = voices;
        this.contacts = contacts;
        this.log = log;
    }

    /** Returns the reader of the table of a question, if it has one. */
    Optional<TableText> of(Question question) {
        return form.answer(new AnswerKey(question.id(), question.voices().get(0)))
                .flatMap(FormAnswer::table)
                .map(table -> new TableText(question, table, voices, printed, contacts));
    }

    /** Returns the lines of a cell. A table in it that answers a question of the topic is taken out. */
    List<String> lines(DocumentPiece.OfTopic row, ColumnRoles.Cell cell, TopicText topicText) {
        boolean isElaboration = cell.column().use() == ColumnRoles.Use.ELABORATION;
        List<BodyElement> rest = new ArrayList<>();
        for (BodyElement piece : cell.content().content()) {
            boolean isAnswer = piece.table()
                    .filter(table -> take(row.topic(), topicText, table, row.location(), isElaboration))
                    .isPresent();
            if (!isAnswer) {
                rest.add(piece);
            }
        }
        return TextLines.of(rest);
    }

    /**
     * Takes a table as the answer to a question of a topic, if it is one. A question whose columns are all there has
     * precedence. A table with only the text of the form is not an answer.
     */
    private boolean take(
            Topic topic, TopicText topicText, BodyElement.Table table, String location, boolean isElaboration) {
        for (boolean whole : new boolean[] {true, false}) {
            for (Question question : topic.questions()) {
                Optional<TableText> reader = of(question).filter(text -> !whole || text.hasNoOtherColumns(table));
                Optional<List<ReturnedRow>> rows = reader.flatMap(text -> text.of(table, location));
                if (rows.isPresent() && !isElaboration && reader.get().isAsPrinted(rows.get())) {
                    return true;
                }
                if (rows.isPresent() && topicText.accepts(question, rows.get())) {
                    topicText.table(question, rows.get());
                    topicText.others(question, reader.get().others(table, location));
                    if (!reader.get().isNamedIn(table)) {
                        log.say(
                                WordFindingCode.IN_TABLE,
                                location,
                                question.text().in(LocalisedText.DUTCH));
                    }
                    return true;
                }
            }
        }
        return false;
    }

    /** Keeps the text in the columns that the tables of the form do not have, row by row. */
    void keepOtherColumns(TopicText topicText) throws UnreadableAgreementException {
        for (TopicText.OtherCells row : topicText.others()) {
            log.keep(
                    WordFindingCode.OTHER_CELLS,
                    row.location(),
                    row.name() + " | " + row.text(),
                    row.question().text().in(LocalisedText.DUTCH),
                    Excerpt.brief(row.name()),
                    Excerpt.brief(row.text()));
        }
    }
}
