package nl.ncw.export.internal.word.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineBlock;
import nl.ncw.export.outline.OutlineTopic;

/**
 * Writer of the tables of a section to read: one for each topic, with a row for each question and the answer beside it.
 * The topic is the header row, which each page repeats unless an answer takes several. A long table that answers a
 * question is a table of its own in the order of the questions, with the topic and the question as its header.
 */
final class QuestionTables {
    private static final int[] WIDTHS = TableWriter.widths(TableWriter.PAGE_WIDTH, 34, 66);
    private static final int BOTH = 2;

    private final WordMarkup markup;
    private final TableWriter tables;
    private final HeadingWriter contents;
    private final AnswerBlocks answers;

    QuestionTables(TableWriter tables, WordMarkup markup, HeadingWriter contents) {
        this.markup = markup;
        this.tables = tables;
        this.contents = contents;
        this.answers = new AnswerBlocks(tables, markup);
    }

    void write(DocumentOutline.Chapter chapter) {
        chapter.topics().forEach(this::topic);
    }

    private void topic(OutlineTopic topic) {
        List<OutlineTopic.Item> below = new ArrayList<>();
        boolean begun = false;
        for (OutlineTopic.Item item : topic.items()) {
            Optional<OutlineBlock.Grid> grid = AnswerBlocks.longGrid(item);
            if (grid.isEmpty()) {
                below.add(item);
                continue;
            }
            begun = items(topic, begun, below);
            below.clear();
            grid(topic, begun, item, grid.get());
            begun = true;
        }
        items(topic, begun, below);
    }

    /** Writes a long table that answers a question, which cannot be divided over pages well in a cell. */
    private void grid(OutlineTopic topic, boolean begun, OutlineTopic.Item item, OutlineBlock.Grid grid) {
        Runnable title = () -> {
            heading(topic, begun, true);
            markup.paragraph("Question", item.question());
        };
        new GridTable(tables, markup, grid).writeBelow(title, item.question(), TableWriter.PAGE_WIDTH);
        markup.paragraph("TableGap", "");
    }

    private void heading(OutlineTopic topic, boolean begun, boolean kept) {
        if (begun) {
            markup.paragraph("Label", topic.heading());
        } else {
            contents.cellHeading(topic.heading(), kept);
        }
    }

    /**
     * Writes questions as rows below the topic.
     *
     * @param begun whether the topic has a table before
     * @return whether it has one now
     */
    private boolean items(OutlineTopic topic, boolean begun, List<OutlineTopic.Item> items) {
        if (items.isEmpty()) {
            return begun;
        }
        tables.begin("FormGrid", true, topic.heading(), topic.heading(), WIDTHS);
        boolean fits = items.stream().allMatch(QuestionTables::fits);
        tables.beginRow(true, fits);
        tables.beginCell(TableWriter.PAGE_WIDTH, BOTH, TableWriter.LABEL_FILL);
        heading(topic, begun, fits);
        tables.endCell();
        tables.endRow();
        // At the foot of a page LibreOffice hides the first row below a header that it repeats, unless the next row is
        // kept with it.
        boolean keptWithNext = fits;
        for (OutlineTopic.Item item : items) {
            item(item, keptWithNext);
            keptWithNext = false;
        }
        tables.end();
        // Word joins tables that have no paragraph between them.
        markup.paragraph("TableGap", "");
        return true;
    }

    /** Returns whether each row of a question fits on a page. */
    private static boolean fits(OutlineTopic.Item item) {
        List<List<String>> groups = AnswerBlocks.groups(item);
        return groups.isEmpty()
                ? DocumentContext.fitOnPage(texts(item))
                : groups.stream().allMatch(DocumentContext::fitOnPage);
    }

    /** Writes a question with a long list, in a row for each group of its items. */
    private void list(OutlineTopic.Item item, List<List<String>> groups, boolean keptWithNext) {
        for (int group = 0; group < groups.size(); group++) {
            boolean first = group == 0;
            tables.beginRow(DocumentContext.areShort(groups.get(group)), false);
            tables.beginMergedCell(WIDTHS[0], first);
            markup.keepTogether(first && keptWithNext);
            markup.paragraph("Question", first ? item.question() : "");
            markup.keepTogether(false);
            tables.endCell();
            tables.beginCell(WIDTHS[1]);
            answers.bullets(groups.get(group));
            tables.endCell();
            tables.endRow();
        }
    }

    private void item(OutlineTopic.Item item, boolean keptWithNext) {
        List<List<String>> groups = AnswerBlocks.groups(item);
        if (!groups.isEmpty()) {
            list(item, groups, keptWithNext);
            return;
        }
        boolean wide = AnswerBlocks.isWide(item);
        tables.beginRow(wide || isShort(item), false);
        if (wide) {
            tables.beginCell(TableWriter.PAGE_WIDTH, BOTH, "");
            markup.keepTogether(true);
            markup.paragraph("Question", item.question());
            markup.keepTogether(false);
            tables.endCell();
            tables.endRow();
            tables.beginRow(isShort(item), false);
            tables.beginCell(TableWriter.PAGE_WIDTH, BOTH, "");
            answers.write(item, TableWriter.PAGE_WIDTH);
        } else {
            tables.beginCell(WIDTHS[0]);
            markup.keepTogether(keptWithNext);
            markup.paragraph("Question", item.question());
            markup.keepTogether(false);
            tables.endCell();
            tables.beginCell(WIDTHS[1]);
            answers.write(item, WIDTHS[1]);
        }
        tables.endCell();
        tables.endRow();
    }

    private static boolean isShort(OutlineTopic.Item item) {
        return DocumentContext.areShort(texts(item));
    }

    private static List<String> texts(OutlineTopic.Item item) {
        return item.responses().stream()
                .flatMap(response -> response.content().stream())
                .flatMap(block -> block.lines().stream())
                .toList();
    }
}
