package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;

/**
 * Reads agreed text as rows of a table of the form: either a table in the document, or one line for each row. The text
 * is read completely or not at all, since a wrong row is worse than a text that a person still has to divide. Only the
 * columns of a table that the form does not have are returned {@linkplain #others separately}.
 */
final class TableText {
    /** Item with whether it is arranged. "ja/nee" is not a choice. */
    private static final Pattern TICK = Pattern.compile(
            "^(.+?)\\s*[:\\u2013|(-]\\s*(ja|nee)\\b(?!\\s*/)[\\s,;.:|(\\u2013-]*(.*?)\\)?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern BOX = Pattern.compile("^([\u2610\u2611\u2612])\\s*([^\u2610\u2611\u2612]+)$");
    private static final Pattern PAIR = Pattern.compile("^([^:|.]{1,40}):(?!//)\\s*([^|:\\s][^|:]*)$", Pattern.DOTALL);
    private static final Set<String> SAME_AS_ABOVE = Set.of("idem", "zelfde", "zieboven");

    /** The maximum length of a line. A longer line is not a row, and would take time to search. */
    private static final int LONGEST_LINE = 500;

    private static final int LONGEST_TEXT = 10_000;

    private final Question question;
    private final FormTable table;
    private final SpeakerSplitter voices;
    private final OriginalFormSentences printed;
    private final ContactLineParser contacts;
    private final TableHeader header;

    /** The kinds of questions of the original form whose rows people write as lines of text; the form is closed. */
    private final Map<AnswerKind, Function<String, Optional<Map<String, String>>>> lines;

    /**
     * Creates the reader for the table of a question.
     *
     * @param question the question
     * @param table the table of the form that answers the question
     * @param voices the names of the parties
     * @param printed the text of the form itself
     * @param contacts the reader of contact details
     */
    TableText(
            Question question,
            FormTable table,
            SpeakerSplitter voices,
            OriginalFormSentences printed,
            ContactLineParser contacts) {
        this.question = question;
        this.table = table;
        this.voices = voices;
        this.printed = printed;
        this.contacts = contacts;
        this.header = new TableHeader(question, table, voices);
        this.lines = Map.of(
                AnswerKind.CHECKLIST,
                line -> ticked(line).or(() -> cells(TICK.matcher(line))),
                AnswerKind.CHOICES,
                this::ticked,
                AnswerKind.TABLE,
                this::pair,
                AnswerKind.CONTACTS,
                line -> contacts.read(line).filter(this::fits));
    }

    /** Returns the rows of a table in the document, if its columns are those of this table. */
    Optional<List<ReturnedRow>> of(BodyElement.Table written, String location) {
        List<List<String>> rows = texts(written);
        boolean refers =
                rows.stream().flatMap(List::stream).map(LettersOnly::of).anyMatch(SAME_AS_ABOVE::contains);
        if (rows.isEmpty() || refers) {
            return Optional.empty();
        }
        Optional<List<TableHeader.Named>> named = header(rows);
        Optional<List<TableHeader.Named>> columns = named.or(() -> inOrder(rows.get(0)));
        return columns.flatMap(known -> rows(rows.subList(named.isPresent() ? 1 : 0, rows.size()), known, location));
    }

    /** Returns whether a table names its columns. */
    boolean isNamedIn(BodyElement.Table written) {
        return header(texts(written)).isPresent();
    }

    /** Returns the cells of the rows that are not blank. A cell that continues the cell above repeats its text. */
    private static List<List<String>> texts(BodyElement.Table written) {
        List<List<String>> rows = new ArrayList<>();
        List<String> above = List.of();
        for (BodyElement.Row row : written.rows()) {
            List<String> cells = new ArrayList<>();
            for (BodyElement.Cell cell : row.cells()) {
                boolean goesOn = cell.goesOn() && cells.size() < above.size();
                cells.add(goesOn ? above.get(cells.size()) : TextLines.text(cell));
            }
            if (!cells.stream().allMatch(String::isBlank)) {
                rows.add(cells);
            }
            above = cells;
        }
        return rows;
    }

    private Optional<MatrixQuestion> matrix() {
        return Optional.of(question)
                .filter(candidate -> candidate.kind() == AnswerKind.MATRIX)
                .map(MatrixQuestion.class::cast);
    }

    /**
     * Returns the columns in their order, for a table without a header row. Empty if the cells of one party could be
     * mistaken for those of the other.
     */
    private Optional<List<TableHeader.Named>> inOrder(List<String> cells) {
        boolean isData = cells.stream().allMatch(cell -> voices.named(cell).isEmpty()) && !header.areNames(cells);
        return question.kind() == AnswerKind.TABLE
                        && isData
                        && cells.size() == table.columns().size()
                ? Optional.of(table.columns().stream()
                        .map(column -> new TableHeader.Named(column.label(), Optional.of(column)))
                        .toList())
                : Optional.empty();
    }

    private Optional<List<ReturnedRow>> rows(
            List<List<String>> rows, List<TableHeader.Named> columns, String location) {
        List<ReturnedRow> filled = new ArrayList<>();
        String first = table.columns().get(0).id();
        for (List<String> cells : rows) {
            if (cells.size() != columns.size()) {
                return Optional.empty();
            }
            Map<String, String> byColumn = byColumn(cells, columns);
            if (hasOthers(columns) && byColumn.getOrDefault(first, "").isBlank()) {
                return Optional.empty();
            }
            filled.add(row(byColumn, location));
        }
        return whole(filled);
    }

    /** Returns the texts by column. A name that is written in parts is joined. */
    private static Map<String, String> byColumn(List<String> cells, List<TableHeader.Named> columns) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            columns.get(column)
                    .column()
                    .ifPresent(
                            known -> byColumn.merge(known.id(), text, (first, more) -> (first + " " + more).strip()));
        }
        return byColumn;
    }

    /** Returns the name of a row: the text in the first column of the form, or else the first text. */
    private String name(Map<String, String> byColumn) {
        return Stream.concat(
                        Stream.ofNullable(byColumn.get(table.columns().get(0).id())), byColumn.values().stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static boolean hasOthers(List<TableHeader.Named> columns) {
        return columns.stream().anyMatch(column -> column.column().isEmpty());
    }

    /** Returns whether a table names no columns that the form does not have. */
    boolean hasNoOtherColumns(BodyElement.Table written) {
        return header(texts(written)).filter(TableText::hasOthers).isEmpty();
    }

    /** Returns the texts in the columns that the form does not have, by row. */
    List<Other> others(BodyElement.Table written, String location) {
        List<List<String>> rows = texts(written);
        List<TableHeader.Named> columns = header(rows).orElse(List.of());
        List<Other> others = new ArrayList<>();
        for (int number = 1; number < rows.size() && hasOthers(columns); number++) {
            List<String> cells = rows.get(number);
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                if (columns.get(column).isOther(cells.get(column), number)) {
                    texts.add(columns.get(column).name() + ": " + cells.get(column));
                }
            }
            if (!texts.isEmpty()) {
                others.add(new Other(location, name(byColumn(cells, columns)), String.join(" | ", texts)));
            }
        }
        return others;
    }

    private Optional<List<TableHeader.Named>> header(List<List<String>> rows) {
        return rows.isEmpty() ? Optional.empty() : header.columns(rows.get(0));
    }

    /** Returns the rows of a text, if each of its lines is a row. */
    Optional<List<ReturnedRow>> of(String text, String location) {
        if (text.length() > LONGEST_TEXT || text.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            return Optional.empty();
        }
        List<ReturnedRow> rows = new ArrayList<>();
        for (String line : text.lines().filter(written -> !written.isBlank()).toList()) {
            Optional<Map<String, String>> cells = cells(line.replaceFirst("^[•–-]\\s*", ""));
            if (cells.isEmpty()) {
                return question.kind() == AnswerKind.CONTACTS ? oneContact(text, location) : Optional.empty();
            }
            rows.add(row(cells.get(), location));
        }
        return whole(rows);
    }

    private Optional<Map<String, String>> cells(String line) {
        return Optional.ofNullable(lines.get(question.kind())).flatMap(kind -> kind.apply(line));
    }

    private Optional<Map<String, String>> pair(String line) {
        return table.columns().size() == 2 ? cells(PAIR.matcher(line)).filter(this::isEntry) : Optional.empty();
    }

    /** Returns whether the first of two texts is an entry, and not the name of a column or of the table. */
    private boolean isEntry(Map<String, String> cells) {
        String first = LettersOnly.of(
                Objects.requireNonNull(cells.get(table.columns().get(0).id())));
        return table.columns().stream().noneMatch(column -> TableHeader.isCalled(column, first))
                && voices.named(first).isEmpty()
                && !LettersOnly.of(question.id().toString()).contains(first);
    }

    private Optional<Map<String, String>> ticked(String line) {
        Matcher box = BOX.matcher(line);
        return box.matches()
                ? Optional.of(Map.of(
                        table.columns().get(0).id(),
                        box.group(2).strip(),
                        table.columns().get(1).id(),
                        box.group(1).equals("\u2610") ? "nee" : "ja"))
                : Optional.empty();
    }

    private Optional<Map<String, String>> cells(Matcher line) {
        if (!line.matches()) {
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < line.groupCount(); column++) {
            cells.put(table.columns().get(column).id(), line.group(column + 1).strip());
        }
        return Optional.of(cells);
    }

    /** Returns the row of a person who is named on one line and whose contact details are on the lines that follow. */
    private Optional<List<ReturnedRow>> oneContact(String text, String location) {
        return contacts.read(text).filter(this::fits).map(cells -> List.of(row(cells, location)));
    }

    private boolean fits(Map<String, String> cells) {
        return table.columns().stream().map(FormTable.Column::id).toList().containsAll(cells.keySet());
    }

    private ReturnedRow row(Map<String, String> texts, String location) {
        Map<String, ReturnedRow.Cell> cells = new LinkedHashMap<>();
        RowId id = id(texts);
        texts.forEach((column, text) -> cells.put(column, new ReturnedRow.Cell(text, location)));
        String name = table.columns().get(0).id();
        if (id.item().isPresent() && isName(texts.getOrDefault(name, ""), id)) {
            cells.remove(name);
        }
        return new ReturnedRow(id, location, cells);
    }

    /** Returns the id of the row whose name is in the first column, or the id of the table if there is no such row. */
    private RowId id(Map<String, String> cells) {
        String name = LettersOnly.of(cells.getOrDefault(table.columns().get(0).id(), ""));
        return table.rows().stream()
                .filter(row -> row.id().item().isPresent())
                .filter(row ->
                        LettersOnly.likeness(name, LettersOnly.of(row.cells().get(0))) > 0)
                .findFirst()
                .map(FormTable.Row::id)
                .orElse(table.id());
    }

    /** Returns whether a text is the name of a row, in this form or in the original form. */
    private boolean isName(String text, RowId id) {
        return printed.added(List.of(text)).isEmpty()
                || table.rows().stream()
                        .filter(row -> row.id().equals(id))
                        .anyMatch(row -> LettersOnly.of(row.cells().get(0)).equals(LettersOnly.of(text)));
    }

    /** Returns the rows; empty if one of them has no place in the form or occurs twice. */
    private Optional<List<ReturnedRow>> whole(List<ReturnedRow> rows) {
        Set<RowId> items = new HashSet<>();
        for (ReturnedRow row : rows) {
            boolean isNew = row.id().item().isEmpty();
            if (isNew && !table.open() || !isNew && !items.add(row.id())) {
                return Optional.empty();
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    /** Returns whether the rows of a matrix have only the teams that the form itself prints as suggestions. */
    boolean isAsPrinted(List<ReturnedRow> rows) {
        return matrix().filter(matrix -> isAsPrinted(matrix, rows)).isPresent();
    }

    private static boolean isAsPrinted(MatrixQuestion matrix, List<ReturnedRow> rows) {
        return rows.stream()
                .allMatch(row -> matrix.columns().stream()
                        .allMatch(column -> matrix.suggestion(row.id().item().orElse(""), column.id())
                                .map(text -> text.in(LocalisedText.DUTCH))
                                .filter(text -> row.cells().containsKey(column.id())
                                        && LettersOnly.of(text)
                                                .equals(LettersOnly.of(row.cells()
                                                        .get(column.id())
                                                        .text())))
                                .isPresent()));
    }

    /**
     * Text of a row in the columns that the form does not have.
     *
     * @param location the name of the location
     * @param name the first text of the row in a column that the form has
     * @param text the texts, each after the name of its column
     */
    record Other(String location, String name, String text) {}
}
