package nl.ncw.examples.floor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.ncw.examples.floor.WordContent.Paragraph;
import nl.ncw.examples.floor.WordContent.Run;
import nl.ncw.examples.floor.WordContent.Table;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A document written with XWPF: the same paragraphs, runs and tables, without styles, controls or data. */
final class WordFloor implements FormatFloor {
    private final WordContent content;

    WordFloor(byte[] document) throws IOException {
        content = WordContent.of(document);
    }

    @Override
    public byte[] write() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (WordContent.Block block : content.blocks()) {
                if (block instanceof Paragraph paragraph) {
                    write(paragraph, document.createParagraph());
                } else if (block instanceof Table table) {
                    write(table, document.createTable());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void write(Table content, XWPFTable table) {
        // A new table has a row with a cell, which is not ours.
        table.removeRow(0);
        for (List<List<Paragraph>> cells : content.rows()) {
            XWPFTableRow row = table.createRow();
            for (int i = 0; i < cells.size(); i++) {
                XWPFTableCell cell = i < row.getTableCells().size() ? row.getCell(i) : row.addNewTableCell();
                for (int j = 0; j < cells.get(i).size(); j++) {
                    XWPFParagraph paragraph =
                            j < cell.getParagraphs().size() ? cell.getParagraphArray(j) : cell.addParagraph();
                    write(cells.get(i).get(j), paragraph);
                }
            }
        }
    }

    private static void write(Paragraph content, XWPFParagraph paragraph) {
        if (!content.style().isEmpty()) {
            paragraph.setStyle(content.style());
        }
        for (Run text : content.runs()) {
            XWPFRun run = paragraph.createRun();
            run.setText(text.text());
            if (text.bold()) {
                run.setBold(true);
            }
            if (text.italic()) {
                run.setItalic(true);
            }
        }
    }

    @Override
    public int read(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().length();
        }
    }
}
