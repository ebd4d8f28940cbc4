package nl.ncw.model.agreement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.AnswerKind;

/**
 * The content of a given answer, by kind of question. A value never is empty: an empty answer is no answer. Whether ids
 * are those of the catalogue is for validation to tell, so that what a partner wrote can always be kept.
 */
public sealed interface AnswerValue {

    /**
     * The kind of question that this value answers.
     *
     * @return the kind, one for each type of value
     */
    AnswerKind kind();

    /**
     * The safety regions that this value names.
     *
     * @return the regions, in their order; one may be named more than once
     */
    default List<SafetyRegion> namedRegions() {
        return switch (kind()) {
            case REGIONS -> ((Regions) this).regions();
            case CONTACTS ->
                ((Contacts) this)
                        .contacts().stream()
                                .flatMap(contact -> contact.region().stream())
                                .toList();
            case TEXT, CHOICE, CHECKLIST, TABLE, MATRIX -> List.of();
        };
    }

    /**
     * Free text.
     *
     * @param text the text, not blank; lines are separated by line feeds
     */
    record Text(String text) implements AnswerValue {
        // Requires some text.
        public Text {
            text = Checks.notBlank(text, "text");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.TEXT;
        }
    }

    /**
     * One option.
     *
     * @param option the option's id in the catalogue
     */
    record Choice(String option) implements AnswerValue {
        // Requires some text.
        public Choice {
            option = Checks.notBlank(option, "option");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.CHOICE;
        }
    }

    /**
     * The items of a checklist that were dealt with.
     *
     * @param ticks the items; each listed item at most once, and each of the parties' own
     */
    record Checklist(List<Tick> ticks) implements AnswerValue {
        // Requires one tick at least.
        public Checklist {
            ticks = Checks.notEmpty(ticks, "ticks");
            Checks.unique(ticks.stream().filter(tick -> !tick.own()).toList(), Tick::item, "ticks");
            Checks.unique(ticks.stream().filter(Tick::own).toList(), Tick::item, "own ticks");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.CHECKLIST;
        }
    }

    /**
     * What was agreed on one item of a checklist.
     *
     * @param item the item's id in the catalogue, or for an item of the parties' own its name
     * @param own whether the parties added this item
     * @param arranged whether the item is arranged
     * @param note what was agreed; may be empty
     */
    record Tick(String item, boolean own, boolean arranged, String note) {
        // Requires an item.
        public Tick {
            item = Checks.notBlank(item, "item");
            note = Checks.plainText(note, "note");
        }

        /**
         * A listed item that is arranged.
         *
         * @param item the item's id in the catalogue
         * @param note what was agreed, may be empty
         * @return the tick
         */
        public static Tick arranged(String item, String note) {
            return new Tick(item, false, true, note);
        }

        /**
         * A listed item that is not arranged.
         *
         * @param item the item's id in the catalogue
         * @param note why not, or what comes in its place; may be empty
         * @return the tick
         */
        public static Tick notArranged(String item, String note) {
            return new Tick(item, false, false, note);
        }

        /**
         * An item that the parties added and arranged.
         *
         * @param name the item's name
         * @param note what was agreed, may be empty
         * @return the tick
         */
        public static Tick added(String name, String note) {
            return new Tick(name, true, true, note);
        }
    }

    /**
     * Rows of a table.
     *
     * @param rows the rows, in the order given
     */
    record Table(List<Row> rows) implements AnswerValue {
        // Requires one row at least.
        public Table {
            rows = Checks.notEmpty(rows, "rows");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.TABLE;
        }
    }

    /**
     * Cells by column. A blank cell is not there.
     *
     * @param cells the texts by column id, in alphabetical order of the ids
     */
    record Row(SortedMap<String, String> cells) {
        // Requires one cell at least.
        public Row {
            SortedMap<String, String> filled = Checks.filled(cells, "cells");
            Checks.notEmpty(filled.keySet(), "cells");
            cells = Collections.unmodifiableSortedMap(filled);
        }

        /**
         * A row with cells by column.
         *
         * @param cells the texts by column id
         * @return the row
         */
        public static Row of(Map<String, String> cells) {
            return new Row(new TreeMap<>(Checks.notNull(cells, "cells")));
        }

        /**
         * The text at a column.
         *
         * @param column the column's id
         * @return the text, empty where nothing was filled in
         */
        public String at(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * Cells at the fixed rows of a matrix.
     *
     * @param rows the rows by id, in alphabetical order of the ids
     */
    record Matrix(SortedMap<String, Row> rows) implements AnswerValue {
        // Requires one row at least.
        public Matrix {
            SortedMap<String, Row> copy = new TreeMap<>();
            Checks.notNull(rows, "rows")
                    .forEach((id, row) -> copy.put(Checks.notBlank(id, "rows"), Checks.notNull(row, "rows." + id)));
            Checks.notEmpty(copy.keySet(), "rows");
            rows = Collections.unmodifiableSortedMap(copy);
        }

        /**
         * A matrix of rows.
         *
         * @param rows the rows by id
         */
        public Matrix(Map<String, Row> rows) {
            this(new TreeMap<>(Checks.notNull(rows, "rows")));
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.MATRIX;
        }

        /**
         * The text in a cell.
         *
         * @param row the row's id
         * @param column the column's id
         * @return the text, empty where nothing was filled in
         */
        public String at(String row, String column) {
            Row cells = rows.get(row);
            return cells == null ? "" : cells.at(column);
        }
    }

    /**
     * Safety regions.
     *
     * @param regions the regions, in the order given, each once
     */
    record Regions(List<SafetyRegion> regions) implements AnswerValue {
        // Requires one region at least.
        public Regions {
            regions = Checks.notEmpty(regions, "regions");
            Checks.unique(regions, SafetyRegion::code, "regions");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.REGIONS;
        }
    }

    /**
     * People or desks that can be reached.
     *
     * @param contacts the contacts, in the order given
     */
    record Contacts(List<Contact> contacts) implements AnswerValue {
        // Requires one contact at least.
        public Contacts {
            contacts = Checks.notEmpty(contacts, "contacts");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.CONTACTS;
        }
    }
}
