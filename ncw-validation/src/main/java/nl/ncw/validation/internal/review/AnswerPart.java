package nl.ncw.validation.internal.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.question.Voice;

/**
 * Part of a given answer, together with the part of the question that it is checked against. Each type of part is the
 * validated bean of the rules for it.
 */
public sealed interface AnswerPart {
    /**
     * Returns the parameters of messages that say where in the answer this part stands.
     *
     * @return the row and the column of a cell of a table; empty for other parts
     */
    default ViolationDetails position() {
        return ViolationDetails.EMPTY;
    }

    /** Part that refers by id to an element of a list in the catalogue. */
    sealed interface Reference extends AnswerPart {
        /**
         * Returns the id in the answer.
         *
         * @return the id, which the catalogue may not have
         */
        String id();

        /**
         * Returns the list in the catalogue.
         *
         * @return the elements that an id may refer to
         */
        List<CatalogueItem> listed();
    }

    /** Chosen option of a choice. */
    record Chosen(String id, List<CatalogueItem> listed) implements Reference {}

    /** Chosen option in a cell of a table. */
    record CellOption(String id, List<CatalogueItem> listed, TableCell cell) implements Reference {
        @Override
        public ViolationDetails position() {
            return cell.position();
        }
    }

    /** Ticked item of the catalogue. */
    record Ticked(String id, List<CatalogueItem> listed) implements Reference {}

    /** Column that is used in a table; one part for all rows. */
    record UsedColumn(String id, List<CatalogueItem> listed) implements Reference {}

    /** Row or column that is used in a matrix; one part for all cells. */
    record UsedLine(String id, List<CatalogueItem> listed) implements Reference {}

    /** Number, together with the unit that is asked for. */
    sealed interface Amount extends AnswerPart {
        /**
         * Returns the number.
         *
         * @return the number with its unit
         */
        AnswerValue.Number number();

        /**
         * Returns the unit that is asked for.
         *
         * @return the unit, which may be another one than that of the number
         */
        ValueType.Number type();
    }

    /** Number that answers a question. */
    record Measured(AnswerValue.Number number, ValueType.Number type) implements Amount {}

    /** Number in a cell of a table. */
    record CellAmount(AnswerValue.Number number, ValueType.Number type, TableCell cell) implements Amount {
        @Override
        public ViolationDetails position() {
            return cell.position();
        }
    }

    /**
     * Cell of a table in a column of the catalogue, filled in or not.
     *
     * @param row the name of the row
     * @param column the column
     * @param value the value of the cell, if it is filled in
     */
    record TableCell(RowName row, TableColumn column, Optional<AnswerValue.Single> value) implements AnswerPart {
        @Override
        public ViolationDetails position() {
            return ViolationDetails.EMPTY.with("row", row).with("column", column.label());
        }
    }

    /** Item that the parties added to a checklist. */
    record OwnItem(String name, ChecklistQuestion question) implements AnswerPart {}

    /** Row of a matrix question, filled in or not. */
    record Level(CatalogueItem row, MatrixQuestion question, AnswerValue.Matrix answer) implements AnswerPart {
        /**
         * Returns the parties that have at least one filled-in cell in this row.
         *
         * @return the voices of the columns of these cells
         */
        public Set<Voice> filledInFor() {
            return question.columns().stream()
                    .filter(column -> !answer.at(row.id(), column.id()).isEmpty())
                    .map(MatrixColumn::voice)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /**
         * Returns the parties that have a column.
         *
         * @return the voices of the columns
         */
        public Set<Voice> parties() {
            return question.columns().stream().map(MatrixColumn::voice).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Filled-in cell of a matrix. */
    record Cell(CatalogueItem row, String column, String text, MatrixQuestion question) implements AnswerPart {}

    /** Regions of an answer, all together. */
    record Regions(List<SafetyRegion> regions, RegionsQuestion question) implements AnswerPart {}

    /** Contacts of an answer, all together, with the involved regions of the agreement. */
    record Reached(List<Contact> contacts, ContactsQuestion question, List<SafetyRegion> involved)
            implements AnswerPart {}

    /** Single contact of an answer, with the involved regions of the agreement. */
    record OneReached(Contact contact, List<SafetyRegion> involved) implements AnswerPart {}

    /** Contacts of an answer beside the only crisis partner and the agreement's contacts of that partner. */
    record PartnerContacts(List<Contact> contacts, CrisisPartner partner, List<PartyContact> others)
            implements AnswerPart {
        /**
         * Returns whether the partner has a contact.
         *
         * @return whether a contact of the answer names the partner, or the agreement has a contact of the partner
         */
        public boolean isReached() {
            return !others.isEmpty() || contacts.stream().anyMatch(contact -> partner.isNamed(contact.organisation()));
        }
    }

    /**
     * Splits an answer into its parts.
     *
     * @param question the question
     * @param value the value of the answer
     * @param agreement the agreement with the answer
     * @return the parts, in the order of the answer; empty if the value is not of the kind of the question
     */
    static List<AnswerPart> of(Question question, AnswerValue value, Agreement agreement) {
        if (question.kind() != value.kind()) {
            return List.of();
        }
        return switch (question.kind().structure()) {
            case SINGLE -> ofSingle(((ValueQuestion) question).type(), (AnswerValue.Single) value);
            case CHECKLIST -> ofChecklist((ChecklistQuestion) question, (AnswerValue.Checklist) value);
            case TABLE -> ofTable((TableQuestion) question, (AnswerValue.Table) value);
            case MATRIX -> ofMatrix((MatrixQuestion) question, (AnswerValue.Matrix) value);
            case REGIONS -> List.of(new Regions(((AnswerValue.Regions) value).regions(), (RegionsQuestion) question));
            case CONTACTS -> ofContacts((ContactsQuestion) question, (AnswerValue.Contacts) value, agreement);
        };
    }

    private static List<AnswerPart> ofSingle(ValueType type, AnswerValue.Single value) {
        List<AnswerPart> parts = new ArrayList<>();
        value.chosen().forEach(option -> parts.add(new Chosen(option, type.options())));
        value.number().ifPresent(number -> parts.add(new Measured(number, (ValueType.Number) type)));
        return List.copyOf(parts);
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
        return Stream.concat(
                        columnsOf(answer.rows()).map(column -> new UsedColumn(column, listed)),
                        TableAnswerParts.of(question, answer))
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
            cellsOf(row, answer)
                    .forEach(column -> parts.add(new Cell(row, column, answer.at(row.id(), column), question)));
        }
        return List.copyOf(parts);
    }

    private static Stream<String> cellsOf(CatalogueItem row, AnswerValue.Matrix answer) {
        AnswerValue.Row cells = answer.rows().get(row.id());
        return cells == null ? Stream.empty() : cells.cells().keySet().stream();
    }

    private static Stream<String> columnsOf(Collection<AnswerValue.Row> rows) {
        return rows.stream().flatMap(row -> row.cells().keySet().stream()).distinct();
    }

    private static List<AnswerPart> ofContacts(
            ContactsQuestion question, AnswerValue.Contacts answer, Agreement agreement) {
        List<SafetyRegion> involved = agreement.involvedRegions();
        List<AnswerPart> parts = new ArrayList<>();
        parts.add(new Reached(answer.contacts(), question, involved));
        answer.contacts().forEach(contact -> parts.add(new OneReached(contact, involved)));
        if (question.perRegion() && agreement.partners().size() == 1) {
            CrisisPartner partner = agreement.partners().get(0);
            parts.add(new PartnerContacts(answer.contacts(), partner, agreement.contactsOf(partner)));
        }
        return List.copyOf(parts);
    }
}
