package nl.ncw.export.internal.excel.workbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
    private static final int EXPLANATION = 1;
    private static final int ANSWER = 4;
    private static final int STATUS = 5;
    private static final int NOTE = 6;
    private static final int OWNER = 7;
    private static final int DUE = 8;
    private static final int NARROWEST_NOTE = 18;
    private static final int NARROWEST_OWNER = 13;
    private static final int NARROWEST_DAY = 11;
    private static final int WIDEST_WORD = 30;

    /** The parts of the width for the questions to choose from. */
    private static final List<Double> SHARES = List.of(0.56, 0.52, 0.48, 0.44, 0.4, 0.36, 0.32);

    /** The width of the button of a filter, beside the last word of a header. */
    private static final int BUTTON = 3;

    private final WorkbookContext book;
    private final List<QuestionRow> questions;
    private final List<FormAnswer> answers;

    SectionWidths(WorkbookContext book, List<QuestionRow> questions) {
        this.book = book;
        this.questions = List.copyOf(questions);
        this.answers = questions.stream()
                .flatMap(question -> book.form.answer(question.key()).stream())
                .toList();
    }

    /** Returns the number of columns to print: a finished agreement is printed up to the last column with content. */
    int printed() {
        if (book.isDraft || isAny(FormAnswer::due)) {
            return DUE + 1;
        }
        return isAny(FormAnswer::owner)
                ? OWNER + 1
                : isAny(FormAnswer::note)
                        ? NOTE + 1
                        : isAny(answer -> answer.status().value()) ? STATUS + 1 : STATUS;
    }

    private boolean isAny(Function<FormAnswer, String> column) {
        return answers.stream().anyMatch(answer -> !column.apply(answer).isEmpty());
    }

    /** Returns the widths of all columns. */
    int[] all() {
        int[] widths = {
            word(questions.stream().map(question -> question.topic().heading()), 0),
            0,
            word(questions.stream().map(question -> question.need(book.labels)), 0),
            word(Arrays.stream(AnswerProgress.values()).map(state -> state.word(book.labels)), 0),
            0,
            word(answers.stream().flatMap(answer -> answer.status().input().offered().stream()), 0),
            NARROWEST_NOTE,
            word(answers.stream().map(FormAnswer::owner), NARROWEST_OWNER),
            NARROWEST_DAY
        };
        List<SheetColumns.Column> columns = SheetColumns.answers(book.labels);
        for (int index = 0; index < widths.length; index++) {
            int header = TextMeasure.longestWord(Stream.of(columns.get(index).header())) + BUTTON;
            widths[index] = index == EXPLANATION || index == ANSWER ? 0 : Math.max(widths[index], header);
        }
        int left = PageSetup.LANDSCAPE_CHARACTERS
                - IntStream.range(0, printed()).map(index -> widths[index]).sum();
        widths[EXPLANATION] = widthOfQuestions(left);
        widths[ANSWER] = left - widths[EXPLANATION];
        return widths;
    }

    private static int word(Stream<String> texts, int least) {
        return Math.max(least, Math.min(WIDEST_WORD, TextMeasure.longestWord(texts)));
    }

    /** Returns the width for the questions with which the rows together are the lowest. */
    private int widthOfQuestions(int left) {
        return SHARES.stream()
                .map(share -> (int) Math.round(left * share))
                .min(Comparator.comparingInt(width -> lines(width, left - width)))
                .orElseThrow();
    }

    private int lines(int explanation, int answer) {
        return questions.stream()
                .mapToInt(question -> Math.max(
                        TextMeasure.count(
                                question.notes() + question.speaker() + question.text(book.labels), explanation),
                        TextMeasure.count(
                                book.form
                                        .answer(question.key())
                                        .map(FormAnswer::answer)
                                        .orElse(""),
                                answer)))
                .sum();
    }
}
