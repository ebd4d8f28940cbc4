package nl.ncw.export.pdf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.typesetting.Publication;
import nl.ncw.export.internal.typesetting.PublicationMetadata;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.ColumnLayout;
import nl.ncw.export.internal.typesetting.content.Heading;
import nl.ncw.export.internal.typesetting.content.PageBreak;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import nl.ncw.export.internal.typesetting.content.TableOfContents;
import nl.ncw.export.internal.typesetting.page.PageFormat;
import nl.ncw.export.internal.typesetting.page.PageSequence;
import nl.ncw.export.internal.typesetting.page.RunningLine;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.DocumentOutline.Annex;
import nl.ncw.export.outline.DocumentOutline.Position;

/**
 * Converter of an outline to a publication. Its order is: the cover, the table of contents beside what the document
 * is about, the open points and the contacts, the sections of the form, the other annexes, and the place to sign. Open
 * points and contacts come first, because people look for them in a hurry. Short annexes share a page.
 */
final class AgreementPages {
    private static final int CHAPTER = 2;

    /** The widths of the contents and of what the document is about, which has more to say. */
    private static final int CONTENTS_WIDTH = 2;

    private static final int ABOUT_WIDTH = 3;
    private static final int LAST_YEAR = 9999;

    /** The number of blocks that people sign below: the heading, the statement and the table. */
    private static final int SIGNING = 3;

    private final DocumentOutline outline;
    private final PdfTheme theme;
    private final HouseStyle style;
    private final BlockConverter blocks;

    AgreementPages(DocumentOutline outline, PdfTheme theme) {
        this.outline = outline;
        this.theme = theme;
        this.style = new HouseStyle(theme);
        this.blocks = new BlockConverter(style, outline.locale());
    }

    Publication publication() {
        List<BlockElement> about = about();
        List<BlockElement> content = new ArrayList<>(standing());
        content.addAll(front());
        content.addAll(chapters());
        outline.annexes(Position.BACK).forEach(annex -> content.addAll(whole(annex)));
        outline.annexes(Position.SIGNING).forEach(annex -> content.addAll(signatures(annex)));
        content.addAll(atTheEnd());
        List<BlockElement> behindCover = new ArrayList<>(contents(about, content));
        behindCover.addAll(content);
        return Publication.of(
                        description(),
                        new PageSequence(paper(), new Cover(outline, style, theme.logo()).content()),
                        new PageSequence(paper(), behindCover))
                .in(theme.fonts())
                .hyphenated(DutchHyphenation.INSTANCE);
    }

    /**
     * Returns the day on which the content was last changed; empty if it is unknown or PDF cannot express it, whose
     * dates have years of four digits.
     */
    static Optional<LocalDate> dated(DocumentOutline outline) {
        return outline.dated().filter(day -> day.getYear() >= 0 && day.getYear() <= LAST_YEAR);
    }

    private PublicationMetadata description() {
        PublicationMetadata description =
                PublicationMetadata.of(outline.title(), outline.locale(), "ncw").about(outline.parties());
        return dated(outline)
                .map(day -> description.dated(day.atStartOfDay().toInstant(ZoneOffset.UTC)))
                .orElse(description);
    }

    private PageFormat paper() {
        return style.paper()
                .withFooter(new RunningLine(
                        footer(),
                        (page, pages) -> DocumentLabels.in(outline.locale()).get("page", page, pages),
                        style.small));
    }

    /**
     * Returns the footer. It identifies the agreement and its status, so that a single printed page shows what it
     * belongs to.
     */
    private String footer() {
        Stream<String> facts = Stream.concat(
                Stream.of("status", "version").flatMap(this::fact),
                Stream.of("reference", "id").flatMap(this::fact).limit(1));
        return Stream.concat(facts, Stream.of(outline.parties())).collect(Collectors.joining(" · "));
    }

    private Stream<String> fact(String id) {
        return outline.facts().stream().filter(fact -> fact.id().equals(id)).map(DocumentOutline.Fact::value);
    }

    /**
     * Returns the table of contents, a line for each section and annex, beside what the document is about. Both are
     * short, and their lines are too long for the eye if they have the whole width of a page in landscape.
     */
    private List<BlockElement> contents(List<BlockElement> about, List<BlockElement> content) {
        TableOfContents table = new TableOfContents(headings(Stream.concat(about.stream(), content.stream()))
                .map(heading -> new TableOfContents.Line(heading.level(), heading.title(), style.contents))
                .toList());
        Heading heading =
                heading(DocumentLabels.in(outline.locale()).get("contents")).withoutBookmark();
        if (style.isUpright()) {
            return Stream.concat(Stream.of(heading, table), about.stream()).toList();
        }
        return List.of(new ColumnLayout(
                List.of(
                        new ColumnLayout.Column(CONTENTS_WIDTH, List.of(heading, table)),
                        new ColumnLayout.Column(ABOUT_WIDTH, about)),
                HouseStyle.BETWEEN_COLUMNS,
                0));
    }

