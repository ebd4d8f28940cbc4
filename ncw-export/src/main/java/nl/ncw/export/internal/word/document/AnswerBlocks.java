package nl.ncw.export.internal.word.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ncw.export.outline.OutlineBlock;
import nl.ncw.export.outline.OutlineTopic;

/** Writer of the responses to a question as text to read: paragraphs, lists and tables. */
final class AnswerBlocks {
    /** The most columns of a table in a column of the page. */
    private static final int MOST_COLUMNS_IN_CELL = 4;

    /** The most columns that leave room for words. A grid with more is written as lines. */
    private static final int MOST_COLUMNS = 9;

    /** The items of a long list that stand in a row together. */
    private static final int GROUP = 5;

    private final TableWriter tables;
    private final WordMarkup markup;

    AnswerBlocks(TableWriter tables, WordMarkup markup) {
        this.tables = tables;
        this.markup = markup;
    }

    /** Returns whether a question has a table that needs the width of the page. */
    static boolean isWide(OutlineTopic.Item item) {
        return item.responses().stream()
                .flatMap(response -> response.content().stream())
                .anyMatch(block -> isTable(block) && columns(block) > MOST_COLUMNS_IN_CELL);
    }

    /** Returns the table that is all of an answer and has many rows. */
    static Optional<OutlineBlock.Grid> longGrid(OutlineTopic.Item item) {
        return onlyBlock(item)
                .filter(AnswerBlocks::isTable)
                .map(OutlineBlock.Grid.class::cast)
                .filter(GridTable::isLong);
    }

    /** Returns the block that is all of an answer; empty if there is more. */
    private static Optional<OutlineBlock> onlyBlock(OutlineTopic.Item item) {
        return Optional.of(item.responses())
                .filter(responses -> responses.size() == 1)
                .map(responses -> responses.get(0))
                .filter(response ->
                        response.speaker().isEmpty() && response.missing().isEmpty())
                .map(OutlineTopic.Response::content)
                .filter(content -> content.size() == 1)
                .map(content -> content.get(0));
    }

    /**
     * Returns the items of an answer that is a long list, such as the contacts of all regions, in groups for a row each.
     * A row over several pages would leave its topic unnamed on the next ones. Other answers have none.
     */
    static List<List<String>> groups(OutlineTopic.Item item) {
        return onlyBlock(item)
                .filter(block -> block.kind() == OutlineBlock.Kind.BULLETS)
                .map(block -> ((OutlineBlock.Bullets) block).items())
                .filter(items -> items.size() > 2 * GROUP)
                .map(items -> IntStream.rangeClosed(0, (items.size() - 1) / GROUP)
                        .mapToObj(group -> items.subList(GROUP * group, Math.min(GROUP * (group + 1), items.size())))
                        .toList())
                .orElse(List.of());
    }

    private static boolean isTable(OutlineBlock block) {
        int columns = columns(block);
        return columns > 0 && columns <= MOST_COLUMNS;
    }

    private static int columns(OutlineBlock block) {
        return block.kind() == OutlineBlock.Kind.GRID
                ? ((OutlineBlock.Grid) block).headers().size()
                : 0;
    }

    /** Writes the responses to a question in a cell of some width. */
    void write(OutlineTopic.Item item, int width) {
        boolean hasText = false;
        for (OutlineTopic.Response response : item.responses()) {
            response.speaker().ifPresent(this::speaker);
            response.missing().ifPresent(missing -> markup.paragraph("Need", missing));
            for (OutlineBlock block : response.content()) {
                block(block, item.question(), width);
            }
            hasText |= response.missing().isPresent() || !response.content().isEmpty();
        }
        if (!hasText) {
            markup.paragraph("Answer", "");
        }
    }

    private void speaker(String name) {
        markup.keepTogether(true);
        markup.paragraph("Speaker", name);
        markup.keepTogether(false);
    }

    private void block(OutlineBlock block, String question, int width) {
        Runnable write = switch (block.kind()) {
            case PARAGRAPH, BOXES, ENTRY_LINE -> () -> text(String.join("\n", block.lines()));
            case BULLETS -> () -> bullets(((OutlineBlock.Bullets) block).items());
            case GRID -> () -> grid((OutlineBlock.Grid) block, question, width);
        };
        write.run();
    }

    private void grid(OutlineBlock.Grid grid, String question, int width) {
        if (isTable(grid)) {
            new GridTable(tables, markup, grid).writeInCell(question, width - TableWriter.MARGINS);
            // A cell ends with a paragraph, and so does a table before another table.
            markup.paragraph("TableGap", "");
        } else {
            bullets(withoutBullets(grid.lines()));
        }
    }

    private void text(String text) {
        markup.paragraph("Answer", NonBreakingText.of(text));
    }

    void bullets(List<String> items) {
        items.forEach(item -> markup.paragraph("Bullet", NonBreakingText.of(OutlineBlock.Bullets.BULLET + item)));
    }

    private static List<String> withoutBullets(List<String> lines) {
        return lines.stream()
                .map(line -> line.startsWith(OutlineBlock.Bullets.BULLET)
                        ? line.substring(OutlineBlock.Bullets.BULLET.length())
                        : line)
                .toList();
    }
}
