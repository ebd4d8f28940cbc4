package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.form.FilledRow;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/** What is worked out under a topic, in the order of the document, until it is divided over the questions. */
final class TopicText {
    private final List<Row> rows = new ArrayList<>();
    private final List<String> guides = new ArrayList<>();
    private final Map<Question, List<FilledRow>> tables = new LinkedHashMap<>();

    /** Adds a row of the form. */
    void add(Row row) {
        rows.add(row);
    }

    /** Adds the guiding questions beside it, without the signs before them. */
    void guides(List<String> questions) {
        guides.addAll(questions);
    }

    /** Adds the rows of a table that answers a question. */
    void table(Question question, List<FilledRow> answer) {
        tables.put(question, answer);
    }

    boolean hasTable(Question question) {
        return tables.containsKey(question);
    }

    Set<Question> inTables() {
        return tables.keySet();
    }

    List<FilledRow> tableRows() {
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

    /** The first place at which something is written. */
    String spot() {
        return rows.stream()
                .filter(row -> !TextLines.areBlank(row.lines()))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(Row::spot)
                .orElse("");
    }

    /**
     * This in parts that are divided by themselves: where questions stand in rows of their own, each with its answer beside it,
     * the row says which questions it answers.
     */
    List<TopicText> parts() {
        Map<Set<QuestionId>, TopicText> parts = new LinkedHashMap<>();
        Set<QuestionId> latest = Set.of();
        for (Row row : rows) {
            latest = row.beside.isEmpty() ? latest : row.beside;
            parts.computeIfAbsent(latest, beside -> part()).add(row);
        }
        return parts.size() < 2 ? List.of(this) : List.copyOf(parts.values());
    }

    private TopicText part() {
        TopicText part = new TopicText();
        part.tables.putAll(tables);
        return part;
    }

    /** The questions that stand beside this. */
    Set<QuestionId> beside() {
        Set<QuestionId> beside = new LinkedHashSet<>();
        rows.forEach(row -> beside.addAll(row.beside));
        return beside;
    }

    /**
     * A row of the form.
     *
     * @param spot where it stands
     * @param cells its cells for what is worked out
     * @param beside the questions that stand beside them
     */
    record Row(String spot, List<Cell> cells, Set<QuestionId> beside) {
        /** All lines; where each of the parties has a cell, its name stands before them. */
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

        /** Whether there is more than one cell for what is worked out. */
        boolean isShared() {
            return cells.size() > 1;
        }
    }

    /**
     * A cell in which something is worked out.
     *
     * @param lines what stands in it
     * @param voice whose text it is, if its column says so
     * @param name what its column is called
     */
    record Cell(List<String> lines, Optional<Voice> voice, String name) {}
}
