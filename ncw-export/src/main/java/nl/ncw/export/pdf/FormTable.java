package nl.ncw.export.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.document.DocumentOutline;
import nl.ncw.export.document.OutlineTopic;
import nl.ncw.export.pdf.layout.Block;
import nl.ncw.export.pdf.layout.Paragraph;
import nl.ncw.export.pdf.layout.Spacer;
import nl.ncw.export.pdf.layout.Table;
import nl.ncw.export.pdf.layout.Table.Cell;
import nl.ncw.export.pdf.layout.Table.Column;
import nl.ncw.export.pdf.layout.Table.Row;
import nl.ncw.export.pdf.layout.Table.RowGroup;

/** The table of a section, as in the form: topic, explanation, agreement; a row for each question. */
final class FormTable {
    private static final List<Column> COLUMNS = List.of(Column.naming(22), Column.of(33), Column.of(45));
    private static final int TOPIC_BOOKMARK = 3;
    private static final float BETWEEN_VOICES = 4;

    private final DocumentOutline outline;

    FormTable(DocumentOutline outline) {
        this.outline = outline;
    }

    Table of(DocumentOutline.Chapter chapter) {
        return new Table(
                COLUMNS,
                Blocks.header(outline.columns()),
                chapter.topics().stream().map(this::rows).toList(),
                HouseStyle.FORM);
    }

    private Table.Rows rows(OutlineTopic topic) {
        List<Row> rows = topic.items().stream()
                .map(item -> new Row(List.of(explanation(item), agreement(item))))
                .toList();
        String continued = topic.heading() + " " + outline.labels().get("continued");
        return new RowGroup(topicCell(topic), continued, HouseStyle.SMALL, rows);
    }

    private static Cell topicCell(OutlineTopic topic) {
        List<Block> content = new ArrayList<>();
        content.add(Paragraph.of(topic.heading(), HouseStyle.BOLD).bookmarked(TOPIC_BOOKMARK));
        topic.notes().forEach(note -> content.add(Paragraph.of(note, HouseStyle.SMALL)));
        return Cell.of(content);
    }

    private static Cell explanation(OutlineTopic.Item item) {
        List<Block> content = new ArrayList<>();
        content.add(Paragraph.of(item.question(), HouseStyle.TEXT));
        if (!item.hints().isEmpty()) {
            content.add(Blocks.bullets(item.hints(), HouseStyle.SMALL));
        }
        return Cell.of(content);
    }

    private Cell agreement(OutlineTopic.Item item) {
        List<Block> content = new ArrayList<>();
        for (OutlineTopic.Response response : item.responses()) {
            response.speaker()
                    .ifPresent(
                            speaker -> content.add(Paragraph.of(speaker, HouseStyle.BOLD.spaced(BETWEEN_VOICES, 0))));
            response.missing().ifPresent(missing -> content.add(Paragraph.of(missing, HouseStyle.MISSING)));
            response.content().forEach(block -> content.add(Blocks.inCell(block, outline.locale())));
            if (response.missing().isEmpty() && response.content().isEmpty()) {
                content.add(new Spacer(HouseStyle.ROOM_TO_WRITE));
            }
        }
        return Cell.of(content);
    }
}
