package nl.ncw.export.internal.typesetting.box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.typesetting.box.BoxComposer.Place;
import nl.ncw.export.internal.typesetting.box.StackBox.Entry;
import nl.ncw.export.internal.typesetting.content.Run;
import nl.ncw.export.internal.typesetting.content.TableOfContents;
import nl.ncw.export.internal.typesetting.structure.Bookmark;
import nl.ncw.export.internal.typesetting.structure.Tag;
import nl.ncw.export.internal.typesetting.text.Typesetter;
import nl.ncw.export.internal.typesetting.text.Typesetter.TaggedRun;

/** Converts a table of contents to boxes, and finds the headings that its lines lead to. */
final class ContentsComposer {
    private final Typesetter typesetter;
    private final Deque<Bookmark> awaited = new ArrayDeque<>();
    private int count;

    ContentsComposer(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    StackBox compose(TableOfContents contents, Place place) {
        Tag tag = place.tag().child("TOC");
        List<Entry> entries = new ArrayList<>();
        for (TableOfContents.Line line : contents.lines()) {
            count++;
            String destination = "heading-" + count;
            awaited.add(new Bookmark(line.level(), line.title(), Optional.of(destination)));
            Tag link = tag.child("TOCI").child("Reference").child("Link");
            // The space keeps the title and the number apart for those who hear them.
            ContentsLineBox box = new ContentsLineBox(
                    typesetter.text(
                            List.of(new TaggedRun(Run.of(line.title() + " "), link)),
                            line.style(),
                            Math.max(place.width() - ContentsLineBox.ROOM_FOR_NUMBER, 1)),
                    new ContentsLineBox.Target(destination, line.title(), link),
                    line.style(),
                    typesetter,
                    place.width());
            entries.add(new Entry(box, line.style().before(), line.style().after(), false, 0));
        }
        return new StackBox(entries);
    }

    /** Returns the bookmark of a heading. Its destination is that of the next line that awaits its heading, if it is this one. */
    Bookmark bookmark(int level, String title) {
        return Optional.ofNullable(awaited.peek())
                .filter(next -> next.level() == level && next.title().equals(title))
                .map(next -> awaited.remove())
                .orElseGet(() -> new Bookmark(level, title, Optional.empty()));
    }
}
