package nl.ncw.export.pdf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.document.Block.Grid;
import nl.ncw.export.document.DocumentOutline;
import nl.ncw.export.document.DocumentOutline.Annex;
import nl.ncw.export.document.DocumentOutline.Role;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.export.pdf.layout.Block;
import nl.ncw.export.pdf.layout.Columns;
import nl.ncw.export.pdf.layout.Description;
import nl.ncw.export.pdf.layout.Heading;
import nl.ncw.export.pdf.layout.PageBreak;
import nl.ncw.export.pdf.layout.PageFormat;
import nl.ncw.export.pdf.layout.Paragraph;
import nl.ncw.export.pdf.layout.Publication;
import nl.ncw.export.pdf.layout.RunningLine;
import nl.ncw.export.pdf.layout.Section;
import nl.ncw.export.pdf.layout.Table;

/**
 * An outline as a publication: a cover, a page on the document itself, the open points and the contacts on pages of their own,
 * since those are what people look for in a hurry, the sections of the form, what stands behind it, and the page to sign.
 */
final class AgreementPages {
    private static final int CHAPTER = 2;
    private static final int LAST_YEAR = 9999;

    private final DocumentOutline outline;
    private final PdfTheme theme;
    private final HouseStyle style;
    private final Blocks blocks;

    AgreementPages(DocumentOutline outline, PdfTheme theme) {
        this.outline = outline;
        this.theme = theme;
        this.style = new HouseStyle(theme);
        this.blocks = new Blocks(style, outline.locale());
    }

    Publication publication() {
        List<Block> content = new ArrayList<>(about());
        annexes(Role.OPEN_POINTS, Role.CONTACTS).forEach(annex -> content.addAll(onItsOwnPage(annex)));
        content.addAll(chapters());
        annexes(Role.UNASKED, Role.UNPLACED).forEach(annex -> content.addAll(annex(annex)));
        annexes(Role.SIGNATURES).forEach(annex -> content.addAll(signatures(annex)));
        return Publication.of(
                        description(),
                        new Section(paper(), new Cover(outline, style, theme.logo()).content()),
                        new Section(paper(), content))
                .in(theme.fonts())
                .hyphenated(DutchHyphenation.INSTANCE);
    }

    /** When the content was last changed, if the format can say so: it has years of four digits. */
    static Optional<LocalDate> dated(DocumentOutline outline) {
        return outline.dated().filter(day -> day.getYear() >= 0 && day.getYear() <= LAST_YEAR);
    }

    private Description description() {
        Description description =
                Description.of(outline.title(), outline.locale(), "ncw").about(outline.parties());
        return dated(outline)
                .map(day -> description.dated(day.atStartOfDay().toInstant(ZoneOffset.UTC)))
                .orElse(description);
    }

    private PageFormat paper() {
        return style.paper()
                .withFooter(new RunningLine(
                        footer(), (page, pages) -> Labels.in(outline.locale()).get("page", page, pages), style.small));
    }

    /** A loose page says what it belongs to, and whether it is in force. */
    private String footer() {
        Stream<String> facts = Stream.of("status", "version", "id")
                .flatMap(id -> outline.facts().stream().filter(fact -> fact.id().equals(id)))
                .map(DocumentOutline.Fact::value);
        return Stream.concat(facts, Stream.of(outline.parties())).collect(Collectors.joining(" · "));
    }

    private List<Block> about() {
        List<Block> content = new ArrayList<>();
        content.add(heading(Labels.in(outline.locale()).get("introduction")));
        content.add(Paragraph.of(outline.introduction(), style.lead));
        Table facts = blocks.facts(
                outline.facts().stream().filter(fact -> !Cover.shows(fact)).toList(), style.column, style.text);
        List<Block> history =
                annexes(Role.REVISIONS).flatMap(annex -> annex(annex).stream()).toList();
        if (style.isUpright() || history.isEmpty()) {
            content.add(facts);
            content.addAll(history);
        } else {
            content.add(new Columns(
                    List.of(new Columns.Column(1, List.of(facts)), new Columns.Column(1, history)),
                    HouseStyle.BETWEEN_COLUMNS,
                    0));
        }
        if (!outline.progress().isEmpty()) {
            content.addAll(annex(outline.completeness()));
        }
        return content;
    }

    private List<Block> chapters() {
        List<Block> content = new ArrayList<>();
        FormTable form = new FormTable(outline, style, blocks);
        for (DocumentOutline.Chapter chapter : outline.chapters()) {
            boolean first = content.isEmpty();
            content.add(first ? PageBreak.ALWAYS : PageBreak.unlessRoomFor(HouseStyle.ROOM_FOR_SECTION));
            content.add(heading(chapter.heading()));
            content.add(form.of(chapter));
        }
        return content;
    }

    private Stream<Annex> annexes(Role... roles) {
        return outline.annexes().stream().filter(annex -> List.of(roles).contains(annex.role()));
    }

    private Heading heading(String text) {
        return Heading.of(CHAPTER, text, style.heading);
    }

    private List<Block> annex(Annex annex) {
        Block content =
                annex.content() instanceof Grid grid ? blocks.grid(grid, style.grid) : blocks.inCell(annex.content());
        return List.of(heading(annex.heading()), content);
    }

    private List<Block> onItsOwnPage(Annex annex) {
        List<Block> content = new ArrayList<>(List.of(PageBreak.ALWAYS));
        content.addAll(annex(annex));
        return content;
    }

    /** The page that people sign. */
    private List<Block> signatures(Annex annex) {
        List<Block> content = new ArrayList<>(List.of(PageBreak.ALWAYS, heading(annex.heading())));
        content.add(Paragraph.of(Labels.in(outline.locale()).get("signatures.statement"), style.lead));
        content.add(
                annex.content() instanceof Grid grid
                        ? blocks.roomToSign(grid, Labels.in(outline.locale()).get("signatures.signature"))
                        : blocks.inCell(annex.content()));
        return content;
    }
}
