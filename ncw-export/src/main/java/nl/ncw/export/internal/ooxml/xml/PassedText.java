package nl.ncw.export.internal.ooxml.xml;

/** Text of a part that its reader passed over, a line for each element that has text. */
final class PassedText {
    private final StringBuilder lines = new StringBuilder();
    private boolean isCollected;
    private int lineStart;

    /** Sets whether text is collected. Returns whether it was. */
    boolean collect(boolean collected) {
        boolean before = isCollected;
        isCollected = collected;
        return before;
    }

    boolean isCollected() {
        return isCollected;
    }

    /** Returns the text so far, to append to. */
    StringBuilder lines() {
        return lines;
    }

    void endLine() {
        if (lines.length() > lineStart) {
            boolean blank = lines.substring(lineStart).isBlank();
            lines.setLength(blank ? lineStart : lines.length());
            lines.append(blank ? "" : "\n");
            lineStart = lines.length();
        }
    }

    /** Returns the text, and forgets it. */
    String take() {
        if (lines.isEmpty()) {
            return "";
        }
        endLine();
        String text = lines.toString().strip();
        lines.setLength(0);
        lineStart = 0;
        return text;
    }
}
