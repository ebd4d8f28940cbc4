package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.model.question.Voice;

/**
 * What the columns of a table are for, as the row that names them says.
 *
 * @param all the columns, in order; none where no row named them
 */
record ColumnRoles(List<Column> all) {
    /** The columns of a table in which no row names them: what is worked out stands in the last. */
    static final ColumnRoles UNNAMED = new ColumnRoles(List.of());

    private static final String ELABORATION = "uitwerking";
    private static final int LONGEST_NAME = 40;
    private static final List<String> OTHERS = List.of("onderwerp", "toelichting");

    // Copies the columns.
    ColumnRoles {
        all = List.copyOf(all);
    }

    /** The columns that a row names, if it is one that does. */
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

    /** Whether a table about topics names its columns, and none of them is for what is worked out. */
    static boolean areOthers(BodyElement.Table table) {
        List<String> names = table.rows().stream()
                .findFirst()
                .map(row -> row.cells().stream()
                        .map(cell -> LetterText.of(TextLines.text(cell)))
                        .toList())
                .orElse(List.of());
        return names.size() > 1
                && LetterText.likeness(names.get(0), OTHERS.get(0)) > 0
                && names.stream().noneMatch(ColumnRoles::isElaboration);
    }

    private static boolean isElaboration(String letters) {
        return letters.startsWith(ELABORATION) || LetterText.likeness(letters, ELABORATION) > 0;
    }

    private static Column column(String name, int from, SpeakerSplitter voices) {
        String letters = LetterText.of(name);
        if (isElaboration(letters)) {
            Optional<Voice> voice =
                    voices.named(name.replaceFirst("(?i)^\\W*" + ELABORATION + "\\W*(door\\s|van\\s)?", ""));
            return new Column(from, Use.ELABORATION, name, voice);
        }
        boolean explains = OTHERS.stream().anyMatch(other -> LetterText.likeness(letters, other) > 0);
        return new Column(from, explains ? Use.EXPLANATION : Use.OTHER, name, Optional.empty());
    }

    /** These columns, where a row below names the parties that share what is worked out; nothing if it names none. */
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
        columns.sort((one, other) -> Integer.compare(one.from, other.from));
        return Optional.of(new ColumnRoles(columns));
    }

    /** The names of columns that say more than what the column is for. */
    List<String> remarks() {
        return all.stream()
                .filter(column -> column.use == Use.ELABORATION
                                && column.voice.isEmpty()
                                && LetterText.likeness(LetterText.of(column.name), ELABORATION) == 0
                        || column.name.length() > LONGEST_NAME)
                .map(Column::name)
                .toList();
    }

    /** The column that a cell stands in which begins at this place. */
    private Column of(int from) {
        return all.stream()
                .filter(column -> column.from <= from)
                .reduce((first, second) -> second)
                .orElse(new Column(0, Use.EXPLANATION, "", Optional.empty()));
    }

    /** The cells of a row behind the first, each with its column; in one of them something is worked out. */
    List<Cell> cells(BodyElement.Row row) {
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        for (BodyElement.Cell cell : row.cells()) {
            cells.add(new Cell(cell, of(from)));
            from += cell.columns();
        }
        List<Cell> behind = new ArrayList<>(cells.subList(1, cells.size()));
        int last = behind.size() - 1;
        if (behind.stream().noneMatch(cell -> cell.column.use == Use.ELABORATION)
                && behind.get(last).column.use == Use.EXPLANATION) {
            behind.set(last, new Cell(behind.get(last).content, new Column(0, Use.ELABORATION, "", Optional.empty())));
        }
        return behind;
    }

    /** What a column is for. */
    enum Use {
        /** What is asked. */
        EXPLANATION,
        /** What the parties agree. */
        ELABORATION,
        /** Something that the form does not have. */
        OTHER
    }

    /**
     * A column.
     *
     * @param from where it begins, counted in the narrowest columns of the table
     * @param use what it is for
     * @param name what it is called
     * @param voice the party whose text stands in it, if it is called so
     */
    record Column(int from, Use use, String name, Optional<Voice> voice) {}

    /**
     * A cell in its column.
     *
     * @param content the cell
     * @param column its column
     */
    record Cell(BodyElement.Cell content, Column column) {}
}
