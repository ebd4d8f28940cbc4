package nl.ncw.export.pdf.layout;

/** What stands in the margins of one page. */
final class Furniture {
    private static final float GAP = 12;
    private static final String ELLIPSIS = "…";

    /** More than fit in a line, of whatever width. */
    private static final int MOST_CHARACTERS = 600;

    private final PageFormat format;
    private final Typesetter typesetter;
    private final int page;
    private final int pages;

    Furniture(PageFormat format, Typesetter typesetter, int page, int pages) {
        this.format = format;
        this.typesetter = typesetter;
        this.page = page;
        this.pages = pages;
    }

    /** Draws the line in the middle of its margin. */
    void draw(RunningLine line, Tag tag, Canvas canvas) {
        TextStyle style = line.style();
        float width = format.contentWidth();
        TextBox end = typesetter.furniture(line.end().on(page, pages), style.aligned(Alignment.END), width, tag);
        float room = width - GAP - taken(end);
        TextBox start = typesetter.furniture(
                fitting(line.start(), style, room, tag), style.aligned(Alignment.START), room, tag);
        float x = format.margins().left();
        float y = tag == Tag.HEADER
                ? (format.margins().top() - style.leading()) / 2
                : format.height() - (format.margins().bottom() + style.leading()) / 2;
        start.draw(canvas, x, y, style.leading());
        end.draw(canvas, x, y, style.leading());
    }

    private static float taken(TextBox text) {
        return (float) text.lines().get(0).pieces().stream()
                .mapToDouble(Line.Piece::width)
                .sum();
    }

    /** The beginning of a text that has room in one line: it may be of any length. */
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
        return taken(typesetter.furniture(text, style, Float.MAX_VALUE, tag)) <= room;
    }
}
