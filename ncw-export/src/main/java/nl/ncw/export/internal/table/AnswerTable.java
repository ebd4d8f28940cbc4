package nl.ncw.export.internal.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TableQuestion;

/**
 * Table of an answer that has rows.
 *
 * @param codec the codec of the rows
 * @param elements the elements of the filled-in rows
 * @param value the function from elements, at least one, to the answer; empty if they say that there is none
 * @param <E> the type of the element of a row
 */
public record AnswerTable<E>(RowCodec<E> codec, List<E> elements, Function<List<E>, Optional<AnswerValue>> value) {
    /**
     * Returns the table for a question.
     *
     * @param question the question
     * @param answer the answer, whose rows are used if it is of the question's kind
     * @param words the vocabulary
     * @return the table; empty for a question whose answer has no rows
     */
    public static Optional<AnswerTable<?>> of(Question question, Optional<AnswerValue> answer, Vocabulary words) {
        return of(question.kind(), Optional.of(question), answer, words);
    }

    /**
     * Returns the table of an answer, even if the question is unknown or of another kind.
     *
     * @param answer the answer
     * @param question the question, which names the rows and columns if it is of the answer's kind
     * @param words the vocabulary
     * @return the table; empty for an answer without rows
     */
    public static Optional<AnswerTable<?>> of(AnswerValue answer, Optional<Question> question, Vocabulary words) {
        return of(answer.kind(), question, Optional.of(answer), words);
    }

    /** Returns the table for a kind of question. This is the only place that chooses a codec by kind. */
    private static Optional<AnswerTable<?>> of(
            AnswerKind kind,
            Optional<Question> candidateQuestion,
            Optional<AnswerValue> candidateAnswer,
            Vocabulary words) {
        Optional<Question> question = candidateQuestion.filter(value -> value.kind() == kind);
        Optional<AnswerValue> answer = candidateAnswer.filter(value -> value.kind() == kind);
        return switch (kind.structure()) {
            case SINGLE ->
                kind == AnswerKind.CHOICES
                        ? Optional.of(choices(question.map(Question::offered).orElse(List.of()), answer, words))
                        : Optional.empty();
            case CHECKLIST -> Optional.of(checklist(question.map(ChecklistQuestion.class::cast), answer, words));
            case TABLE -> Optional.of(table(question.map(TableQuestion.class::cast), answer, words));
            case MATRIX -> Optional.of(matrix(question.map(MatrixQuestion.class::cast), answer, words));
            case REGIONS -> Optional.of(regions(question.map(RegionsQuestion.class::cast), answer, words));
            case CONTACTS -> Optional.of(contacts(question.map(ContactsQuestion.class::cast), answer, words));
        };
    }

    private static AnswerTable<?> choices(List<CatalogueItem> options, Optional<AnswerValue> answer, Vocabulary words) {
        List<String> chosen =
                answer.map(value -> ((AnswerValue.Choices) value).options()).orElse(List.of());
        return new AnswerTable<>(
                new OptionRowCodec(words, options),
                chosen.stream()
                        .map(option -> new OptionRowCodec.Pick(option, true))
                        .toList(),
                picks -> chosen(picks, chosen, options));
    }

    /** Returns the chosen options: in the order in which they were sent, or in that of the form if others are chosen. */
    private static Optional<AnswerValue> chosen(
            List<OptionRowCodec.Pick> picks, List<String> sent, List<CatalogueItem> options) {
        List<String> order = options.stream().map(CatalogueItem::id).toList();
        List<String> chosen = picks.stream()
                .filter(OptionRowCodec.Pick::chosen)
                .map(OptionRowCodec.Pick::option)
                .toList();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AnswerValue.Choices(
                Set.copyOf(chosen).equals(Set.copyOf(sent))
                        ? chosen
                        : chosen.stream()
                                .sorted(Comparator.comparingInt(order::indexOf))
                                .toList()));
    }

    private static AnswerTable<?> checklist(
            Optional<ChecklistQuestion> question, Optional<AnswerValue> answer, Vocabulary words) {
        return new AnswerTable<>(
                new ChecklistRowCodec(words, question),
                answer.map(value -> ((AnswerValue.Checklist) value).ticks()).orElse(List.of()),
                filled -> Optional.of(new AnswerValue.Checklist(filled)));
    }

    private static AnswerTable<?> table(
            Optional<TableQuestion> question, Optional<AnswerValue> answer, Vocabulary words) {
        List<AnswerValue.Row> rows =
                answer.map(value -> ((AnswerValue.Table) value).rows()).orElse(List.of());
        return new AnswerTable<>(
                new TableQuestionRowCodec(words, question, rows),
                rows,
                filled -> Optional.of(new AnswerValue.Table(filled)));
    }

    private static AnswerTable<?> matrix(
            Optional<MatrixQuestion> question, Optional<AnswerValue> answer, Vocabulary words) {
        List<MatrixRowCodec.Level> levels = answer.map(value -> ((AnswerValue.Matrix) value).rows())
                .map(rows -> rows.entrySet().stream()
                        .map(row -> new MatrixRowCodec.Level(row.getKey(), row.getValue()))
                        .toList())
                .orElse(List.of());
        return new AnswerTable<>(
                new MatrixRowCodec(words, question, levels),
                levels,
                filled -> Optional.of(new AnswerValue.Matrix(filled.stream()
                        .collect(Collectors.toMap(MatrixRowCodec.Level::id, MatrixRowCodec.Level::cells)))));
    }

    private static AnswerTable<?> regions(
            Optional<RegionsQuestion> question, Optional<AnswerValue> answer, Vocabulary words) {
        return new AnswerTable<>(
                new RegionRowCodec(
                        words, question.map(RegionsQuestion::multiple).orElse(true)),
                answer.map(value -> ((AnswerValue.Regions) value).regions()).orElse(List.of()),
                filled -> Optional.of(new AnswerValue.Regions(filled)));
    }

    private static AnswerTable<?> contacts(
            Optional<ContactsQuestion> question, Optional<AnswerValue> answer, Vocabulary words) {
        var contacts =
                answer.map(value -> ((AnswerValue.Contacts) value).contacts()).orElse(List.of());
        boolean forRegions = question.map(ContactsQuestion::perRegion).orElse(false)
                || contacts.stream().anyMatch(contact -> contact.region().isPresent());
        return new AnswerTable<>(
                new ContactRowCodec(words, forRegions),
                contacts,
                filled -> Optional.of(new AnswerValue.Contacts(filled)));
    }

    /**
     * Returns the texts of the rows that were filled in.
     *
     * @return the texts of the cells of each row, one for each column
     */
    public List<List<String>> filledRows() {
        return elements.stream().map(codec::cells).toList();
    }

    /**
     * Returns all rows of a form: those that were filled in, and the named rows that were not.
     *
     * @param words the vocabulary
     * @return the rows
     */
    public List<RowCodec.Shown<E>> rows(Vocabulary words) {
        return codec.rows(words, elements);
    }
}
