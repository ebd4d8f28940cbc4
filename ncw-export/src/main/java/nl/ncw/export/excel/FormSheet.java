package nl.ncw.export.excel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.document.Block;
import nl.ncw.export.document.DocumentOutline;
import nl.ncw.export.document.OutlineTopic;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of a section, laid out like the form: topic, explanation, agreement; a row for each question and voice. */
final class FormSheet {
    private static final int[] WIDTHS = {30, 50, 76};
    private static final int TOPIC = 0;
    private static final int EXPLANATION = 1;
    private static final int AGREEMENT = 2;
    private static final int LINES_TO_WRITE_IN = 3;

    private final Styles styles;
    private final DocumentOutline outline;
    private final DocumentOutline.Chapter chapter;
    private final SheetWriter writer;

    FormSheet(XSSFWorkbook workbook, Styles styles, DocumentOutline outline, DocumentOutline.Chapter chapter) {
        this.styles = styles;
        this.outline = outline;
        this.chapter = chapter;
        this.writer = new SheetWriter(workbook, outline, chapter.heading(), WIDTHS);
    }

    void write() {
        writer.line(chapter.heading(), styles.title);
        int header = writer.next();
        writer.cells(outline.columns(), column -> styles.header);
        writer.sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        writer.sheet.createFreezePane(0, writer.next());
        for (OutlineTopic topic : chapter.topics()) {
            boolean first = true;
            for (OutlineTopic.Item item : topic.items()) {
                for (OutlineTopic.Response response : item.responses()) {
                    response(first ? topicText(topic) : plain(""), explanation(item, response), response);
                    first = false;
                }
            }
        }
    }

    private void response(XSSFRichTextString topic, XSSFRichTextString explanation, OutlineTopic.Response response) {
        List<String> pieces = pieces(response);
        row(topic, explanation, pieces.get(0));
        for (String piece : pieces.subList(1, pieces.size())) {
            row(plain(""), plain(outline.labels().get("continued")), piece);
        }
    }

    private void row(XSSFRichTextString topic, XSSFRichTextString explanation, String agreement) {
        XSSFRow row = writer.row();
        rich(row, TOPIC, topic);
        rich(row, EXPLANATION, explanation);
        SheetWriter.cell(row, AGREEMENT, agreement, styles.answer);
        writer.fit(row, agreement.isEmpty() ? LINES_TO_WRITE_IN : 1);
    }

    private void rich(XSSFRow row, int column, XSSFRichTextString text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.text);
        if (text.length() > 0) {
            cell.setCellValue(text);
        }
    }

    private XSSFRichTextString topicText(OutlineTopic topic) {
        return boldFirst(
                topic.heading(), topic.notes().stream().map(note -> "\n" + note).collect(Collectors.joining()));
    }

    private XSSFRichTextString explanation(OutlineTopic.Item item, OutlineTopic.Response response) {
        String hints = Stream.concat(item.hints().stream(), response.missing().stream())
                .map(hint -> "\n" + Block.Bullets.BULLET + hint)
                .collect(Collectors.joining());
        return response.speaker()
                .map(speaker -> boldFirst(speaker + ": ", item.question() + hints))
                .orElseGet(() -> plain(item.question() + hints));
    }

    private XSSFRichTextString boldFirst(String first, String rest) {
        XSSFRichTextString text = plain(first + rest);
        text.applyFont(styles.plain);
        text.applyFont(0, first.length(), styles.bold);
        return text;
    }

    private static XSSFRichTextString plain(String text) {
        return SheetWriter.plain(text);
    }

    private List<String> pieces(OutlineTopic.Response response) {
        if (response.state() == OutlineTopic.State.UNANSWERED) {
            // An empty cell to write in; the fields of a printed form would stand in the way.
            return List.of("");
        }
        String text = response.content().stream()
                .flatMap(block -> block.lines().stream())
                .collect(Collectors.joining("\n"));
        return writer.pieces(text, AGREEMENT);
    }
}
