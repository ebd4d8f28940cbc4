package nl.ncw.export.pdf;

import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
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
    private static final float[] WIDTHS = {19, 34, 47};

    /** What a blank form leaves free for an answer, in points: some three lines by hand. */
    private static final float ROOM_TO_WRITE = 40;

    private final DocumentOutline outline;
    private final Fonts fonts;
    private final Tables tables;
    private final PdfOutline bookmark;

    FormTable(DocumentOutline outline, Fonts fonts, Tables tables, PdfOutline bookmark) {
        this.outline = outline;
        this.fonts = fonts;
        this.tables = tables;
        this.bookmark = bookmark;
    }

    PdfPTable of(DocumentOutline.Chapter chapter) {
        PdfPTable table = tables.table(WIDTHS);
        table.setHeaderRows(1);
        table.setTableEvent(new LowerEdge());
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
            cell.setCellEvent(new Bookmark(bookmark, fonts.printable(topic.heading())));
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

    /** Closes the table at the foot of each page, where the open column of topics would have no edge. */
    private static final class LowerEdge implements PdfPTableEvent {
        @Override
        public void tableLayout(
                PdfPTable table,
                float[][] widths,
                float[] heights,
                int headerRows,
                int rowStart,
                PdfContentByte[] canvases) {
            float[] edges = widths[widths.length - 1];
            float bottom = heights[heights.length - 1];
            PdfContentByte canvas = canvases[PdfPTable.LINECANVAS];
            canvas.setLineWidth(Tables.LINE_WIDTH);
            canvas.setColorStroke(Tables.LINE);
            canvas.moveTo(edges[0], bottom);
            canvas.lineTo(edges[edges.length - 1], bottom);
            canvas.stroke();
        }
    }

    /** A bookmark to where a cell comes to stand; to its first part, if it breaks over pages. */
    private static final class Bookmark implements PdfPCellEvent {
        private final PdfOutline parent;
        private final String title;
        private boolean placed;

        Bookmark(PdfOutline parent, String title) {
            this.parent = parent;
            this.title = title;
        }

        @Override
        public void cellLayout(PdfPCell cell, Rectangle position, PdfContentByte[] canvases) {
            if (!placed) {
                placed = true;
                new PdfOutline(parent, new PdfDestination(PdfDestination.FITH, position.getTop()), title);
            }
        }
    }
}
