package nl.ncw.export.internal.word.returned;

import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.internal.plaintext.TextShortener;

/** Names the current location: the heading above it, and the number of the row or paragraph below that heading. */
public final class LocationTracker {
    private static final int LONGEST_HEADING = 60;

    private final DocumentLabels labels;
    private String heading;
    private int rows;
    private int paragraphs;

    /**
     * Creates the locations of a document that is read from its beginning.
     *
     * @param labels the labels, in the language of the document
     */
    public LocationTracker(DocumentLabels labels) {
        this.labels = labels;
        this.heading = labels.get("word.location.start");
    }

    /**
     * Moves to a heading.
     *
     * @param text the heading; a blank heading is ignored
     */
    public void heading(String text) {
        if (!text.isBlank()) {
            heading = TextShortener.within(TextShortener.line(text), LONGEST_HEADING);
            rows = 0;
            paragraphs = 0;
        }
    }

    /**
     * Returns the current heading.
     *
     * @return the heading, in one line
     */
    public String heading() {
        return heading;
    }

    /**
     * Moves to the next row below the heading.
     *
     * @return the name of the row
     */
    public String nextRow() {
        return labels.get("word.location.row", heading, ++rows);
    }

    /**
     * Moves to the next paragraph below the heading.
     *
     * @return the name of the paragraph
     */
    public String nextParagraph() {
        return labels.get("word.location.paragraph", heading, ++paragraphs);
    }

    /**
     * Returns the name of a row of a table nested in a row.
     *
     * @param location the name of the outer row
     * @param row the number of the inner row, from 1 on
     * @return the name of the inner row
     */
    public static String within(String location, int row) {
        return location + "." + row;
    }
}
