package nl.ncw.export.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import nl.ncw.export.internal.typesetting.content.Spacer;
import nl.ncw.export.internal.typesetting.content.Table;
import nl.ncw.export.internal.typesetting.content.Table.Cell;
import nl.ncw.export.internal.typesetting.content.Table.Column;
import nl.ncw.export.internal.typesetting.content.Table.Row;
import nl.ncw.export.internal.typesetting.content.Table.RowGroup;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineBlock;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.model.internal.plaintext.TextShortener;

/**
 * Builder of the table of a section. As in the form, its columns are topic, explanation and agreement, and each
 * question has a row.
 */
final class TopicTable {
    private static final List<Column> EXPLAINED = List.of(Column.naming(22), Column.of(33), Column.of(45));

    /** The columns where no question is explained, as in a finished agreement: answers are longer than questions. */
    private static final List<Column> UNEXPLAINED = List.of(Column.naming(19), Column.of(26), Column.of(55));

    private static final int TOPIC_BOOKMARK = 3;
    private static final float BETWEEN_VOICES = 4;

    /** The length of a question that is named again on the next page, in code points. */
    private static final int QUESTION = 90;

    private final DocumentOutline outline;
    private final HouseStyle style;
    private final BlockConverter blocks;

    TopicTable(DocumentOutline outline, HouseStyle style, BlockConverter blocks) {
        this.outline = outline;
        this.style = style;
        this.blocks = blocks;
    }

    Table of(DocumentOutline.Chapter chapter) {
        return new Table(
                isExplained() ? EXPLAINED : UNEXPLAINED,
                blocks.header(outline.columns()),
                chapter.topics().stream().map(this::rows).toList(),
                style.form);
    }

    private boolean isExplained() {
        return outline.chapters().stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.items().stream())
                .anyMatch(item -> !item.hints().isEmpty());
    }

    private Table.Rows rows(OutlineTopic topic) {
        List<Row> rows = topic.items().stream()
                .map(item -> new Row(List.of(explanation(item), agreement(item))))
                .toList();
        return new RowGroup(topicCell(topic), continued(topic.heading()), style.small.whole(), rows);
    }

    private Cell topicCell(OutlineTopic topic) {
        List<BlockElement> content = new ArrayList<>();
        content.add(Paragraph.of(topic.heading(), style.topic).bookmarked(TOPIC_BOOKMARK));
        topic.notes().forEach(note -> content.add(Paragraph.of(note, style.small)));
        return Cell.of(content);
    }

    private Cell explanation(OutlineTopic.Item item) {
        List<BlockElement> content = new ArrayList<>();
        content.add(Paragraph.of(item.question(), style.text));
        item.condition().ifPresent(condition -> content.add(Paragraph.of(condition, style.condition)));
        if (!item.hints().isEmpty()) {
            content.add(BlockConverter.bullets(item.hints(), style.small));
        }
        String question = TextShortener.afterWord(TextShortener.line(item.question()), QUESTION);
        return Cell.of(content).continuedAs(Paragraph.of(continued(question), style.small.whole()));
    }

    /** Returns the text that names on a page what began on one before. */
    private String continued(String text) {
        return text + " " + DocumentLabels.in(outline.locale()).get("continued");
    }

    private Cell agreement(OutlineTopic.Item item) {
        List<BlockElement> content = new ArrayList<>();
        boolean open = item.responses().stream()
                .anyMatch(response -> response.state() == OutlineTopic.State.TO_BE_SETTLED
                        || response.missing().isPresent());
        for (OutlineTopic.Response response : item.responses()) {
            response.speaker()
                    .ifPresent(speaker -> content.add(Paragraph.of(speaker, style.bold.spaced(BETWEEN_VOICES, 0))
                            .keptWithNext()));
            response.missing().ifPresent(missing -> content.add(Paragraph.of(missing, style.missing)));
            response.content().forEach(block -> {
                if (block.kind() == OutlineBlock.Kind.ENTRY_LINE) {
                    content.add(new Spacer(HouseStyle.ROOM_ABOVE_LINE));
                }
                content.add(blocks.inCell(block));
            });
            if (response.missing().isEmpty() && response.content().isEmpty()) {
                content.add(new Spacer(HouseStyle.ROOM_TO_WRITE));
            }
        }
        // The coloured bar is for readers who leaf through; the text has the same information.
        return open ? Cell.of(content).barred(style.accent) : Cell.of(content);
    }
}
