package nl.ncw.export.internal.typesetting.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ncw.export.internal.typesetting.box.StackBox.Entry;
import nl.ncw.export.internal.typesetting.content.Alignment;
import nl.ncw.export.internal.typesetting.content.BlockElement;
import nl.ncw.export.internal.typesetting.content.ColumnLayout;
import nl.ncw.export.internal.typesetting.content.Figure;
import nl.ncw.export.internal.typesetting.content.Heading;
import nl.ncw.export.internal.typesetting.content.ItemList;
import nl.ncw.export.internal.typesetting.content.PageBreak;
import nl.ncw.export.internal.typesetting.content.Panel;
import nl.ncw.export.internal.typesetting.content.Paragraph;
import nl.ncw.export.internal.typesetting.content.Run;
import nl.ncw.export.internal.typesetting.content.SignatureField;
import nl.ncw.export.internal.typesetting.content.Spacer;
import nl.ncw.export.internal.typesetting.content.Table;
import nl.ncw.export.internal.typesetting.content.TableOfContents;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.internal.typesetting.structure.Tag;
import nl.ncw.export.internal.typesetting.text.Fonts;
import nl.ncw.export.internal.typesetting.text.Typesetter;
import nl.ncw.export.internal.typesetting.text.Typesetter.TaggedRun;

/** Converts blocks to boxes, and adds the tags of their content to the structure tree in reading order. */
public final class BoxComposer {
    private final Typesetter typesetter;
    private final Fonts fonts;
    private final ContentsComposer contents;
    private int level;
    private int notes;

    /** Creates a composer for one document. It counts the headings and notes of the document. */
    public BoxComposer(Typesetter typesetter, Fonts fonts) {
        this.typesetter = typesetter;
        this.fonts = fonts;
        this.contents = new ContentsComposer(typesetter);
    }

    /**
     * Context in which blocks are composed.
     *
     * @param tag the structure element that contains the blocks
     * @param width the available width
     * @param tallest the maximum height of content that cannot be split, so that some page can hold it
     * @param nested whether the blocks are in a cell or a list item
     */
    record Place(Tag tag, float width, float tallest, boolean nested) {
        /** Returns the context of blocks in the same element that are not directly on the page. */
        Place withinContainer() {
            return new Place(tag, width, nested ? tallest : tallest / 2, true);
        }

        Place wide(float other) {
            return new Place(tag, other, tallest, nested);
        }

        Place inside(Tag other, float narrower) {
            return new Place(other, narrower, nested ? tallest : tallest / 2, true);
        }
    }

    /**
     * Returns the box of the content of all pages of one format, however many there are.
     *
     * @param blocks the blocks
     * @param tag the structure element that contains the blocks
     * @param width the width of a page between its margins
     * @param height the height of a page between its margins
     * @return the box, to be split into pages later
     */
    public Box compose(List<BlockElement> blocks, Tag tag, float width, float height) {
        return stack(blocks, new Place(tag, width, height, false));
    }

    StackBox stack(List<BlockElement> blocks, Place place) {
        List<Entry> entries = new ArrayList<>();
        Map<Integer, PageBreak> breaks = new TreeMap<>();
        for (BlockElement block : blocks) {
            if (block.kind() == BlockElement.Kind.PAGE_BREAK) {
                breaks.put(entries.size(), (PageBreak) block);
            } else {
                entries.add(entry(block, place));
            }
        }
        breaks.forEach((index, pageBreak) -> {
            if (index < entries.size() && !place.nested()) {
                entries.set(index, entries.get(index).needing(room(pageBreak, entries, index, place)));
            }
        });
        return new StackBox(entries);
    }

    /** Returns the height that must be left on the page for a block to begin there. */
    private static float room(PageBreak pageBreak, List<Entry> entries, int index, Place place) {
        int end = Math.min(index + pageBreak.blocks(), entries.size());
        float whole = new StackBox(entries.subList(index, end)).height();
        return end > index && whole <= place.tallest() ? whole : pageBreak.room();
    }

    /** Returns the entry for a block that takes up room. */
    private Entry entry(BlockElement block, Place place) {
        return switch (block.kind()) {
            case HEADING -> heading((Heading) block, place);
            case PARAGRAPH -> entry((Paragraph) block, place);
            case ITEM_LIST -> entry((ItemList) block, place);
            case TABLE -> entry((Table) block, place);
            case COLUMN_LAYOUT -> entry((ColumnLayout) block, place);
            case PANEL -> entry((Panel) block, place);
            case FIGURE -> entry((Figure) block, place);
            case SIGNATURE_FIELD -> entry((SignatureField) block, place);
            case SPACER -> Entry.of(new SpacerBox(Math.min(((Spacer) block).height(), place.tallest())));
            case TABLE_OF_CONTENTS -> Entry.of(contents.compose((TableOfContents) block, place));
            case PAGE_BREAK -> throw new IllegalArgumentException("block: expected one that takes room, was " + block);
        };
    }

    private Entry entry(Paragraph paragraph, Place place) {
        return entry(paragraph(paragraph, place), paragraph.style(), paragraph.withNext());
    }

    private Entry entry(ItemList list, Place place) {
        return entry(list(list, place), list.style(), false);
    }

    private Entry entry(Table table, Place place) {
        TableBox box = new TableComposer(this, typesetter, fonts, table, place).compose();
        return new Entry(box, table.style().before(), table.style().after(), false, 0);
    }

    private Entry entry(ColumnLayout columns, Place place) {
        return new Entry(columns(columns, place), 0, columns.after(), false, 0);
    }

