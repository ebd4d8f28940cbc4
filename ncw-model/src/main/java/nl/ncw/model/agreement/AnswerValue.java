package nl.ncw.model.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.text.LocalisedText;

/**
 * Content of a given answer, by kind of question. A value is never empty: an empty answer counts as unanswered. The ids
 * in a value need not be those of the catalogue, so that everything a partner wrote can be kept; validation reports
 * unknown ids.
 *
 * @since 0.1.0
 */
public sealed interface AnswerValue {

    /**
     * Returns the kind of question that this value answers.
     *
     * @return the kind, one for each implementing type
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
            case TEXT, CHOICE, CHOICES, YES_NO, DATE, NUMBER, CHECKLIST, TABLE, MATRIX -> List.of();
        };
    }

    /**
     * Returns what conditions test of this value.
     *
     * @return the ids of chosen options, or {@code yes} or {@code no}; empty for any other value
     */
    default List<String> conditionValues() {
        return List.of();
    }

    /** Single value: the answer to a {@link nl.ncw.model.question.ValueQuestion}, or a cell of a table. */
    sealed interface Single extends AnswerValue {
        /**
         * Returns the chosen options.
         *
         * @return the options' ids; empty for a value other than a choice
         */
        default List<String> chosen() {
            return List.of();
        }

        /**
         * Returns this value as a number.
         *
         * @return the number, or empty for any other value
         */
        default Optional<Number> number() {
            return Optional.empty();
        }

        @Override
        default List<String> conditionValues() {
            return chosen();
        }
    }

    /**
     * Value of a text question.
     *
     * @param text the text, not blank; lines are separated by line feeds
     */
    record Text(String text) implements Single {
        // Requires a text that is not blank.
        public Text {
            text = Checks.notBlank(text, "text");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.TEXT;
        }

        @Override
        public String toString() {
            return TextShortener.excerpt(text);
        }
    }

    /**
     * Value of a choice question: one option.
     *
     * @param option the option's id in the catalogue
     */
    record Choice(String option) implements Single {
        // Requires an id that is not blank.
        public Choice {
            option = Checks.notBlank(option, "option");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.CHOICE;
        }

        @Override
        public List<String> chosen() {
            return List.of(option);
        }
    }

    /**
     * Value of a question for one or more options.
     *
     * @param options the options' ids in the catalogue, in the order given, without duplicates
     */
    record Choices(List<String> options) implements Single {
        // Requires at least one option.
        public Choices {
            options = Checks.notEmpty(options, "options").stream()
                    .map(option -> Checks.notBlank(option, "options"))
                    .toList();
            Checks.unique(options, Function.identity(), "options");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.CHOICES;
        }

        @Override
        public List<String> chosen() {
            return options;
        }

        @Override
        public String toString() {
            return TextShortener.excerpt(String.join(", ", options));
        }
    }

    /**
     * Value of a question for yes or no.
     *
     * @param yes whether the answer is yes
     * @param remark the remark on it; may be empty
     */
    record YesNo(boolean yes, String remark) implements Single {
        /** The value that conditions test for yes. */
        public static final String YES = "yes";

        /** The value that conditions test for no. */
        public static final String NO = "no";

        // Requires plain text.
        public YesNo {
            remark = Checks.plainText(remark, "remark");
        }

        /**
         * Returns the value that conditions test.
         *
         * @return {@code yes} or {@code no}
         */
        public String key() {
            return yes ? YES : NO;
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.YES_NO;
        }

        @Override
        public List<String> conditionValues() {
            return List.of(key());
        }

        @Override
        public String toString() {
            return remark.isEmpty() ? key() : key() + ", " + TextShortener.excerpt(remark);
        }
    }

    /**
     * Value of a question for a day.
     *
     * @param date the day
     */
    record Date(LocalDate date) implements Single {
        // Requires a day.
        public Date {
            Checks.notNull(date, "date");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.DATE;
        }
    }

