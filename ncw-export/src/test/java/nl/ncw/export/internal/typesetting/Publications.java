package nl.ncw.export.internal.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.Figure;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import nl.ncw.export.internal.typesetting.content.Heading;
import nl.ncw.export.internal.typesetting.content.ItemList;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import nl.ncw.export.internal.typesetting.content.Run;
import nl.ncw.export.internal.typesetting.content.Table;
import nl.ncw.export.internal.typesetting.content.TableStyle;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.internal.typesetting.page.PageFormat;
import nl.ncw.export.internal.typesetting.page.PageSequence;
import nl.ncw.export.internal.typesetting.page.RunningLine;

/** Publications on which the engine is tried. */
public final class Publications {
    public static final Locale DUTCH = Locale.forLanguageTag("nl");
    public static final TextStyle TEXT = TextStyle.of(10);
    public static final TableStyle TABLE = TableStyle.ruled(Colour.of(0x8A99A8)).withHeaderOn(Colour.of(0xE8EEF5));

    private static final TextStyle HEADING = TextStyle.of(16).in(FontStyle.BOLD).spaced(12, 4);
    private static final RunningLine FOOTER =
            new RunningLine("Jaarverslag", (page, pages) -> page + " van " + pages, TextStyle.of(8));

    private Publications() {}

    /** Blocks on one A4, without header and footer. */
    public static Publication of(BlockElement... blocks) {
        return of(PageFormat.a4Portrait(), blocks);
    }

    public static Publication of(PageFormat format, BlockElement... blocks) {
        return Publication.of(PublicationMetadata.of("Proef", DUTCH, "ncw"), new PageSequence(format, List.of(blocks)));
    }

    /** Something of everything. */
    static Publication everything() {
        PublicationMetadata description = PublicationMetadata.of("Jaarverslag & <meer>", DUTCH, "ncw")
                .about("Branden en vloeden")
                .dated(Instant.parse("2026-02-03T10:20:30Z"));
        return Publication.of(description, words(), numbers()).with(List.of(data()));
    }

    private static PageSequence words() {
        return new PageSequence(
                PageFormat.a4Portrait().withHeader(FOOTER).withFooter(FOOTER),
                List.of(
                        Heading.of(1, "Jaarverslag", HEADING),
                        Paragraph.of(
                                List.of(
                                        Run.of("Het staat ook "),
                                        Run.of("op de website").linkedTo(URI.create("https://example.org/verslag")),
                                        Run.of(" en heet daar "),
                                        Run.of("annual report").in(Locale.ENGLISH),
                                        Run.of(".").in(FontStyle.BOLD)),
                                TEXT),
                        Paragraph.of("All in English.", TEXT).in(Locale.ENGLISH),
                        Heading.of(2, "Wat er was", HEADING),
                        ItemList.of(ItemList.Numbering.BULLETS, List.of("een brand", "een vloed"), TEXT),
                        ItemList.of(ItemList.Numbering.NUMBERS, List.of("melden", "samenkomen"), TEXT),
                        Paragraph.of("Zie ook vorig jaar.", TextStyle.of(8)).asNote()));
    }

    private static PageSequence numbers() {
        return new PageSequence(
                PageFormat.a4Landscape().withFooter(FOOTER),
                List.of(
                        Heading.of(2, "Cijfers", HEADING),
                        table(),
                        new Figure(
                                120,
                                40,
                                List.of(
                                        new Figure.Rectangle(0, 0, 90, 20, Colour.of(0x154273)),
                                        new Figure.Disc(105, 10, 10, Colour.BLACK),
                                        new Figure.Stroke(0, 20, 120, 20, 1, Colour.BLACK),
                                        new Figure.Label(0, 32, "75 %", TEXT)),
                                "Driekwart is klaar.")));
    }

    private static Table table() {
        return new Table(
                List.of(Table.Column.naming(1), Table.Column.of(1), Table.Column.of(1)),
                List.of(cell("Soort"), cell("Maand"), cell("Aantal")),
                List.of(
                        new Table.RowGroup(
                                cell("Branden"),
                                "Branden (vervolg)",
                                TEXT,
                                List.of(
                                        new Table.Row(List.of(cell("januari"), cell("3"))),
                                        new Table.Row(List.of(cell("februari"), Table.Cell.of())))),
                        new Table.Row(List.of(cell("Vloeden"), cell("geen").over(2)))),
                TABLE);
    }

    static Table.Cell cell(String text) {
        return Table.Cell.of(Paragraph.of(text, TEXT));
    }

    private static Attachment data() {
        return Attachment.of(
                        "data.json",
                        "application/json",
                        "De cijfers",
                        Attachment.Relationship.SOURCE,
                        "{\"branden\": 3}".getBytes(StandardCharsets.UTF_8))
                .modified(Instant.parse("2026-02-03T10:20:30Z"));
    }

    public static byte[] written(Publication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TaggedPdf.write(publication, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Paper with room for so many lines of text between its margins, each of so many points. */
    static PageFormat paper(float width, int lines) {
        return new PageFormat(
                width + 40,
                lines * TEXT.leading() + 40,
                PageFormat.Margins.all(20),
                Optional.empty(),
                Optional.empty());
    }
}