    private Entry entry(Panel panel, Place place) {
        Box box = on(panel, stack(panel.content(), place.withinContainer()), place);
        return new Entry(box, 0, panel.after(), false, 0);
    }

    private Entry entry(Figure figure, Place place) {
        Tag tag = place.tag().child("Figure").describedAs(figure.description());
        return Entry.of(new FigureBox(figure, fonts, tag, place.width(), place.tallest()));
    }

    private static Entry entry(SignatureField field, Place place) {
        float height = Math.min(field.height(), place.tallest());
        return Entry.of(new SignatureFieldBox(field, place.tag().child("Form"), place.width(), height));
    }

    private static PanelBox on(Panel panel, StackBox content, Place place) {
        return new PanelBox(content, panel, place.width(), Math.min(panel.minimumHeight(), place.tallest()));
    }

    private ColumnLayoutBox columns(ColumnLayout columns, Place place) {
        float all = 0;
        for (ColumnLayout.Column column : columns.columns()) {
            all += column.weight();
        }
        float room = Math.max(place.width() - columns.gap() * (columns.columns().size() - 1), 1);
        float x = 0;
        List<ColumnLayoutBox.Part> parts = new ArrayList<>();
        for (ColumnLayout.Column column : columns.columns()) {
            float width = room * column.weight() / all;
            parts.add(new ColumnLayoutBox.Part(
                    x, stack(column.content(), place.withinContainer().wide(width))));
            x += width + columns.gap();
        }
        return new ColumnLayoutBox(parts);
    }

    private static Entry entry(Box box, TextStyle style, boolean withNext) {
        return new Entry(box, style.before(), style.after(), withNext, 0);
    }

    private Entry heading(Heading heading, Place place) {
        TextBox text = text(heading.text(), heading.style(), place, place.tag().child("H" + heading.level()));
        if (place.tag().isArtifact()) {
            return entry(text, heading.style(), true);
        }
        if (heading.level() > level + 1) {
            throw new IllegalArgumentException("heading: expected a level of %d at most, was %d: %s"
                    .formatted(level + 1, heading.level(), heading.title()));
        }
        level = heading.level();
        Box box = heading.bookmarked() ? text.with(contents.bookmark(level, heading.title())) : text;
        return entry(box, heading.style(), true);
    }

    private TextBox paragraph(Paragraph paragraph, Place place) {
        boolean empty = paragraph.text().stream().allMatch(run -> run.text().isEmpty());
        Tag tag = empty ? Tag.ARTIFACT : tag(paragraph, place.tag()).in(paragraph.language());
        TextBox text = text(paragraph.text(), paragraph.style(), place, tag);
        return paragraph
                .bookmark()
                .filter(mark -> !place.tag().isArtifact())
                .map(mark -> text.with(contents.bookmark(mark, Run.line(paragraph.text()))))
                .orElse(text);
    }

    /** Returns the box of a text that repeats what is said elsewhere. */
    TextBox artifact(Paragraph paragraph, float width) {
        return new TextBox(typesetter.artifact(Run.line(paragraph.text()), paragraph.style(), width, Tag.ARTIFACT));
    }

    private Tag tag(Paragraph paragraph, Tag parent) {
        if (paragraph.role() == Paragraph.Role.NOTE && !parent.isArtifact()) {
            notes++;
            return parent.child("Note").identifiedAs("note-" + notes);
        }
        return parent.child("P");
    }

    /** Returns the box of a text. Runs that differ in more than appearance get tags of their own. */
    private TextBox text(List<Run> runs, TextStyle style, Place place, Tag tag) {
        boolean alike = runs.stream()
                .allMatch(run -> run.language().isEmpty() && run.link().isEmpty());
        List<TaggedRun> tagged = new ArrayList<>();
        Optional<Tag> plain = Optional.empty();
        for (Run run : runs) {
            Tag own;
            if (alike) {
                own = tag;
            } else if (run.link().isPresent()) {
                own = tag.child("Link").in(run.language());
                plain = Optional.empty();
            } else if (run.language().isPresent()) {
                own = tag.child("Span").in(run.language());
                plain = Optional.empty();
            } else {
                own = plain.orElseGet(() -> tag.child("Span"));
                plain = Optional.of(own);
            }
            tagged.add(new TaggedRun(run, own));
        }
        return new TextBox(typesetter.text(tagged, style, place.width()));
    }

    private StackBox list(ItemList list, Place place) {
        Tag tag = place.tag().child("L").with("List", "ListNumbering", numbering(list));
        float width = Math.max(place.width() - list.indent(), list.indent());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Tag item = tag.child("LI");
            Tag label = item.child("Lbl");
            String sign = label(list, i);
            TextBox text = new TextBox(typesetter.text(
                    List.of(new TaggedRun(Run.of(sign + " "), label)),
                    list.style().aligned(Alignment.START),
                    place.width()));
            StackBox content = stack(list.items().get(i), place.inside(item.child("LBody"), width));
            entries.add(Entry.of(new ListItemBox(Optional.of(text), content, list.indent())));
        }
        return new StackBox(entries);
    }

    private static String numbering(ItemList list) {
        return switch (list.numbering()) {
            case BULLETS -> "Disc";
            case BOXES -> "Square";
            case NUMBERS -> "Decimal";
        };
    }

    private static String label(ItemList list, int item) {
        return switch (list.numbering()) {
            case BULLETS -> "•";
            case BOXES -> "\u2610";
            case NUMBERS -> item + 1 + ".";
        };
    }
}
