package nl.ncw.export.internal.typesetting.box;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.structure.Bookmark;

/** Boxes one below the other. Space above the first and below the last box is ignored. */
final class StackBox implements Box {
    static final StackBox EMPTY = new StackBox(List.of());

    private final List<Entry> entries;
    private final float height;

    StackBox(List<Entry> entries) {
        this.entries = entries;
        float sum = 0;
        for (int i = 0; i < entries.size(); i++) {
            sum += gap(i) + entries.get(i).box().height();
        }
        this.height = sum;
    }

    /**
     * Box with the space around it and the rules for page breaks.
     *
     * @param box the box
     * @param before the space above; where two spaces meet, the larger one applies
     * @param after the space below
     * @param withNext whether it stays on one page with the beginning of the next box
     * @param room the height that must be left on the page for it to begin there
     */
    record Entry(Box box, float before, float after, boolean withNext, float room) {
        static Entry of(Box box) {
            return new Entry(box, 0, 0, false, 0);
        }

        Entry needing(float points) {
            return new Entry(box, before, after, withNext, points);
        }
    }

    static StackBox of(Box box) {
        return box instanceof StackBox stack ? stack : new StackBox(List.of(Entry.of(box)));
    }

    private float gap(int entry) {
        return entry == 0
                ? 0
                : Math.max(entries.get(entry - 1).after(), entries.get(entry).before());
    }

    @Override
    public float height() {
        return height;
    }

    @Override
    public Cut cut(float room, boolean fresh) {
        if (height <= room + Cut.TOLERANCE && entries.stream().noneMatch(entry -> entry.room() > 0)) {
            return Cut.all(this);
        }
        float left = room;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean first = fresh && i == 0;
            left -= gap(i);
            Cut cut = entry.room() > left && !first
                    ? Cut.none(entry.box())
                    : entry.box().cut(left, first);
            if (cut.rest().isPresent()) {
                return cut.head().isPresent() ? cutInside(i, cut) : cutBefore(i, fresh);
            }
            left -= entry.box().height();
        }
        return Cut.all(this);
    }

    private Cut cutInside(int index, Cut cut) {
        Entry entry = entries.get(index);
        List<Entry> head = new ArrayList<>(entries.subList(0, index));
        cut.head().ifPresent(box -> head.add(new Entry(box, entry.before(), 0, false, 0)));
        List<Entry> rest = new ArrayList<>();
        cut.rest().ifPresent(box -> rest.add(new Entry(box, 0, entry.after(), entry.withNext(), 0)));
        rest.addAll(entries.subList(index + 1, entries.size()));
        return Cut.of(new StackBox(head), new StackBox(rest));
    }

    /** Splits between two boxes, or earlier if the boxes above must stay with the next. */
    private Cut cutBefore(int index, boolean fresh) {
        int at = index;
        while (at > 0 && entries.get(at - 1).withNext()) {
            at--;
        }
        if (at == 0) {
            if (!fresh) {
                return Cut.none(this);
            }
            at = index;
        }
        return Cut.of(new StackBox(entries.subList(0, at)), new StackBox(entries.subList(at, entries.size())));
    }

    @Override
    public Stream<Bookmark> bookmarks() {
        return entries.stream().flatMap(entry -> entry.box().bookmarks());
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float drawnHeight) {
        float top = y;
        for (int i = 0; i < entries.size(); i++) {
            Box box = entries.get(i).box();
            top += gap(i);
            // The last row of a table extends down to the end of its row header.
            float extra = i == entries.size() - 1 ? drawnHeight - height : 0;
            box.draw(canvas, x, top, box.height() + extra);
            top += box.height();
        }
    }
}
