package nl.ncw.export.pdf;

import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPCellEvent;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPTableEvent;
import nl.ncw.export.document.DocumentOutline;
import nl.ncw.export.document.OutlineTopic;

/** The table of a section, as in the form: topic, explanation, agreement; a row for each question. */
final class FormTable {
    private static final float[] WIDTHS = {22, 33, 45};

    /** What a blank form leaves free for an answer, in points: some three lines by hand. */
    private static final float ROOM_TO_WRITE = 40;

    private final DocumentOutline outline;
    private final Fonts fonts;
    private final Tables tables;
    private final PdfOutline bookmark;
    private String latestTopic = "";

    FormTable(DocumentOutline outline, Fonts fonts, Tables tables, PdfOutline bookmark) {
        this.outline = outline;
        this.fonts = fonts;
        this.tables = tables;
        this.bookmark = bookmark;
    }

    PdfPTable of(DocumentOutline.Chapter chapter) {
        PdfPTable table = tables.table(WIDTHS);
        table.setHeaderRows(1);
        table.setTableEvent(new PageBreaks());
        outline.columns().forEach(column -> table.addCell(tables.header(column)));
        for (OutlineTopic topic : chapter.topics()) {
            for (OutlineTopic.Item item : topic.items()) {
                table.addCell(topicCell(topic, topic.items().indexOf(item)));
                table.addCell(explanation(item));
                table.addCell(agreement(item));
            }
        }
        return table;
    }

    /** The topic stands beside its first question, and its column stays open beside the others. */
    private PdfPCell topicCell(OutlineTopic topic, int index) {
        PdfPCell cell = tables.bordered(new PdfPCell());
        boolean first = index == 0;
        boolean last = index == topic.items().size() - 1;
        cell.setBorder(Rectangle.LEFT
                | Rectangle.RIGHT
                | (first ? Rectangle.TOP : Rectangle.NO_BORDER)
                | (last ? Rectangle.BOTTOM : Rectangle.NO_BORDER));
        if (first) {
            cell.addElement(tables.paragraph(topic.heading(), fonts.bold));
            topic.notes().forEach(note -> cell.addElement(tables.paragraph(note, fonts.small)));
            cell.setCellEvent(new Bookmark(fonts.printable(topic.heading())));
        }
        return cell;
    }

    private PdfPCell explanation(OutlineTopic.Item item) {
        PdfPCell cell = tables.bordered(new PdfPCell());
        cell.addElement(tables.paragraph(item.question(), fonts.text));
        if (!item.hints().isEmpty()) {
            cell.addElement(tables.bullets(item.hints(), fonts.small));
        }
        return cell;
    }

    private PdfPCell agreement(OutlineTopic.Item item) {
        PdfPCell cell = tables.bordered(new PdfPCell());
        for (OutlineTopic.Response response : item.responses()) {
            response.speaker().ifPresent(speaker -> {
                Paragraph name = tables.paragraph(speaker, fonts.bold);
                name.setSpacingBefore(cell.getCompositeElements() == null ? 0 : 4);
                cell.addElement(name);
            });
            response.missing().ifPresent(missing -> cell.addElement(tables.paragraph(missing, fonts.missing)));
            response.content().forEach(block -> tables.add(cell, block));
            if (response.missing().isEmpty() && response.content().isEmpty()) {
                Paragraph room = tables.paragraph(" ", fonts.text);
                room.setSpacingAfter(ROOM_TO_WRITE);
                cell.addElement(room);
            }
        }
        return cell;
    }

    /**
     * Mends what a page break does to the open column of topics: closes it at the foot of the page, and names the topic
     * again at the head of the next.
     */
    private final class PageBreaks implements PdfPTableEvent {
        private String openTopic = "";

        @Override
        public void tableLayout(
                PdfPTable table,
                float[][] widths,
                float[] heights,
                int headerRows,
                int rowStart,
                PdfContentByte[] canvases) {
            float[] edges = widths[widths.length - 1];
            close(canvases[PdfPTable.LINECANVAS], edges, heights[heights.length - 1]);
            boolean goesOn =
                    table.getRow(Math.max(rowStart, headerRows)).getCells()[0].getCellEvent() == null;
            if (goesOn && !openTopic.isEmpty()) {
                name(canvases[PdfPTable.TEXTCANVAS], edges, heights[headerRows], heights[headerRows + 1]);
            }
            openTopic = latestTopic;
        }

        private void close(PdfContentByte canvas, float[] edges, float bottom) {
            canvas.setLineWidth(Tables.LINE_WIDTH);
            canvas.setColorStroke(Tables.LINE);
            canvas.moveTo(edges[0], bottom);
            canvas.lineTo(edges[edges.length - 1], bottom);
            canvas.stroke();
        }

        private void name(PdfContentByte canvas, float[] edges, float top, float bottom) {
            ColumnText column = new ColumnText(canvas);
            column.setSimpleColumn(
                    edges[0] + Tables.PADDING, bottom, edges[1] - Tables.PADDING, top - Tables.PADDING + 1);
            column.addElement(
                    tables.paragraph(openTopic + " " + outline.labels().get("continued"), fonts.small));
            column.go();
        }
    }

    /** A bookmark to where a cell comes to stand; to its first part, if it breaks over pages. */
    private final class Bookmark implements PdfPCellEvent {
        private final String title;
        private boolean placed;

        Bookmark(String title) {
            this.title = title;
        }

        @Override
        public void cellLayout(PdfPCell cell, Rectangle position, PdfContentByte[] canvases) {
            if (!placed) {
                placed = true;
                latestTopic = title;
                new PdfOutline(bookmark, new PdfDestination(PdfDestination.FITH, position.getTop()), title);
            }
        }
    }
}
