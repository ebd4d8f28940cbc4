package nl.ncw.export.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.pdf.layout.Stack.Entry;
import nl.ncw.export.pdf.layout.Typesetter.TaggedRun;

/** Makes boxes of blocks, and puts the tags of what they hold into the tree, in the order of reading. */
final class Composer {
    private final Typesetter typesetter;
    private final Fonts fonts;
    private int level;
    private int notes;

    Composer(Typesetter typesetter, Fonts fonts) {
        this.typesetter = typesetter;
        this.fonts = fonts;
    }

    /**
     * Where blocks go.
     *
     * @param tag the element of the structure that they belong to
     * @param width the width that they have
     * @param tallest what something that cannot be cut may take, and still find a page to stand on
     * @param nested whether they stand in a cell or item
     */
    record Place(Tag tag, float width, float tallest, boolean nested) {
        Place inside(Tag other, float narrower) {
            return new Place(other, narrower, nested ? tallest : tallest / 2, true);
        }
    }

    Stack stack(List<Block> blocks, Place place) {
        List<Entry> entries = new ArrayList<>();
        float room = 0;
        for (Block block : blocks) {
            if (block instanceof PageBreak end) {
                room = place.nested() ? 0 : end.room();
            } else {
                entries.add(entry(block, place).needing(room));
                room = 0;
            }
        }
        return new Stack(entries);
    }

    private Entry entry(Block block, Place place) {
        if (block instanceof Heading heading) {
            return heading(heading, place);
        } else if (block instanceof Paragraph paragraph) {
            return entry(paragraph(paragraph, place), paragraph.style(), false);
        } else if (block instanceof ItemList list) {
            return entry(list(list, place), list.style(), false);
        } else if (block instanceof Table table) {
            return new Entry(
                    new TableComposer(this, typesetter, table, place).compose(),
                    table.style().before(),
                    table.style().after(),
                    false,
                    0);
        } else if (block instanceof Figure figure) {
            Tag tag = place.tag().child("Figure").describedAs(figure.description());
            return Entry.of(new FigureBox(figure, fonts, tag, place.width(), place.tallest()));
        } else if (block instanceof Spacer spacer) {
            return Entry.of(new Blank(Math.min(spacer.height(), place.tallest())));
        }
        throw new IllegalArgumentException("block: unknown " + block);
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
                    .formatted(level + 1, heading.level(), plain(heading.text())));
        }
        level = heading.level();
        Box box = heading.bookmarked() ? text.with(new Bookmark(level, plain(heading.text()))) : text;
        return entry(box, heading.style(), true);
    }

    private TextBox paragraph(Paragraph paragraph, Place place) {
        boolean empty = paragraph.text().stream().allMatch(run -> run.text().isEmpty());
        Tag tag = empty ? Tag.ARTIFACT : tag(paragraph, place.tag()).in(paragraph.language());
        TextBox text = text(paragraph.text(), paragraph.style(), place, tag);
        return paragraph
                .bookmark()
                .filter(mark -> !place.tag().isArtifact())
                .map(mark -> text.with(new Bookmark(mark, plain(paragraph.text()))))
                .orElse(text);
    }

    private Tag tag(Paragraph paragraph, Tag parent) {
        if (paragraph.role() == Paragraph.Role.NOTE && !parent.isArtifact()) {
            notes++;
            return parent.child("Note").identifiedAs("note-" + notes);
        }
        return parent.child("P");
    }

    /** Text whose runs have tags of their own where they differ in more than their looks. */
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
        return typesetter.text(tagged, style, place.width());
    }

    private Stack list(ItemList list, Place place) {
        boolean bullets = list.numbering() == ItemList.Numbering.BULLETS;
        Tag tag = place.tag().child("L").with("List", "ListNumbering", bullets ? "Disc" : "Decimal");
        float width = Math.max(place.width() - list.indent(), list.indent());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Tag item = tag.child("LI");
            Tag label = item.child("Lbl");
            String sign = bullets ? "•" : i + 1 + ".";
            TextBox text = typesetter.text(
                    List.of(new TaggedRun(Run.of(sign + " "), label)),
                    list.style().aligned(Alignment.START),
                    place.width());
            Stack content = stack(list.items().get(i), place.inside(item.child("LBody"), width));
            entries.add(Entry.of(new ItemBox(Optional.of(text), content, list.indent())));
        }
        return new Stack(entries);
    }

    private static String plain(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
