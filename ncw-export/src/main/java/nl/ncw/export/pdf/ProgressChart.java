package nl.ncw.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.typesetting.content.Alignment;
import nl.ncw.export.internal.typesetting.content.Colour;
import nl.ncw.export.internal.typesetting.content.Figure;
import nl.ncw.export.internal.typesetting.content.FontStyle;
import nl.ncw.export.internal.typesetting.content.TextStyle;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.AnswerCounts;
import nl.ncw.model.internal.plaintext.TextShortener;

/** Chart of the progress of an agreement: the total in numbers, and a bar for each section below it. */
final class ProgressChart {
    private static final float WIDTH = 340;
    private static final float ROW = 26;
    private static final float TOP = 74;
    private static final float LEGEND = 20;
    private static final float BAR = 8;
    private static final float BASELINE = 9;
    private static final float LEGEND_STEP = 118;
    private static final Colour EMPTY = Colour.of(0xD9DEE3);

    /** The length of a line with the name of a section that leaves room for its numbers, in code points. */
    private static final int NAME = 60;

    private static final float LINE = 12;

    private final DocumentOutline outline;
    private final HouseStyle style;
    private final DocumentLabels labels;
    private final List<Figure.Shape> shapes = new ArrayList<>();

    ProgressChart(DocumentOutline outline, HouseStyle style) {
        this.outline = outline;
        this.style = style;
        this.labels = DocumentLabels.in(outline.locale());
    }

    Figure draw() {
        List<DocumentOutline.Progress> parts =
                outline.progress().subList(0, outline.progress().size() - 1);
        drawTotal(total());
        float y = TOP;
        for (DocumentOutline.Progress part : parts) {
            y = drawName(part.part(), y);
            drawPart(part.tally(), y);
            y += ROW;
        }
        drawLegend(y + 4);
        return new Figure(WIDTH, y + LEGEND, shapes, description());
    }

    private AnswerCounts total() {
        return outline.progress().get(outline.progress().size() - 1).tally();
    }

    private void drawTotal(AnswerCounts total) {
        TextStyle number = TextStyle.of(36).in(FontStyle.BOLD).in(style.main);
        shapes.add(new Figure.Label(0, 34, labels.get("chart.percentage", total.percentage()), number));
        shapes.add(new Figure.Label(0, 52, labels.get("chart.total", total.settled(), total.asked()), style.text));
    }

    /** Draws the name of a section, on two lines if it is long, and returns where the last one begins. */
    private float drawName(String name, float y) {
        int space = name.codePointCount(0, name.length()) <= NAME
                ? -1
                : name.lastIndexOf(' ', name.offsetByCodePoints(0, NAME));
        if (space > 0) {
            shapes.add(new Figure.Label(0, y + BASELINE, name.substring(0, space), style.bold));
        }
        float last = space > 0 ? y + LINE : y;
        String rest = TextShortener.afterWord(name.substring(Math.max(space + 1, 0)), NAME);
        shapes.add(new Figure.Label(0, last + BASELINE, rest, style.bold));
        return last;
    }

    private void drawPart(AnswerCounts tally, float y) {
        shapes.add(new Figure.Label(
                WIDTH,
                y + BASELINE,
                labels.get("completeness.of", tally.settled(), tally.asked()),
                style.text.aligned(Alignment.END)));
        float bar = y + 12;
        float settled = WIDTH * tally.settled() / tally.asked();
        float open = WIDTH * tally.toBeSettled() / tally.asked();
        shapes.add(new Figure.Rectangle(0, bar, WIDTH, BAR, EMPTY));
        if (settled > 0) {
            shapes.add(new Figure.Rectangle(0, bar, settled, BAR, style.main));
        }
        if (open > 0) {
            shapes.add(new Figure.Rectangle(settled, bar, open, BAR, style.accent));
        }
    }

    private void drawLegend(float y) {
        float x = 0;
        for (Entry entry : List.of(
                new Entry(style.main, "chart.settled"),
                new Entry(style.accent, "completeness.to-be-settled"),
                new Entry(EMPTY, "completeness.unanswered"))) {
            shapes.add(new Figure.Rectangle(x, y, BAR, BAR, entry.colour()));
            shapes.add(new Figure.Label(x + BAR + 4, y + 7, labels.get(entry.label()), style.small));
            x += LEGEND_STEP;
        }
    }

    private record Entry(Colour colour, String label) {}

    /** Returns the numbers of the chart in words, for readers who cannot see it. */
    private String description() {
        return outline.progress().stream()
                .map(part -> labels.get(
                        "chart.part",
                        part.part(),
                        part.tally().settled(),
                        part.tally().asked(),
                        part.tally().toBeSettled(),
                        part.tally().unanswered()))
                .collect(Collectors.joining(" ", labels.get("completeness") + " ", ""));
    }
}
