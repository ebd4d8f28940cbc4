package nl.ncw.export.internal.typesetting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.Figure;
import nl.ncw.export.internal.typesetting.content.Heading;
import nl.ncw.export.internal.typesetting.content.ItemList;
import nl.ncw.export.internal.typesetting.content.PageBreak;
import nl.ncw.export.internal.typesetting.content.Run;
import nl.ncw.export.internal.typesetting.content.Table;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.internal.typesetting.page.PageFormat;
import nl.ncw.export.internal.typesetting.text.FontFamily;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a programmer who uses the engine wrongly is told. */
class WrongUseTest {
    private static final TextStyle TEXT = Publications.TEXT;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("level: expected 1 to 6, was 7", () -> Heading.of(7, "Kop", TEXT)),
                mistake("text: expected a heading, was blank", () -> Heading.of(1, " ", TEXT)),
                mistake(
                        "heading: expected a level of 1 at most, was 2: Kop",
                        () -> Publications.written(Publications.of(Heading.of(2, "Kop", TEXT)))),
                mistake(
                        "heading: expected a level of 2 at most, was 3: Onder",
                        () -> Publications.written(
                                Publications.of(Heading.of(1, "Kop", TEXT), Heading.of(3, "Onder", TEXT)))),
                mistake("link: expected one of", () -> Run.of("klik").linkedTo(URI.create("javascript:alert(1)"))),
                mistake("link: expected one of", () -> Run.of("klik").linkedTo(URI.create("bestand.pdf"))),
                mistake(
                        "text: expected what the link says, was blank",
                        () -> Run.of(" ").linkedTo(URI.create("https://example.org"))),
                mistake("items: expected one at least", () -> ItemList.of(ItemList.Numbering.BULLETS, List.of(), TEXT)),
                mistake(
                        "row: expected cells for 2 columns",
                        () -> new Table(
                                List.of(Table.Column.of(1), Table.Column.of(1)),
                                List.of(),
                                List.of(new Table.Row(List.of(Table.Cell.of()))),
                                Publications.TABLE)),
                mistake(
                        "columns and body: expected one column and one row at least",
                        () -> new Table(List.of(Table.Column.of(1)), List.of(), List.of(), Publications.TABLE)),
                mistake("span: expected 1 or more, was 0", () -> Table.Cell.of().over(0)),
                mistake("weight: expected more than 0 points, was 0.0", () -> Table.Column.of(0)),
                mistake("size: expected more than 0 points, was NaN", () -> TextStyle.of(Float.NaN)),
                mistake("description: expected what the figure says, was blank", () -> new Figure(1, 1, List.of(), "")),
                mistake("red: expected 0 to 255, was 256", () -> new Colour(256, 0, 0)),
                mistake("rgb: expected 0x000000 to 0xFFFFFF, was 0x1000000", () -> Colour.of(0x1000000)),
                mistake(
                        "width between the margins: expected more than 0 points",
                        () -> PageFormat.a4Portrait().with(PageFormat.Margins.all(300))),
                mistake("room: expected 0 points or more, was -1.0", () -> PageBreak.unlessRoomFor(-1)),
                mistake(
                        "title: expected a title, was blank",
                        () -> PublicationMetadata.of("", Publications.DUTCH, "ncw")),
                mistake(
                        "language: expected a language, was und",
                        () -> PublicationMetadata.of("Titel", Locale.ROOT, "ncw")),
                mistake(
                        "dated: expected a year of four digits",
                        () -> PublicationMetadata.of("Titel", Publications.DUTCH, "ncw")
                                .dated(Instant.parse("+12026-01-01T00:00:00Z"))),
                mistake("name: expected the name of a file, was blank", () -> attachment("", "text/plain")),
                mistake(
                        "mediaType: expected one such as application/json, was \"tekst\"",
                        () -> attachment("a.txt", "tekst")),
                mistake("files: expected one for REGULAR, was none", () -> FontFamily.of("Leeg", Map.of())),
                mistake(
                        "sequences: expected one at least",
                        () -> Publication.of(PublicationMetadata.of("Titel", Publications.DUTCH, "ncw"))));
    }

    private static Arguments mistake(String message, ThrowingCallable use) {
        return arguments(message, use);
    }

    private static Attachment attachment(String name, String mediaType) {
        return Attachment.of(name, mediaType, "", Attachment.Relationship.DATA, new byte[0]);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_named(String message, ThrowingCallable use) {
        assertThatThrownBy(use).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }
}
