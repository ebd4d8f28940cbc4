package nl.ncw.export.internal.word.document;

import java.util.List;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineTopic;

/**
 * Writer of the tables of a section to read: one for each topic, with a row for each question and the answer beside it.
 * The topic is the header row, which each page repeats unless an answer takes several.
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
        tables.begin("FormGrid", true, topic.heading(), topic.heading(), WIDTHS);
        boolean fits = topic.items().stream().allMatch(item -> DocumentContext.fitOnPage(texts(item)));
        tables.beginRow(true, fits);
        tables.beginCell(TableWriter.PAGE_WIDTH, BOTH, TableWriter.LABEL_FILL);
        contents.cellHeading(topic.heading(), fits);
        tables.endCell();
        tables.endRow();
        // At the foot of a page LibreOffice hides the first row below a header that it repeats, unless the next row is
        // kept with it.
        boolean keptWithNext = fits;
        for (OutlineTopic.Item item : topic.items()) {
            item(item, keptWithNext);
            keptWithNext = false;
        }
        tables.end();
        // Word joins tables that have no paragraph between them.
        markup.paragraph("TableGap", "");
    }

    private void item(OutlineTopic.Item item, boolean keptWithNext) {
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
