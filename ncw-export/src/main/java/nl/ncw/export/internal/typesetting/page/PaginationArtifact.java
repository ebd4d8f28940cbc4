package nl.ncw.export.internal.typesetting.page;

import nl.ncw.export.internal.typesetting.canvas.Canvas;
import nl.ncw.export.internal.typesetting.content.Alignment;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.internal.typesetting.structure.Tag;
import nl.ncw.export.internal.typesetting.text.TextLine;
import nl.ncw.export.internal.typesetting.text.TypesetText;
import nl.ncw.export.internal.typesetting.text.Typesetter;

/** Draws the running lines in the margins of one page. PDF calls them pagination artifacts. */
final class PaginationArtifact {
    private static final float GAP = 12;
    private static final String ELLIPSIS = "…";

    /** More characters than fit in a line of any width. */
    private static final int MOST_CHARACTERS = 600;

    private final PageFormat format;
    private final Typesetter typesetter;
    private final int page;
    private final int pages;

    PaginationArtifact(PageFormat format, Typesetter typesetter, int page, int pages) {
        this.format = format;
        this.typesetter = typesetter;
        this.page = page;
        this.pages = pages;
    }

    /** Draws the line at the vertical centre of its margin. */
    void draw(RunningLine line, Tag tag, Canvas canvas) {
        TextStyle style = line.style();
        float width = format.contentWidth();
        TypesetText end = typesetter.artifact(line.end().on(page, pages), style.aligned(Alignment.END), width, tag);
        float room = width - GAP - taken(end);
        TypesetText start =
                typesetter.artifact(fitting(line.start(), style, room, tag), style.aligned(Alignment.START), room, tag);
        float x = format.margins().left();
        float y = tag == Tag.HEADER
                ? (format.margins().top() - style.leading()) / 2
                : format.height() - (format.margins().bottom() + style.leading()) / 2;
        canvas.show(start, x, y);
        canvas.show(end, x, y);
    }

    private static float taken(TypesetText text) {
        return (float) text.lines().get(0).pieces().stream()
                .mapToDouble(TextLine.Piece::width)
                .sum();
    }

    /** Returns the longest beginning of a text that fits in one line. The text may have any length. */
    private String fitting(String text, TextStyle style, float room, Tag tag) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= MOST_CHARACTERS && fits(line, style, room, tag)) {
            return line;
        }
        int least = 0;
        int most = Math.min(line.length(), MOST_CHARACTERS);
        while (least < most) {
            int middle = (least + most + 1) / 2;
            if (fits(line.substring(0, middle) + ELLIPSIS, style, room, tag)) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        boolean halfCharacter = least > 0 && Character.isHighSurrogate(line.charAt(least - 1));
        return line.substring(0, halfCharacter ? least - 1 : least) + ELLIPSIS;
    }

    private boolean fits(String text, TextStyle style, float room, Tag tag) {
        return taken(typesetter.artifact(text, style, Float.MAX_VALUE, tag)) <= room;
    }
}
