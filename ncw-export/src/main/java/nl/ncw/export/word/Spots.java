package nl.ncw.export.word;

import nl.ncw.export.document.Labels;

/** Names the place that is read: the heading above it, and the row or the paragraph below that. */
final class Spots {
    private static final int LONGEST_HEADING = 60;

    private final Labels labels;
    private String heading;
    private int rows;
    private int paragraphs;

    Spots(Labels labels) {
        this.labels = labels;
        this.heading = labels.get("word.spot.start");
    }

    void heading(String text) {
        if (!text.isBlank()) {
            heading = Messages.shortened(text, LONGEST_HEADING);
            rows = 0;
            paragraphs = 0;
        }
    }

    String heading() {
        return heading;
    }

    String nextRow() {
        return labels.get("word.spot.row", heading, ++rows);
    }

    String nextParagraph() {
        return labels.get("word.spot.paragraph", heading, ++paragraphs);
    }

    /** A row of a table within a row. */
    static String within(String spot, int row) {
        return spot + "." + row;
    }
}
