package nl.ncw.export.internal.typesetting.box;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import nl.ncw.export.internal.typesetting.content.Run;
import nl.ncw.export.internal.typesetting.content.Table;
import nl.ncw.export.internal.typesetting.content.Table.Cell;
import nl.ncw.export.internal.typesetting.content.Table.Row;
import nl.ncw.export.internal.typesetting.content.Table.RowGroup;
import nl.ncw.export.internal.typesetting.content.Table.Rows;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.internal.typesetting.text.FontFace;
import nl.ncw.export.internal.typesetting.text.Fonts;
import nl.ncw.export.internal.typesetting.text.UnbreakableText;

/**
 * Computes the column widths of a table: proportional to the weights, but not narrower than the longest unbreakable
 * text, if there is room. Unbreakable are words whose style says so, numbers, dates, and addresses. Where there is less
 * room, it goes to the longest words first, so that a date of three words is rather broken than a word.
 */
public final class ColumnWidths {
    /** The largest share of the table that an unbreakable text may claim. */
    private static final float MOST = 0.4f;

    private static final Pattern NUMBER_OR_ADDRESS = Pattern.compile("[\\d@]");

    private final Table table;
    private final Fonts fonts;
    private final float width;
    private final float[] words;
    private final float[] unbroken;

    private ColumnWidths(Table table, Fonts fonts, float width) {
        this.table = table;
        this.fonts = fonts;
        this.width = width;
        this.words = new float[table.columns().size()];
        this.unbroken = new float[table.columns().size()];
    }

    /** Returns the widths of the columns, from first to last. Their sum is the width of the table. */
    public static float[] of(Table table, Fonts fonts, float width) {
        return new ColumnWidths(table, fonts, width).widths();
    }

    private float[] widths() {
        if (!table.header().isEmpty()) {
            widen(0, table.header());
        }
        table.body().forEach(this::widen);
        return distribute(least());
    }

    /** Returns the least widths, whose sum is that of the table at most. */
    private float[] least() {
        float sumOfWords = sum(words);
        float excess = sum(unbroken) - sumOfWords;
        float ofWords = Math.min(1, width / Math.max(sumOfWords, 1));
        float ofExcess = excess <= 0 ? 0 : Math.max(0, Math.min(1, (width - sumOfWords) / excess));
        float[] least = new float[words.length];
        for (int i = 0; i < least.length; i++) {
            least[i] = words[i] * ofWords + (unbroken[i] - words[i]) * ofExcess;
        }
        return least;
    }

    /**
     * Distributes the width. Columns that need more than their share get what they need; the others share the rest.
     */
    private float[] distribute(float[] least) {
        float[] widths = new float[least.length];
        boolean[] fixed = new boolean[least.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            float room = width;
            float weights = 0;
            for (int i = 0; i < widths.length; i++) {
                room -= fixed[i] ? least[i] : 0;
                weights += fixed[i] ? 0 : weight(i);
            }
            for (int i = 0; i < widths.length; i++) {
                widths[i] = fixed[i] ? least[i] : room * weight(i) / weights;
                if (!fixed[i] && widths[i] < least[i]) {
                    fixed[i] = true;
                    changed = true;
                }
            }
        }
        return widths;
    }

    private float weight(int column) {
        return table.columns().get(column).weight();
    }

    private void widen(Rows rows) {
        List<Row> below = switch (rows.kind()) {
            case ROW -> List.of((Row) rows);
            case ROW_GROUP -> {
                RowGroup group = (RowGroup) rows;
                widen(0, List.of(group.first()));
                yield group.rows();
            }
        };
        below.forEach(row -> widen(words.length - row.width(), row.cells()));
    }

    private void widen(int first, List<Cell> cells) {
        int column = first;
        for (Cell cell : cells) {
            if (cell.span() == 1) {
                words[column] = Math.max(words[column], wanted(paragraphs(cell).flatMap(this::longestWord)));
                float names = wanted(paragraphs(cell).flatMap(this::names));
                unbroken[column] = Math.max(Math.max(unbroken[column], names), words[column]);
            }
            column += cell.span();
        }
    }

    /** Returns the width of a column that has room for texts. */
    private float wanted(Stream<Float> texts) {
        float needed = (float) texts.mapToDouble(Float::doubleValue).max().orElse(0);
        return needed == 0 ? 0 : Math.min(needed + 2 * table.style().padding() + 1, MOST * width);
    }

    private static Stream<Paragraph> paragraphs(Cell cell) {
        return cell.content().stream().flatMap(ColumnWidths::paragraphs);
    }

    private static Stream<Paragraph> paragraphs(BlockElement block) {
        return switch (block.kind()) {
            case PARAGRAPH -> Stream.of((Paragraph) block);
            case HEADING,
                    ITEM_LIST,
                    TABLE,
                    COLUMN_LAYOUT,
                    PANEL,
                    FIGURE,
                    SIGNATURE_FIELD,
                    SPACER,
                    PAGE_BREAK,
                    TABLE_OF_CONTENTS -> Stream.empty();
        };
    }

    /** Returns the width of the word with the most letters. */
    private Stream<Float> longestWord(Paragraph paragraph) {
        FontFace face = fonts.face(paragraph.style().font());
        return paragraph.text().stream()
                .map(run -> longestWord(run.text()))
                .map(word -> face.width(word, paragraph.style().size()));
    }

    /** Returns the word with the most letters. A line may end after a hyphen; addresses are no words. */
    private static String longestWord(String text) {
        String longest = "";
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean space = at == text.length() || Character.isWhitespace(text.charAt(at));
            if (!space && (at == from || text.charAt(at - 1) != '-')) {
                continue;
            }
            if (at - from > longest.length() && !isAddress(text.substring(from, at))) {
                longest = text.substring(from, at);
            }
            from = space ? at + 1 : at;
        }
        return longest;
    }

    private static boolean isAddress(String word) {
        return word.indexOf('@') >= 0 || word.contains("://");
    }

    /** Returns the widths of unbreakable texts. */
    private Stream<Float> names(Paragraph paragraph) {
        TextStyle style = paragraph.style();
        FontFace face = fonts.face(style.font());
        return paragraph.text().stream()
                .map(Run::text)
                // Most texts have none, and to part them takes longer than to see that.
                .filter(text -> isUnbreakable(text, style))
                .flatMap(text -> UnbreakableText.parts(text).stream())
                .filter(word -> isUnbreakable(word, style))
                .map(word -> face.width(word, style.size()));
    }

    private static boolean isUnbreakable(String text, TextStyle style) {
        return style.wholeWords() || NUMBER_OR_ADDRESS.matcher(text).find();
    }

    private static float sum(float[] parts) {
        float sum = 0;
        for (float part : parts) {
            sum += part;
        }
        return sum;
    }
}
