package nl.ncw.model.overlay;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ChoiceQuestion;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Option;
import nl.ncw.model.question.Prompt;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.TextQuestion;

/** Copies topics and questions with other texts. */
final class Rewording {
    private Rewording() {}

    static Topic of(Topic topic, Edit.RewordTopic words) {
        return new Topic(
                topic.id(),
                topic.number(),
                words.title().orElse(topic.title()),
                words.description().or(topic::description),
                words.instruction().or(topic::instruction),
                topic.profileNotes(),
                topic.rationale(),
                topic.questions());
    }

    static Question of(Question question, Edit.RewordQuestion words) {
        Prompt old = question.prompt();
        Prompt prompt = new Prompt(
                old.id(),
                words.text().orElse(old.text()),
                words.hints().isEmpty() ? old.hints() : words.hints(),
                old.voicing(),
                old.fact(),
                old.obligations());
        Set<String> unknown = new TreeSet<>(words.labels().keySet());
        Question reworded = of(question, prompt, option -> {
            unknown.remove(option.id());
            return new Option(option.id(), words.labels().getOrDefault(option.id(), option.label()));
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("labels: expected ids of options, items, rows or columns of %s, was %s"
                    .formatted(question.id(), unknown));
        }
        return reworded;
    }

    /** Returns a copy of a question with another prompt and other options. */
    static Question of(Question question, Prompt prompt, UnaryOperator<Option> option) {
        return switch (question.kind()) {
            case TEXT -> new TextQuestion(prompt);
            case CHOICE -> new ChoiceQuestion(prompt, each(((ChoiceQuestion) question).options(), option));
            case CHECKLIST -> {
                ChecklistQuestion old = (ChecklistQuestion) question;
                yield new ChecklistQuestion(prompt, each(old.items(), option), old.open());
            }
            case TABLE ->
                new TableQuestion(prompt, each(((TableQuestion) question).columns(), column -> of(column, option)));
            case MATRIX -> of((MatrixQuestion) question, prompt, option);
            case REGIONS -> new RegionsQuestion(prompt, ((RegionsQuestion) question).multiple());
            case CONTACTS -> new ContactsQuestion(prompt, ((ContactsQuestion) question).perRegion());
        };
    }

    private static TableColumn of(TableColumn column, UnaryOperator<Option> option) {
        return new TableColumn(option.apply(column.heading()), column.question(), column.suggestions());
    }

    private static MatrixQuestion of(MatrixQuestion old, Prompt prompt, UnaryOperator<Option> option) {
        List<MatrixColumn> columns =
                each(old.columns(), column -> new MatrixColumn(option.apply(column.heading()), column.voice()));
        return new MatrixQuestion(prompt, each(old.rows(), option), columns, old.suggestions());
    }

    private static <T> List<T> each(List<T> values, UnaryOperator<T> change) {
        return values.stream().map(change).toList();
    }
}
