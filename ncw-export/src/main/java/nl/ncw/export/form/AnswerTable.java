package nl.ncw.export.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.catalogue.ChecklistQuestion;
import nl.ncw.model.catalogue.ContactsQuestion;
import nl.ncw.model.catalogue.MatrixQuestion;
import nl.ncw.model.catalogue.Question;
import nl.ncw.model.catalogue.RegionsQuestion;
import nl.ncw.model.catalogue.TableQuestion;

/**
 * The table in which an answer stands that has rows.
 *
 * @param kind the kind of table
 * @param elements what its rows stand for
 * @param value the answer that elements make, one at least
 * @param <E> what a row stands for
 */
record AnswerTable<E>(TableKind<E> kind, List<E> elements, Function<List<E>, AnswerValue> value) {
    /** The table for a question, with the rows of an answer of its kind; nothing for a question without rows. */
    static Optional<AnswerTable<?>> of(Question question, Optional<AnswerValue> answer, Vocabulary words) {
        Optional<AnswerValue> fitting = answer.filter(value -> value.kind() == question.kind());
        return switch (question.kind()) {
            case TEXT, CHOICE -> Optional.empty();
            case CHECKLIST -> Optional.of(checklist((ChecklistQuestion) question, fitting, words));
            case TABLE -> Optional.of(table((TableQuestion) question, fitting, words));
            case MATRIX -> Optional.of(matrix((MatrixQuestion) question, fitting, words));
            case REGIONS -> Optional.of(regions((RegionsQuestion) question, fitting, words));
            case CONTACTS -> Optional.of(contacts((ContactsQuestion) question, fitting, words));
        };
    }

    private static AnswerTable<?> checklist(
            ChecklistQuestion question, Optional<AnswerValue> answer, Vocabulary words) {
        return new AnswerTable<>(
                new TickRows(words, question),
                answer.map(value -> ((AnswerValue.Checklist) value).ticks()).orElse(List.of()),
                AnswerValue.Checklist::new);
    }

    private static AnswerTable<?> table(TableQuestion question, Optional<AnswerValue> answer, Vocabulary words) {
        List<AnswerValue.Row> rows =
                answer.map(value -> ((AnswerValue.Table) value).rows()).orElse(List.of());
        return new AnswerTable<>(new CellRows(words, question, rows), rows, AnswerValue.Table::new);
    }

    private static AnswerTable<?> matrix(MatrixQuestion question, Optional<AnswerValue> answer, Vocabulary words) {
        List<MatrixRows.Level> levels = answer.map(value -> ((AnswerValue.Matrix) value).rows())
                .map(rows -> rows.entrySet().stream()
                        .map(row -> new MatrixRows.Level(row.getKey(), row.getValue()))
                        .toList())
                .orElse(List.of());
        return new AnswerTable<>(
                new MatrixRows(words, question, levels),
                levels,
                read -> new AnswerValue.Matrix(
                        read.stream().collect(Collectors.toMap(MatrixRows.Level::id, MatrixRows.Level::cells))));
    }

    private static AnswerTable<?> regions(RegionsQuestion question, Optional<AnswerValue> answer, Vocabulary words) {
        return new AnswerTable<>(
                new RegionRows(words, question.multiple()),
                answer.map(value -> ((AnswerValue.Regions) value).regions()).orElse(List.of()),
                AnswerValue.Regions::new);
    }

    private static AnswerTable<?> contacts(ContactsQuestion question, Optional<AnswerValue> answer, Vocabulary words) {
        var contacts =
                answer.map(value -> ((AnswerValue.Contacts) value).contacts()).orElse(List.of());
        boolean forRegions =
                contacts.stream().anyMatch(contact -> contact.region().isPresent());
        return new AnswerTable<>(
                new ContactRows(words, question.perRegion() || forRegions), contacts, AnswerValue.Contacts::new);
    }

    /** The table as it is shown. */
    FormTable show(RowId id, String heading, Vocabulary words) {
        return kind.table(id, heading, words, elements);
    }
}
