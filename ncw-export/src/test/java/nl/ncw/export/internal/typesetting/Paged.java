package nl.ncw.export.internal.typesetting;

import static nl.ncw.export.internal.typesetting.Publications.TABLE;
import static nl.ncw.export.internal.typesetting.Publications.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ncw.export.internal.typesetting.MarkedContents.MarkedContent;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import nl.ncw.export.internal.typesetting.content.Table;
import nl.ncw.export.internal.typesetting.content.TableStyle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Blocks on pages of some lines each. */
public final class Paged {
    static final float WIDE = 300;

    /** Tables whose rows are as high as their lines, so that these can be counted. */
    static final TableStyle CLOSE = new TableStyle(
            TABLE.line(),
            0.5f,
            TableStyle.Lines.ALL,
            Optional.empty(),
            0,
            TABLE.headerFill(),
            TABLE.namingFill(),
            0,
            0,
            0);

    private Paged() {}

    /** What is drawn on each page of so many lines: words, with a bar where another element begins. */
    public static List<String> pages(int lines, BlockElement... blocks) {
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
    public static Paragraph lines(int count) {
        return text(IntStream.rangeClosed(1, count).mapToObj(String::valueOf).collect(Collectors.joining("\n")));
    }

    public static Paragraph text(String text) {
        return Paragraph.of(text, TEXT);
    }

    /** A table of two columns. */
    public static Table table(List<Table.Cell> header, Table.Rows... rows) {
        return new Table(List.of(Table.Column.naming(1), Table.Column.of(1)), header, Arrays.asList(rows), CLOSE);
    }

    public static Table.Row row(BlockElement first, BlockElement second) {
        return new Table.Row(List.of(Table.Cell.of(first), Table.Cell.of(second)));
    }
}
