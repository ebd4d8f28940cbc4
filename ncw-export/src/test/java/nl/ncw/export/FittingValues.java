package nl.ncw.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ChoiceQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Option;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;

/** Answers at random as a question asks for them: with its options, items and columns, in the order of the form. */
final class FittingValues {
    private final RandomContent content;

    FittingValues(RandomContent content) {
        this.content = content;
    }

    AnswerValue of(Question question) {
        return switch (question.kind()) {
            case TEXT -> new AnswerValue.Text(content.some());
            case CHOICE -> new AnswerValue.Choice(one(((ChoiceQuestion) question).options()));
            case CHECKLIST -> checklist((ChecklistQuestion) question);
            case TABLE ->
                new AnswerValue.Table(content.several(() -> content.row(((TableQuestion) question)
                        .columns().stream().map(TableColumn::id).toList())));
            case MATRIX -> matrix((MatrixQuestion) question);
            case REGIONS -> new AnswerValue.Regions(content.regions(1));
            case CONTACTS -> new AnswerValue.Contacts(content.several(content::contact));
        };
    }

    private String one(List<Option> options) {
        return options.get(content.number(options.size())).id();
    }

    private AnswerValue checklist(ChecklistQuestion question) {
        List<Tick> listed = content.someOf(question.items()).stream()
                .map(item -> new Tick(item.id(), false, content.toss(), content.any()))
                .toList();
        List<Tick> own = content.distinct(content::some).stream()
                .map(name -> new Tick(name, true, content.toss(), content.any()))
                .toList();
        return new AnswerValue.Checklist(
                question.open() ? Stream.concat(listed.stream(), own.stream()).toList() : listed);
    }

    private AnswerValue matrix(MatrixQuestion question) {
        List<String> columns = question.columns().stream().map(MatrixColumn::id).toList();
        return new AnswerValue.Matrix(content.someOf(question.rows()).stream()
                .collect(Collectors.toMap(Option::id, row -> content.row(columns))));
    }
}
