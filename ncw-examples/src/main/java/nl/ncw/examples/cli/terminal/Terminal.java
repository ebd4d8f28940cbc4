package nl.ncw.examples.cli.terminal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;

/**
 * Prints what a command has to say to its user, in lines of at most 80 columns, unless a file name is longer.
 *
 * @param out where results go
 * @param err where complaints go
 * @param messages the messages
 * @param documents the language of documents: as asked for, else Dutch, since the answers are
 */
public record Terminal(PrintWriter out, PrintWriter err, TerminalMessages messages, Language documents) {
    private static final int COLUMNS = 80;
    private static final String INDENT = "  ";

    /**
     * The language of the messages.
     *
     * @return the language
     */
    public Locale locale() {
        return messages.locale();
    }

    /**
     * Prints a message among the results.
     *
     * @param key the key of the message
     * @param values its values
     */
    public void say(String key, Object... values) {
        wrap(out, messages.get(key, values), "", "");
    }

    /**
     * Prints a message below another, indented.
     *
     * @param key the key of the message
     * @param values its values
     */
    public void detail(String key, Object... values) {
        wrap(out, messages.get(key, values), INDENT, INDENT + INDENT);
    }

    /**
     * Prints a text that is not one of the messages, such as one out of a catalogue.
     *
     * @param depth how many steps it is indented
     * @param text the text
     */
    public void text(int depth, String text) {
        wrap(out, text, INDENT.repeat(depth), INDENT.repeat(depth + 1));
    }

    /**
     * Prints a message among the complaints.
     *
     * @param key the key of the message
     * @param values its values
     */
    public void remark(String key, Object... values) {
        wrap(err, messages.get(key, values), "", "");
    }

    /**
     * Prints why a command failed.
     *
     * @param message the reason, in the user's language
     */
    public void complain(String message) {
        wrap(err, messages.get("complaint", message), "", INDENT);
    }

    /**
     * Prints findings, each with its severity, message, place and code.
     *
     * @param to where to: {@link #out()} or {@link #err()}
     * @param findings the findings, in their order
     */
    public void findings(PrintWriter to, List<Finding> findings) {
        for (Finding finding : findings) {
            String severity = messages.get("severity." + finding.severity().key());
            wrap(to, "%s: %s".formatted(severity, finding.message(locale())), INDENT, INDENT + INDENT);
            wrap(to, "[%s] %s".formatted(finding.code(), shortened(finding.place())), INDENT + INDENT, INDENT + INDENT);
        }
    }

    /** The id of a question begins with those of its topic and section, so that it says where it stands. */
    private static String shortened(Place place) {
        return place.answer().map(at -> at.question() + "/" + at.voice().key()).orElseGet(place::toString);
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
