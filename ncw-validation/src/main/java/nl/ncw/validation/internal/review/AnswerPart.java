package nl.ncw.validation.internal.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ChoiceQuestion;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.Voice;

/** A part of a given answer beside what the question says of it: the smallest thing that a rule can be held against. */
public sealed interface AnswerPart {

    /** A part that names something out of a list in the catalogue. */
    sealed interface Reference extends AnswerPart {
        /**
         * The id that the answer names.
         *
         * @return the id as it was answered
         */
        String id();

        /**
         * What the catalogue lists.
         *
         * @return the options that there are
         */
        List<CatalogueItem> listed();
    }

    /** The option of a choice. */
    record Chosen(String id, List<CatalogueItem> listed) implements Reference {}

    /** A ticked item of the catalogue. */
    record Ticked(String id, List<CatalogueItem> listed) implements Reference {}

    /** A column that is used in a table, once for all rows. */
    record UsedColumn(String id, List<CatalogueItem> listed) implements Reference {}

    /** A row or a column that is used in a matrix, once for all cells. */
    record UsedLine(String id, List<CatalogueItem> listed) implements Reference {}

    /** An item that the parties added to a checklist. */
    record OwnItem(String name, ChecklistQuestion question) implements AnswerPart {}

    /** A row of a matrix as the question has it, filled in or not. */
    record Level(CatalogueItem row, MatrixQuestion question, AnswerValue.Matrix answer) implements AnswerPart {
        /**
         * The parties whose columns are filled in on this row. A party with several columns needs one.
         *
         * @return the parties
         */
        public Set<Voice> named() {
            return question.columns().stream()
                    .filter(column -> !answer.at(row.id(), column.id()).isEmpty())
                    .map(MatrixColumn::voice)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /**
         * The parties that have a column.
         *
         * @return the parties
         */
        public Set<Voice> asked() {
            return question.columns().stream().map(MatrixColumn::voice).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** A cell of a matrix that is filled in. */
    record Cell(CatalogueItem row, String column, String text, MatrixQuestion question) implements AnswerPart {}

    /** All regions of an answer. */
    record Regions(List<SafetyRegion> regions, RegionsQuestion question) implements AnswerPart {}

    /** All contacts of an answer, beside the regions that are involved. */
    record Reached(List<Contact> contacts, ContactsQuestion question, List<SafetyRegion> involved)
            implements AnswerPart {}

    /** One contact of an answer, beside the regions that are involved. */
    record OneReached(Contact contact, List<SafetyRegion> involved) implements AnswerPart {}

    /**
     * Takes an answer apart.
     *
     * @param question the question
     * @param value what was answered
     * @param agreement the agreement that answers
     * @return the parts, in the order of the answer; none where the value is of another kind than the question
     */
    static List<AnswerPart> of(Question question, AnswerValue value, Agreement agreement) {
        if (question.kind() != value.kind()) {
            return List.of();
        }
        return switch (question.kind()) {
            case TEXT -> List.of();
            case CHOICE ->
                List.of(new Chosen(((AnswerValue.Choice) value).option(), ((ChoiceQuestion) question).options()));
            case CHECKLIST -> ofChecklist((ChecklistQuestion) question, (AnswerValue.Checklist) value);
            case TABLE -> ofTable((TableQuestion) question, (AnswerValue.Table) value);
            case MATRIX -> ofMatrix((MatrixQuestion) question, (AnswerValue.Matrix) value);
            case REGIONS -> List.of(new Regions(((AnswerValue.Regions) value).regions(), (RegionsQuestion) question));
            case CONTACTS ->
                ofContacts((ContactsQuestion) question, (AnswerValue.Contacts) value, agreement.involvedRegions());
        };
    }

    private static List<AnswerPart> ofChecklist(ChecklistQuestion question, AnswerValue.Checklist answer) {
        return answer.ticks().stream()
                .<AnswerPart>map(tick ->
                        tick.own() ? new OwnItem(tick.item(), question) : new Ticked(tick.item(), question.items()))
                .toList();
    }

    private static List<AnswerPart> ofTable(TableQuestion question, AnswerValue.Table answer) {
        List<CatalogueItem> listed =
                question.columns().stream().map(TableColumn::heading).toList();
        return columnsOf(answer.rows())
                .<AnswerPart>map(column -> new UsedColumn(column, listed))
                .toList();
    }

    private static List<AnswerPart> ofMatrix(MatrixQuestion question, AnswerValue.Matrix answer) {
        List<CatalogueItem> columns =
                question.columns().stream().map(MatrixColumn::heading).toList();
        List<AnswerPart> parts = new ArrayList<>();
        answer.rows().keySet().forEach(row -> parts.add(new UsedLine(row, question.rows())));
        columnsOf(answer.rows().values()).forEach(column -> parts.add(new UsedLine(column, columns)));
        for (CatalogueItem row : question.rows()) {
            parts.add(new Level(row, question, answer));
            cellsOf(row, answer).forEach(cell -> parts.add(new Cell(row, cell.getKey(), cell.getValue(), question)));
        }
        return List.copyOf(parts);
    }

    private static Stream<Map.Entry<String, String>> cellsOf(CatalogueItem row, AnswerValue.Matrix answer) {
        AnswerValue.Row cells = answer.rows().get(row.id());
        return cells == null ? Stream.empty() : cells.cells().entrySet().stream();
    }

    private static Stream<String> columnsOf(Collection<AnswerValue.Row> rows) {
        return rows.stream().flatMap(row -> row.cells().keySet().stream()).distinct();
    }

    private static List<AnswerPart> ofContacts(
            ContactsQuestion question, AnswerValue.Contacts answer, List<SafetyRegion> involved) {
        List<AnswerPart> parts = new ArrayList<>();
        parts.add(new Reached(answer.contacts(), question, involved));
        answer.contacts().forEach(contact -> parts.add(new OneReached(contact, involved)));
        return List.copyOf(parts);
    }
}
