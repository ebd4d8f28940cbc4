package nl.ncw.export.internal.excel.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.TextMeasure;
import nl.ncw.export.internal.form.FormTable;

/**
 * Widths of the columns of tables below each other, in characters: each column fits the longest word in any of the
 * tables, and those of free text share what the page has left.
 */
final class TableWidths {
    private static final int NUMBER_WIDTH = 5;
    private static final int DAY_WIDTH = 12;
    private static final int NARROWEST = 14;
    private static final int NARROWEST_TEXT = 18;
    private static final int WIDEST_WORD = 40;
    private static final int WIDEST_TEXT = 60;

    /** How many characters a column gets at a time, most first. */
    private static final int[] STEPS = {2, 4, 10, 20};

    /** A header is kept from breaking at the hyphen of a word such as "E-mail". */
    private static final char NO_BREAK_HYPHEN = '\u2011';

    /** The width of the arrow of a drop-down list. */
    private static final int ARROW = 3;

    private final List<FormTable> tables;
    private final boolean isForm;

    /** @param isForm whether empty columns have room to fill them in */
    TableWidths(List<FormTable> tables, boolean isForm) {
        this.tables = List.copyOf(tables);
        this.isForm = isForm;
    }

    /** Returns the width of the number of a row, and those of the columns of the widest table. */
    int[] all() {
        int columns =
                tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0);
        int[] widths = new int[columns + 1];
        int[] words = new int[columns + 1];
        boolean[] text = new boolean[columns + 1];
        widths[0] = NUMBER_WIDTH;
        for (FormTable table : tables) {
            for (int index = 0; index < table.columns().size(); index++) {
                int word = longestWord(table, index);
                widths[index + 1] = Math.max(widths[index + 1], narrowest(table, index, word));
                words[index + 1] = Math.max(words[index + 1], word);
                text[index + 1] |= isText(table.columns().get(index).input());
            }
        }
        int page = PageSetup.characters(Arrays.stream(widths).sum());
        lower(widths, page);
        narrow(widths, words, page);
        fill(widths, text, page);
        return widths;
    }

    /** Widens the columns by which the rows become the lowest, until the page is full or no row becomes lower. */
    private void lower(int[] widths, int page) {
        TableLines lines = new TableLines(tables, widths);
        int left = page - Arrays.stream(widths).sum();
        int column;
        do {
            column = 0;
            int wider = 0;
            double most = 0;
            for (int index = 1; index < widths.length; index++) {
                for (int step : STEPS) {
                    double saved = step > left ? 0 : lines.saved(index, widths[index] + step) / (double) step;
                    if (saved > most) {
                        column = index;
                        wider = step;
                        most = saved;
                    }
                }
            }
            widths[column] += wider;
            lines.widen(column, widths[column]);
            left -= wider;
        } while (column > 0);
    }

    private static boolean isText(CellInput input) {
        return switch (input.kind()) {
            case TEXT -> input.offered().isEmpty() || input.others();
            case NONE -> true;
            case DATE, NUMBER, BOX, PERIOD -> false;
        };
    }

    /** Returns the width of the longest word in a column of a table. */
    private static int longestWord(FormTable table, int index) {
        Stream<String> texts = Stream.concat(
                Stream.of(table.columns().get(index).label().replace('-', NO_BREAK_HYPHEN)),
                table.rows().stream().map(row -> row.cells().get(index)));
        return Math.min(WIDEST_WORD, TextMeasure.longestWord(texts));
    }

    /** Returns the least width of a column of a table with a longest word. */
    private int narrowest(FormTable table, int index, int word) {
        CellInput input = table.columns().get(index).input();
        if (!isForm
                && table.rows().stream().allMatch(row -> row.cells().get(index).isBlank())) {
            return word;
        }
        int offered = TextMeasure.longestWord(input.offered().stream()) + ARROW;
        int least = input.kind() == CellInput.Kind.DATE ? DAY_WIDTH : isText(input) ? NARROWEST_TEXT : NARROWEST;
        return Stream.of(word, Math.min(WIDEST_WORD, offered), least)
                .max(Integer::compare)
                .orElseThrow();
    }

    /** Narrows the columns that leave most room beside their longest word, until the page is wide enough. */
    private static void narrow(int[] widths, int[] words, int all) {
        for (int left = all - Arrays.stream(widths).sum(); left < 0; left++) {
            int roomiest = widest(widths);
            for (int index = 1; index < widths.length; index++) {
                int room = widths[index] - words[index];
                roomiest = room > Math.max(0, widths[roomiest] - words[roomiest]) ? index : roomiest;
            }
            widths[roomiest]--;
        }
    }

    /** Widens the columns of free text one by one until the page is full. */
    private static void fill(int[] widths, boolean[] text, int all) {
        int left = all - Arrays.stream(widths).sum();
        for (int next = narrowestText(widths, text); left > 0 && next > 0; next = narrowestText(widths, text)) {
            widths[next]++;
            left--;
        }
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int index = 1; index < widths.length; index++) {
            widest = widths[index] > widths[widest] ? index : widest;
        }
        return widest;
    }

    /** Returns the index of the narrowest column of free text that may be wider; 0 if there is none. */
    private static int narrowestText(int[] widths, boolean[] text) {
        int narrowest = 0;
        for (int index = 1; index < widths.length; index++) {
            if (text[index] && widths[index] < (narrowest == 0 ? WIDEST_TEXT : widths[narrowest])) {
                narrowest = index;
            }
        }
        return narrowest;
    }
}