    private static Stream<Heading> headings(Stream<BlockElement> content) {
        return content.flatMap(block -> switch (block.kind()) {
            case HEADING -> Stream.of((Heading) block);
            case COLUMN_LAYOUT ->
                ((ColumnLayout) block).columns().stream().flatMap(column -> headings(column.content().stream()));
            case PARAGRAPH, ITEM_LIST, TABLE, PANEL, FIGURE, SPACER, SIGNATURE_FIELD, PAGE_BREAK, TABLE_OF_CONTENTS ->
                Stream.empty();
        });
    }

    private List<BlockElement> about() {
        return List.of(
                heading(DocumentLabels.in(outline.locale()).get("introduction")),
                Paragraph.of(outline.introduction(), style.lead),
                blocks.facts(
                        outline.facts().stream()
                                .filter(fact -> !Cover.shows(fact))
                                .toList(),
                        style.column,
                        style.text));
    }

    /** Returns the versions so far, and how far the agreement is. */
    private List<BlockElement> standing() {
        List<BlockElement> content = new ArrayList<>();
        outline.annexes(Position.ABOUT).forEach(annex -> content.addAll(whole(annex)));
        if (!outline.progress().isEmpty()) {
            content.addAll(whole(outline.completeness()));
        }
        return content;
    }

    /** Returns open points, which continue on the next page if they must, and contacts. */
    private List<BlockElement> front() {
        return outline.annexes(Position.FRONT).stream()
                .map(annex -> annex.role() == DocumentOutline.Role.CONTACTS ? whole(annex) : flowing(annex))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns what is not agreed, apart from what is signed. */
    private List<BlockElement> atTheEnd() {
        List<BlockElement> content = new ArrayList<>();
        for (Annex annex : outline.annexes(Position.END)) {
            content.addAll(content.isEmpty() ? annex(annex) : whole(annex));
        }
        if (!content.isEmpty()) {
            content.add(0, PageBreak.ALWAYS);
        }
        return content;
    }

    private List<BlockElement> chapters() {
        List<BlockElement> content = new ArrayList<>();
        TopicTable form = new TopicTable(outline, style, blocks);
        for (DocumentOutline.Chapter chapter : outline.chapters()) {
            content.add(PageBreak.unlessRoomFor(HouseStyle.ROOM_FOR_SECTION));
            content.add(heading(chapter.heading()));
            content.add(form.of(chapter));
        }
        return content;
    }

    private Heading heading(String text) {
        return Heading.of(CHAPTER, text, style.heading);
    }

    private List<BlockElement> annex(Annex annex) {
        boolean byOrganisation = annex.role() == DocumentOutline.Role.CONTACTS;
        return List.of(
                heading(annex.heading()),
                byOrganisation
                        ? blocks.grouped(annex.content(), style.grid)
                        : blocks.grid(annex.content(), style.grid));
    }

    /** Returns an annex that begins on the same page as the one before if it fits there as a whole. */
    private List<BlockElement> whole(Annex annex) {
        List<BlockElement> content = new ArrayList<>(annex(annex));
        content.add(0, PageBreak.unlessFitting(content.size(), HouseStyle.ROOM_FOR_SECTION));
        return content;
    }

    /** Returns an annex that begins on the same page as the one before if its first rows fit there. */
    private List<BlockElement> flowing(Annex annex) {
        List<BlockElement> content = new ArrayList<>(annex(annex));
        content.add(0, PageBreak.unlessRoomFor(HouseStyle.ROOM_FOR_SECTION));
        return content;
    }

    /** Returns what people sign. It is on one page, below the end of the agreements if there is room. */
    private List<BlockElement> signatures(Annex annex) {
        List<BlockElement> content = new ArrayList<>(
                List.of(PageBreak.unlessFitting(SIGNING, Float.POSITIVE_INFINITY), heading(annex.heading())));
        content.add(Paragraph.of(DocumentLabels.in(outline.locale()).get("signatures.statement"), style.lead));
        content.add(blocks.roomToSign(
                annex.content(),
                DocumentLabels.in(outline.locale()).get("signatures.signature"),
                outline.signaturePlaces()));
        return content;
    }
}
