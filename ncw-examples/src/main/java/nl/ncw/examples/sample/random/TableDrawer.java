package nl.ncw.examples.sample.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.text.LocalisedText;

/**
 * Draws tables of one to eight rows. Phrases give whole rows, {@code column = text ; column = text}, so that their cells
 * belong together.
 */
final class TableDrawer {
    private static final int MOST_ROWS = 8;

    private final PhraseBook phrases;
    private final PhraseWords words;
    private final SingleValueDrawer singles;

    TableDrawer(PhraseBook phrases, PhraseWords words, SingleValueDrawer singles) {
        this.phrases = phrases;
        this.words = words;
        this.singles = singles;
    }

    AnswerValue.Table table(TableQuestion question, Draws draws) {
        List<AnswerValue.Row> rows = new ArrayList<>();
        Optional<String> key = phrases.find(Stream.of(question.id().toString()));
        if (key.isPresent()) {
            List<String> lines = phrases.lines(key.get());
            int most = Math.min(MOST_ROWS, lines.size());
            for (String line : draws.some(lines, draws.between(Math.min(2, most), most))) {
                rows.add(row(question, cells(line, draws), draws));
            }
        } else {
            for (int i = draws.between(1, MOST_ROWS); i > 0; i--) {
                rows.add(row(question, Map.of(), draws));
            }
        }
        return new AnswerValue.Table(rows);
    }

    private Map<String, String> cells(String line, Draws draws) {
        Map<String, String> cells = new TreeMap<>();
        for (String cell : line.split(" ; ")) {
            String[] entry = cell.split(" = ", 2);
            cells.put(entry[0].strip(), words.fill(entry[1].strip(), draws));
        }
        return cells;
    }

    /** Returns a row of the texts by column. A column that the phrases leave out is filled only if it is required. */
    private AnswerValue.Row row(TableQuestion question, Map<String, String> texts, Draws draws) {
        Map<String, AnswerValue.Single> cells = new TreeMap<>();
        boolean known = question.columns().stream().map(TableColumn::id).anyMatch(texts::containsKey);
        for (TableColumn column : question.columns()) {
            String text = texts.get(column.id());
            if (text != null) {
                cells.put(column.id(), singles.value(column.type(), text, draws));
            } else if (column.required() || !known) {
                cells.put(column.id(), cell(column.type(), draws));
            }
        }
        return AnswerValue.Row.ofValues(cells);
    }

    private AnswerValue.Single cell(ValueType type, Draws draws) {
        if (type.kind() != AnswerKind.TEXT) {
            return singles.value(type, Stream.of(), draws);
        }
        List<LocalisedText> suggestions = ((ValueType.Text) type).suggestions();
        return suggestions.isEmpty()
                ? singles.value(type, Stream.of("*.cell"), draws)
                : new AnswerValue.Text(draws.one(suggestions).in(SingleValueDrawer.LANGUAGE));
    }
}
