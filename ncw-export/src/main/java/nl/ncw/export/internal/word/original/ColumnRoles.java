package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.question.Voice;

/**
 * Roles of the columns of a table, taken from its header row.
 *
 * @param all the columns, in order; empty for a table without a header row
 */
record ColumnRoles(List<Column> all) {
    /** The roles in a table without a header row: the agreed text is in the last column. */
    static final ColumnRoles UNNAMED = new ColumnRoles(List.of());

    private static final String ELABORATION = "uitwerking";
    private static final int LONGEST_NAME = 40;
    private static final List<String> OTHERS = List.of("onderwerp", "toelichting");

    // Copies the columns.
    ColumnRoles {
        all = List.copyOf(all);
    }

    /** Returns the roles that a row names; empty if it is not a header row. */
    static Optional<ColumnRoles> named(BodyElement.Row row, SpeakerSplitter voices) {
        List<Column> columns = new ArrayList<>();
        int from = 0;
        for (BodyElement.Cell cell : row.cells()) {
            columns.add(column(TextLines.text(cell), from, voices));
            from += cell.columns();
        }
        long known = columns.stream().filter(column -> column.use != Use.OTHER).count();
        boolean elaborates = columns.stream().anyMatch(column -> column.use == Use.ELABORATION);
        return known >= 2 && elaborates ? Optional.of(new ColumnRoles(columns)) : Optional.empty();
    }

    /** Returns whether a table about topics has a header row without a column for the agreed text. */
    static boolean areOthers(BodyElement.Table table) {
        List<String> names = table.rows().stream()
                .filter(row -> row.cells().size() > 1)
                .findFirst()
                .map(row -> row.cells().stream()
                        .map(cell -> LettersOnly.of(TextLines.text(cell)))
                        .toList())
                .orElse(List.of());
        return names.size() > 1
                && LettersOnly.likeness(names.get(0), OTHERS.get(0)) > 0
                && names.stream().noneMatch(ColumnRoles::isElaboration);
    }

    private static boolean isElaboration(String letters) {
        return letters.startsWith(ELABORATION) || LettersOnly.likeness(letters, ELABORATION) > 0;
    }

    private static Column column(String name, int from, SpeakerSplitter voices) {
        String letters = LettersOnly.of(name);
        if (isElaboration(letters)) {
            Optional<Voice> voice =
                    voices.named(name.replaceFirst("(?i)^\\W*" + ELABORATION + "\\W*(door\\s|van\\s)?", ""));
            return new Column(from, Use.ELABORATION, name, voice);
        }
        boolean explains = OTHERS.stream().anyMatch(other -> LettersOnly.likeness(letters, other) > 0);
        return new Column(from, explains ? Use.EXPLANATION : Use.OTHER, name, Optional.empty());
    }

    /**
     * Returns these roles with the column for the agreed text split between the parties that a second header row names;
     * empty if the row names none.
     */
    Optional<ColumnRoles> shared(BodyElement.Row row, SpeakerSplitter voices) {
        List<Column> parties = new ArrayList<>();
        int from = 0;
        for (BodyElement.Cell cell : row.cells()) {
            String name = TextLines.text(cell);
            Optional<Voice> voice = voices.named(name);
            if (!name.isBlank() && (voice.isEmpty() || of(from).use != Use.ELABORATION)) {
                return Optional.empty();
            }
            if (voice.isPresent()) {
                parties.add(new Column(from, Use.ELABORATION, name, voice));
            }
            from += cell.columns();
        }
        if (parties.size() < 2) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        all.stream().filter(column -> column.use != Use.ELABORATION).forEach(columns::add);
        columns.addAll(parties);
        columns.sort((left, right) -> Integer.compare(left.from, right.from));
        return Optional.of(new ColumnRoles(columns));
    }

    /** Returns whether there is a column for the questions. */
    boolean haveQuestions() {
        return all.stream().skip(1).anyMatch(column -> column.use == Use.EXPLANATION);
    }

    /** Returns the names of columns that say more than the role. */
    List<String> remarks() {
        return all.stream()
                .filter(column -> column.use == Use.ELABORATION
                                && column.voice.isEmpty()
                                && LettersOnly.likeness(LettersOnly.of(column.name), ELABORATION) == 0
                        || column.name.length() > LONGEST_NAME)
                .map(Column::name)
                .toList();
    }

    /** Returns the column of a cell that begins at an offset. */
    private Column of(int from) {
        return all.stream()
                .filter(column -> column.from <= from)
                .reduce((first, second) -> second)
                .orElse(new Column(0, Use.EXPLANATION, "", Optional.empty()));
    }

    /** Returns the cells of a row after the first, with their columns. At least one of them has the agreed text. */
    List<Cell> cells(BodyElement.Row row) {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        for (BodyElement.Cell cell : row.cells()) {
            cells.add(new Cell(cell, of(from)));
            from += cell.columns();
        }
        List<Cell> afterTitle = new ArrayList<>(cells.subList(1, cells.size()));
        int last = afterTitle.size() - 1;
        if (afterTitle.stream().noneMatch(cell -> cell.column.use == Use.ELABORATION)
                && afterTitle.get(last).column.use == Use.EXPLANATION) {
            afterTitle.set(
                    last, new Cell(afterTitle.get(last).content, new Column(0, Use.ELABORATION, "", Optional.empty())));
        }
        return afterTitle;
    }

    /** Role of a column. */
    enum Use {
        /** The question. */
        EXPLANATION,
        /** The agreed text. */
        ELABORATION,
        /** Content that the form does not have. */
        OTHER
    }

    /**
     * Column of a table.
     *
     * @param from the start, counted in the narrowest columns of the table
     * @param use the role
     * @param name the text of its header
     * @param voice the party whose text is in the column, if the header names one
     */
    record Column(int from, Use use, String name, Optional<Voice> voice) {}

    /**
     * Cell with its column.
     *
     * @param content the cell
     * @param column its column
     */
    record Cell(BodyElement.Cell content, Column column) {}
}
