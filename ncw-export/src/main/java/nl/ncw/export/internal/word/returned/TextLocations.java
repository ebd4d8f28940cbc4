package nl.ncw.export.internal.word.returned;

import nl.ncw.export.internal.message.Labels;
import nl.ncw.model.internal.plaintext.Shortening;

/** Names the place that is read: the heading above it, and the row or the paragraph below that. */
public final class TextLocations {
    private static final int LONGEST_HEADING = 60;

    private final Labels labels;
    private String heading;
    private int rows;
    private int paragraphs;

    /**
     * The places of a document that is read from its beginning.
     *
     * @param labels the words, in the language of the document
     */
    public TextLocations(Labels labels) {
        this.labels = labels;
        this.heading = labels.get("word.spot.start");
    }

    /**
     * Goes on below a heading.
     *
     * @param text the heading; a blank one is none
     */
    public void heading(String text) {
        if (!text.isBlank()) {
            heading = Shortening.within(Shortening.line(text), LONGEST_HEADING);
            rows = 0;
            paragraphs = 0;
        }
    }

    /**
     * The heading that is read below.
     *
     * @return the heading, in one line
     */
    public String heading() {
        return heading;
    }

    /**
     * Goes on to the next row below the heading.
     *
     * @return its name
     */
    public String nextRow() {
        return labels.get("word.spot.row", heading, ++rows);
    }

    /**
     * Goes on to the next paragraph below the heading.
     *
     * @return its name
     */
    public String nextParagraph() {
        return labels.get("word.spot.paragraph", heading, ++paragraphs);
    }

    /**
     * Names a row of a table that stands within a row.
     *
     * @param spot the name of the outer row
     * @param row the number of the inner one, from 1
     * @return its name
     */
    public static String within(String spot, int row) {
        return spot + "." + row;
    }
}