    /**
     * Value of a question for a number. It keeps the unit in which it was written, which may differ from the unit that
     * the question asks for: two hours are not turned into 120 minutes.
     *
     * @param amount the number, not negative, without trailing zeros; at most {@value #MOST_DIGITS} digits before the
     *     decimal sign and {@value #MOST_DECIMALS} behind it
     * @param unit the unit
     */
    record Number(BigDecimal amount, MeasurementUnit unit) implements Single {
        /** The most digits before the decimal sign. */
        public static final int MOST_DIGITS = 12;

        /** The most digits behind the decimal sign. */
        public static final int MOST_DECIMALS = 6;

        // Requires a number that every format can hold, and writes it in one way.
        public Number {
            amount = normalised(Checks.notNull(amount, "amount"));
            Checks.notNull(unit, "unit");
        }

        private static BigDecimal normalised(BigDecimal amount) {
            BigDecimal stripped = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
            if (stripped.signum() < 0
                    || (long) stripped.precision() - stripped.scale() > MOST_DIGITS
                    || stripped.scale() > MOST_DECIMALS) {
                throw new IllegalArgumentException(
                        "amount: expected a number from 0 on with at most %d digits before and %d behind the decimal sign"
                                .formatted(MOST_DIGITS, MOST_DECIMALS));
            }
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        /**
         * Returns this number with its unit as it is written in each language.
         *
         * @return such as "1,5 uur" in Dutch
         */
        public LocalisedText text() {
            return unit.plainText(amount);
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.NUMBER;
        }

        @Override
        public Optional<Number> number() {
            return Optional.of(this);
        }
    }

    /**
     * Value of a checklist: the items that were dealt with.
     *
     * @param ticks the items; each listed item and each item added by the parties occurs at most once
     */
    record Checklist(List<Tick> ticks) implements AnswerValue {
        // Requires at least one tick.
        public Checklist {
            ticks = Checks.notEmpty(ticks, "ticks");
            Checks.unique(ticks.stream().filter(tick -> !tick.own()).toList(), Tick::item, "ticks");
            Checks.unique(ticks.stream().filter(Tick::own).toList(), Tick::item, "own ticks");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.CHECKLIST;
        }

        @Override
        public String toString() {
            return ticks.size() + " ticks";
        }
    }

    /**
     * Agreement on one item of a checklist.
     *
     * @param item the item's id in the catalogue, or the name of an item that the parties added
     * @param own whether the parties added this item
     * @param arranged whether the item is arranged
     * @param note the details that were agreed; may be empty
     */
    record Tick(String item, boolean own, boolean arranged, String note) {
        // Requires an item.
        public Tick {
            item = Checks.notBlank(item, "item");
            note = Checks.plainText(note, "note");
        }

        /**
         * Creates a tick for a listed item that is arranged.
         *
         * @param item the item's id in the catalogue
         * @param note the details that were agreed; may be empty
         * @return the tick
         */
        public static Tick arranged(String item, String note) {
            return new Tick(item, false, true, note);
        }

        /**
         * Creates a tick for a listed item that is not arranged.
         *
         * @param item the item's id in the catalogue
         * @param note the reason, or the arrangement that replaces the item; may be empty
         * @return the tick
         */
        public static Tick notArranged(String item, String note) {
            return new Tick(item, false, false, note);
        }

        /**
         * Creates a tick for an item that the parties added and arranged.
         *
         * @param name the item's name
         * @param note the details that were agreed; may be empty
         * @return the tick
         */
        public static Tick added(String name, String note) {
            return new Tick(Checks.notNull(name, "name"), true, true, note);
        }

        @Override
        public String toString() {
            return TextShortener.excerpt(item) + (arranged ? " arranged" : " not arranged");
        }
    }

    /**
     * Value of a table question.
     *
     * @param rows the rows, in the order given
     */
    record Table(List<Row> rows) implements AnswerValue {
        // Requires at least one row.
        public Table {
            rows = Checks.notEmpty(rows, "rows");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.TABLE;
        }

        @Override
        public String toString() {
            return rows.size() + " rows";
        }
    }

