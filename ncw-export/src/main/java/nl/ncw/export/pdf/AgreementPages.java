package nl.ncw.export.pdf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.document.Block.Grid;
import nl.ncw.export.document.DocumentOutline;
import nl.ncw.export.pdf.layout.Block;
import nl.ncw.export.pdf.layout.Description;
import nl.ncw.export.pdf.layout.Heading;
import nl.ncw.export.pdf.layout.PageBreak;
import nl.ncw.export.pdf.layout.PageFormat;
import nl.ncw.export.pdf.layout.Paragraph;
import nl.ncw.export.pdf.layout.Publication;
import nl.ncw.export.pdf.layout.RunningLine;
import nl.ncw.export.pdf.layout.Section;
import nl.ncw.export.pdf.layout.Table;
import nl.ncw.export.pdf.layout.Table.Cell;
import nl.ncw.export.pdf.layout.Table.Column;

/** An outline as a publication: a title block, the sections of the form, and the annexes. */
final class AgreementPages {
    private static final List<Column> FACT_COLUMNS =
            List.of(Column.naming(16), Column.of(34), Column.naming(16), Column.of(34));
    private static final int TITLE = 1;
    private static final int CHAPTER = 2;
    private static final int LAST_YEAR = 9999;

    private final DocumentOutline outline;

    AgreementPages(DocumentOutline outline) {
        this.outline = outline;
    }

    Publication publication() {
        List<Block> content = new ArrayList<>(titleBlock());
        FormTable form = new FormTable(outline);
        for (DocumentOutline.Chapter chapter : outline.chapters()) {
            content.add(PageBreak.unlessRoomFor(HouseStyle.ROOM_FOR_SECTION));
            content.add(Heading.of(CHAPTER, chapter.heading(), HouseStyle.HEADING));
            content.add(form.of(chapter));
        }
        outline.annexes().forEach(annex -> content.addAll(annex(annex)));
        return Publication.of(description(), new Section(paper(), content));
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
        return HouseStyle.PAPER.withFooter(new RunningLine(
                outline.title() + " – " + outline.parties(),
                (page, pages) -> outline.labels().get("page", page, pages),
                HouseStyle.SMALL));
    }

    private List<Block> titleBlock() {
        List<Block> content = new ArrayList<>();
        content.add(Heading.of(TITLE, outline.title(), HouseStyle.TITLE).withoutBookmark());
        content.add(Paragraph.of(outline.parties(), HouseStyle.SUBTITLE));
        content.add(facts());
        content.add(Paragraph.of(outline.introduction(), HouseStyle.TEXT));
        content.addAll(annex(outline.completeness()));
        return content;
    }

    /** Two facts to a row. */
    private Table facts() {
        List<Table.Rows> rows = new ArrayList<>();
        List<DocumentOutline.Fact> facts = outline.facts();
        for (int i = 0; i < facts.size(); i += 2) {
            Cell label = Blocks.text(facts.get(i).label(), HouseStyle.BOLD);
            Cell value = Blocks.text(facts.get(i).value(), HouseStyle.TEXT);
            rows.add(new Table.Row(
                    i + 1 == facts.size()
                            ? List.of(label, value.over(3))
                            : List.of(
                                    label,
                                    value,
                                    Blocks.text(facts.get(i + 1).label(), HouseStyle.BOLD),
                                    Blocks.text(facts.get(i + 1).value(), HouseStyle.TEXT))));
        }
        return new Table(FACT_COLUMNS, List.of(), rows, HouseStyle.GRID);
    }

    private List<Block> annex(DocumentOutline.Annex annex) {
        Block content = annex.content() instanceof Grid grid
                ? Blocks.grid(grid, HouseStyle.GRID)
                : Blocks.inCell(annex.content(), outline.locale());
        return List.of(Heading.of(CHAPTER, annex.heading(), HouseStyle.HEADING), content);
    }
}
