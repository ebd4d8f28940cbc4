package nl.ncw.export.pdf.layout;

import static nl.ncw.export.pdf.layout.Publications.TABLE;
import static nl.ncw.export.pdf.layout.Publications.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ncw.export.pdf.layout.MarkedContents.MarkedContent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Blocks on pages of some lines each. */
final class Paged {
    static final float WIDE = 300;

    /** Tables whose rows are as high as their lines, so that these can be counted. */
    static final TableStyle CLOSE =
            new TableStyle(TABLE.line(), 0.5f, 0, TABLE.headerFill(), TABLE.namingFill(), 0, 0, 0);

    private Paged() {}

    /** What is drawn on each page of so many lines: words, with a bar where another element begins. */
    static List<String> pages(int lines, Block... blocks) {
        byte[] pdf = Publications.written(Publications.of(Publications.paper(WIDE, lines), blocks));
        assertThat(TagChecks.problems(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(MarkedContents.on(page).stream()
                        .map(MarkedContent::shown)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("|")));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paragraph of lines that are numbered from 1. */
    static Paragraph lines(int count) {
        return text(IntStream.rangeClosed(1, count).mapToObj(String::valueOf).collect(Collectors.joining("\n")));
    }

    static Paragraph text(String text) {
        return Paragraph.of(text, TEXT);
    }

    /** A table of two columns. */
    static Table table(List<Table.Cell> header, Table.Rows... rows) {
        return new Table(List.of(Table.Column.naming(1), Table.Column.of(1)), header, Arrays.asList(rows), CLOSE);
    }

    static Table.Row row(Block first, Block second) {
        return new Table.Row(List.of(Table.Cell.of(first), Table.Cell.of(second)));
    }
}