    /**
     * Cells by column. Blank cells are left out.
     *
     * @param cells the values by column id, in alphabetical order of the ids
     */
    record Row(SortedMap<String, Single> cells) {
        // Requires at least one cell.
        public Row {
            SortedMap<String, Single> copy = new TreeMap<>();
            Checks.notNull(cells, "cells")
                    .forEach((id, value) ->
                            copy.put(Checks.notBlank(id, "cells"), Checks.notNull(value, "cells." + id)));
            Checks.notEmpty(copy.keySet(), "cells");
            cells = Collections.unmodifiableSortedMap(copy);
        }

        /**
         * Creates a row of text cells by column.
         *
         * @param cells the texts by column id; blank ones are left out
         * @return the row
         */
        public static Row of(Map<String, String> cells) {
            SortedMap<String, Single> texts = new TreeMap<>();
            Checks.filled(cells, "cells").forEach((id, text) -> texts.put(id, new Text(text)));
            return new Row(texts);
        }

        /**
         * Creates a row of cells by column.
         *
         * @param cells the values by column id
         * @return the row
         */
        public static Row ofValues(Map<String, ? extends Single> cells) {
            return new Row(new TreeMap<>(Checks.notNull(cells, "cells")));
        }

        /**
         * Returns the value in a column.
         *
         * @param column the column's id
         * @return the value, or empty if the cell was not filled in
         */
        public Optional<Single> value(String column) {
            Checks.notNull(column, "column");
            return Optional.ofNullable(cells.get(column));
        }

        /**
         * Returns the text in a column.
         *
         * @param column the column's id
         * @return the text; empty if the cell was not filled in, or if it holds a value other than text
         */
        public String at(String column) {
            Checks.notNull(column, "column");
            return value(column)
                    .filter(value -> value.kind() == AnswerKind.TEXT)
                    .map(value -> ((Text) value).text())
                    .orElse("");
        }

        @Override
        public String toString() {
            return cells.size() + " cells";
        }
    }

    /**
     * Value of a matrix question: cells at fixed rows and columns.
     *
     * @param rows the rows by id, in alphabetical order of the ids
     */
    record Matrix(SortedMap<String, Row> rows) implements AnswerValue {
        // Requires at least one row.
        public Matrix {
            SortedMap<String, Row> copy = new TreeMap<>();
            Checks.notNull(rows, "rows")
                    .forEach((id, row) -> copy.put(Checks.notBlank(id, "rows"), Checks.notNull(row, "rows." + id)));
            Checks.notEmpty(copy.keySet(), "rows");
            rows = Collections.unmodifiableSortedMap(copy);
        }

        /**
         * Creates a matrix from rows.
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
         * Returns the text in a cell.
         *
         * @param row the row's id
         * @param column the column's id
         * @return the text, empty if the cell was not filled in
         */
        public String at(String row, String column) {
            Checks.notNull(row, "row");
            Checks.notNull(column, "column");
            Row cells = rows.get(row);
            return cells == null ? "" : cells.at(column);
        }

        @Override
        public String toString() {
            return rows.size() + " rows";
        }
    }

    /**
     * Value of a regions question.
     *
     * @param regions the regions, in the order given, without duplicates
     */
    record Regions(List<SafetyRegion> regions) implements AnswerValue {
        // Requires at least one region.
        public Regions {
            regions = Checks.notEmpty(regions, "regions");
            Checks.unique(regions, SafetyRegion::code, "regions");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.REGIONS;
        }

        @Override
        public String toString() {
            return TextShortener.excerpt(
                    String.join(", ", regions.stream().map(SafetyRegion::code).toList()));
        }
    }

    /**
     * Value of a contacts question: people or desks that can be reached.
     *
     * @param contacts the contacts, in the order given
     */
    record Contacts(List<Contact> contacts) implements AnswerValue {
        // Requires at least one contact.
        public Contacts {
            contacts = Checks.notEmpty(contacts, "contacts");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.CONTACTS;
        }

        @Override
        public String toString() {
            return contacts.size() + " contacts";
        }
    }
}
