package nl.ncw.export.word.original;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.export.form.FilledRow;
import nl.ncw.model.catalogue.Question;

/** What is worked out under a topic, in the order of the document, until it is divided over the questions. */
final class Worked {
    private final List<Row> rows = new ArrayList<>();
    private final List<String> guides = new ArrayList<>();
    private final Map<Question, List<FilledRow>> tables = new LinkedHashMap<>();

    /**
     * Adds a row of the form.
     *
     * @param spot where it stands
     * @param cells the lines in the cells for what is worked out
     */
    void add(String spot, List<List<String>> cells) {
        rows.add(new Row(spot, cells));
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

    List<FilledRow> inTables() {
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
        return Lines.join(lines());
    }

    /** The first place at which something is written. */
    String spot() {
        return rows.stream()
                .filter(row -> !Lines.areBlank(row.lines()))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(Row::spot)
                .orElse("");
    }

    /**
     * A row of the form.
     *
     * @param spot where it stands
     * @param cells the lines in its cells for what is worked out
     */
    record Row(String spot, List<List<String>> cells) {
        List<String> lines() {
            return cells.stream().flatMap(List::stream).toList();
        }
    }
}
