package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/** Agreed text of a topic in document order, before it is divided over the questions. */
final class TopicText {
    private final List<Row> rows = new ArrayList<>();
    private final List<String> guides = new ArrayList<>();
    private final Map<Question, List<ReturnedRow>> tables = new LinkedHashMap<>();
    private final List<OtherCells> others = new ArrayList<>();

    /** Adds a row of the form. */
    void add(Row row) {
        rows.add(row);
    }

    /** Adds the guiding questions in the row of the text, without the signs before them. */
    void guides(List<String> questions) {
        guides.addAll(questions);
    }

    /**
     * Returns whether a question can be answered by the rows of another table. Rows with a name in the form have one
     * place only.
     */
    boolean accepts(Question question, List<ReturnedRow> answer) {
        return !hasTable(question)
                || answer.stream().allMatch(row -> row.id().item().isEmpty());
    }

    /** Adds the rows of a table that answers a question. */
    void table(Question question, List<ReturnedRow> answer) {
        tables.computeIfAbsent(question, key -> new ArrayList<>()).addAll(answer);
    }

    /** Adds the cells of such a table in columns that the form does not have. */
    void others(Question question, List<TableText.Other> cells) {
        cells.forEach(row -> others.add(new OtherCells(question, row.location(), row.name(), row.text())));
    }

    List<OtherCells> others() {
        return others;
    }

    boolean hasTable(Question question) {
        return tables.containsKey(question);
    }

    Set<Question> inTables() {
        return tables.keySet();
    }

    List<ReturnedRow> tableRows() {
        return tables.values().stream().flatMap(List::stream).toList();
    }

    List<Row> rows() {
        return rows;
    }

    List<String> guides() {
        return guides;
    }

    List<String> lines() {
        return rows.stream().flatMap(row -> row.lines().stream()).toList();
    }

    String text() {
        return TextLines.join(lines());
    }

    /** Returns the first location that has text. */
    String location() {
        return rows.stream()
                .filter(row -> !TextLines.areBlank(row.lines()))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(Row::location)
                .orElse("");
    }

    /**
     * Splits this text into parts that are divided separately. Where questions are in rows of their own, each with its
     * answer, the row determines which questions it answers.
     */
    List<TopicText> parts() {
        Map<Set<QuestionId>, TopicText> parts = new LinkedHashMap<>();
        // Text before the first question belongs to the same row as the question.
        Set<QuestionId> latest = rows.stream()
                .map(Row::beside)
                .filter(questions -> !questions.isEmpty())
                .findFirst()
                .orElse(Set.of());
        for (Row row : rows) {
            latest = row.beside.isEmpty() ? latest : row.beside;
            parts.computeIfAbsent(latest, questions -> part()).add(row);
        }
        return parts.size() < 2 ? List.of(this) : List.copyOf(parts.values());
    }

    private TopicText part() {
        TopicText part = new TopicText();
        part.tables.putAll(tables);
        return part;
    }

    /** Returns the questions in the rows of this text. */
    Set<QuestionId> beside() {
        Set<QuestionId> questions = new LinkedHashSet<>();
        rows.forEach(row -> questions.addAll(row.beside));
        return questions;
    }

    /**
     * Row of the form.
     *
     * @param location the name of the location
     * @param cells the cells with agreed text
     * @param beside the questions in the same row as these cells
     */
    record Row(String location, List<Cell> cells, Set<QuestionId> beside) {
        /** Returns all lines. If each party has a cell, its name precedes its lines. */
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (Cell cell : cells) {
                if (isShared() && cell.voice.isPresent() && !TextLines.areBlank(cell.lines)) {
                    lines.add(cell.name + ":");
                }
                lines.addAll(cell.lines);
            }
            return lines;
        }

        /** Returns whether there is more than one cell with agreed text. */
        boolean isShared() {
            return cells.size() > 1;
        }
    }

    /**
     * Cells of a row of a table in columns that the form does not have.
     *
     * @param question the question that the table answers
     * @param location the name of the location
     * @param name the name of the row
     * @param text the texts, each after the name of its column
     */
    record OtherCells(Question question, String location, String name, String text) {}

    /**
     * Cell with agreed text.
     *
     * @param lines the lines
     * @param voice the party whose text it is, if the header of the column names one
     * @param name the header of the column
     */
    record Cell(List<String> lines, Optional<Voice> voice, String name) {}
}
