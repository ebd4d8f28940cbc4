package nl.ncw.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import nl.ncw.model.port.Finding;
import nl.ncw.model.port.Place;

/**
 * What a command says to its user, in lines of 80 columns at most, but for file names that are longer.
 *
 * @param out where results go
 * @param err where complaints go
 * @param wording the words
 * @param documents the language of documents: as asked for, else Dutch, since the answers are
 */
record Terminal(PrintWriter out, PrintWriter err, Wording wording, Language documents) {
    private static final int COLUMNS = 80;
    private static final String INDENT = "  ";

    Locale locale() {
        return wording.locale();
    }

    void say(String key, Object... values) {
        wrap(out, wording.get(key, values), "", "");
    }

    /** A line below another. */
    void detail(String key, Object... values) {
        wrap(out, wording.get(key, values), INDENT, INDENT + INDENT);
    }

    /** A text that is not of the command line's own, such as one out of a catalogue. */
    void text(int depth, String text) {
        wrap(out, text, INDENT.repeat(depth), INDENT.repeat(depth + 1));
    }

    /** A line among the complaints. */
    void remark(String key, Object... values) {
        wrap(err, wording.get(key, values), "", "");
    }

    void complain(String message) {
        wrap(err, wording.get("complaint", message), "", INDENT);
    }

    /** Prints findings, each with its severity, message, place and code. */
    void findings(PrintWriter to, List<Finding> findings) {
        for (Finding finding : findings) {
            String severity = wording.get("severity." + finding.severity().key());
            wrap(to, "%s: %s".formatted(severity, finding.message(locale())), INDENT, INDENT + INDENT);
            wrap(to, "[%s] %s".formatted(finding.code(), shortened(finding.place())), INDENT + INDENT, INDENT + INDENT);
        }
    }

    /** The id of a question begins with those of its topic and section, so that it says where it stands. */
    private static String shortened(Place place) {
        return place instanceof Place.AtAnswer at
                ? at.question() + "/" + at.voice().key()
                : place.toString();
    }

    private static void wrap(PrintWriter to, String text, String firstIndent, String nextIndent) {
        StringBuilder line = new StringBuilder(firstIndent);
        boolean empty = true;
        for (String word : text.split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > COLUMNS) {
                to.println(line);
                line = new StringBuilder(nextIndent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        to.println(line);
    }
}
