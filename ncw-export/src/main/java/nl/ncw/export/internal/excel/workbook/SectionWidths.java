package nl.ncw.export.internal.excel.workbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.export.internal.excel.anchor.SheetColumns;
import nl.ncw.export.internal.excel.sheet.AnswerProgress;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.TextMeasure;
import nl.ncw.export.internal.form.FormAnswer;

/**
 * Widths of the columns of the sheet of a section, in characters. Each column fits its longest word. Questions and
 * answers share what the page has left, so that the rows are low.
 */
final class SectionWidths {
    private static final int TOPIC = 0;
    private static final int EXPLANATION = 1;
    private static final int NEED = 2;
    private static final int CHECK = 3;
    private static final int ANSWER = 4;
    private static final int STATUS = 5;
    private static final int NOTE = 6;
    private static final int OWNER = 7;
    private static final int DUE = 8;
    private static final int NARROWEST_OWNER = 13;
    private static final int NARROWEST_DAY = 11;
    private static final int WIDEST_WORD = 30;

    /** The widths for reasons and actions to choose from. */
    private static final List<Integer> NOTES = List.of(18, 22, 26, 30, 36, 42, 48);

    /** The parts of the remaining width for the questions to choose from: answers have no less. */
    private static final List<Double> SHARES = List.of(0.5, 0.46, 0.42, 0.38, 0.34, 0.3, 0.26);

    private static final double USUAL_SHARE = 0.38;

    /** The width of the button of a filter, beside the last word of a header. */
    private static final int BUTTON = 3;

    private final WorkbookContext book;
    private final List<QuestionRow> questions;
    private final List<FormAnswer> answers;
    private final Set<Integer> hidden;
    private final int[] widths;

    SectionWidths(WorkbookContext book, List<QuestionRow> questions) {
        this.book = book;
        this.questions = questions.stream().filter(QuestionRow::shown).toList();
        this.answers = questions.stream()
                .flatMap(question -> book.form.answer(question.key()).stream())
                .toList();
        this.hidden = book.isForm ? Set.of() : columnsToHide();
        this.widths = widths();
    }

    /** Returns the columns that are not shown: a finished agreement shows its answers and why others are missing. */
    Set<Integer> hidden() {
        return hidden;
    }

    private Set<Integer> columnsToHide() {
        Set<Integer> columns = new HashSet<>(Set.of(TOPIC, NEED, CHECK));
        hideIfEmpty(STATUS, answer -> answer.status().value(), columns);
        hideIfEmpty(NOTE, FormAnswer::note, columns);
        hideIfEmpty(OWNER, FormAnswer::owner, columns);
        hideIfEmpty(DUE, FormAnswer::due, columns);
        return columns;
    }

    private void hideIfEmpty(int index, Function<FormAnswer, String> column, Set<Integer> columns) {
        if (answers.stream().allMatch(answer -> column.apply(answer).isEmpty())) {
            columns.add(index);
        }
    }

    /** Returns the widths of all columns. */
    int[] all() {
        return widths.clone();
    }

    private int[] widths() {
        int[] columns = {
            word(questions.stream().map(question -> question.topic().heading()), 0),
            0,
            word(questions.stream().map(question -> question.need(book.labels)), 0),
            word(Arrays.stream(AnswerProgress.values()).map(state -> state.word(book.labels)), 0),
            0,
            word(answers.stream().flatMap(answer -> answer.status().input().offered().stream()), 0),
            0,
            word(answers.stream().map(FormAnswer::owner), NARROWEST_OWNER),
            NARROWEST_DAY
        };
        List<SheetColumns.Column> headers = SheetColumns.answers(book.labels);
        for (int index = 0; index < columns.length; index++) {
            int header = TextMeasure.longestWord(Stream.of(headers.get(index).header())) + (book.isForm ? BUTTON : 0);
            columns[index] = index == EXPLANATION || index == ANSWER ? 0 : Math.max(columns[index], header);
        }
        share(columns);
        return columns;
    }

    private static int word(Stream<String> texts, int least) {
        return Math.max(least, Math.min(WIDEST_WORD, TextMeasure.longestWord(texts)));
    }

    /** Divides what the page has left over the questions, the answers and the reasons so that the rows are low. */
    private void share(int[] columns) {
        List<RowTexts> rows = questions.stream().map(this::texts).toList();
        int left = PageSetup.LANDSCAPE_CHARACTERS
                - IntStream.range(0, columns.length)
                        .filter(index -> index != NOTE && !hidden.contains(index))
                        .map(index -> columns[index])
                        .sum();
        if (!hidden.contains(NOTE)) {
            int narrowest = columns[NOTE];
            columns[NOTE] = NOTES.stream()
                    .map(width -> Math.max(narrowest, width))
                    .min(Comparator.comparingInt(
                            width -> lines(rows, (int) ((left - width) * USUAL_SHARE), left - width, width)))
                    .orElseThrow();
        }
        int note = columns[NOTE];
        int both = hidden.contains(NOTE) ? left : left - note;
        columns[EXPLANATION] = SHARES.stream()
                .map(share -> (int) Math.round(both * share))
                .min(Comparator.comparingInt(width -> lines(rows, width, both, note)))
                .orElseThrow();
        columns[ANSWER] = both - columns[EXPLANATION];
    }

    private RowTexts texts(QuestionRow question) {
        Optional<FormAnswer> answer = book.form.answer(question.key());
        return new RowTexts(
                question.notes() + question.lead() + question.text(book.labels),
                answer.map(FormAnswer::answer).orElse(""),
                answer.map(FormAnswer::note).orElse(""));
    }

    private static int lines(List<RowTexts> rows, int explanation, int both, int note) {
        return rows.stream()
                .mapToInt(row -> Math.max(
                        TextMeasure.count(row.explanation(), explanation),
                        Math.max(
                                TextMeasure.count(row.answer(), both - explanation),
                                TextMeasure.count(row.note(), note))))
                .sum();
    }

    private record RowTexts(String explanation, String answer, String note) {}
}
