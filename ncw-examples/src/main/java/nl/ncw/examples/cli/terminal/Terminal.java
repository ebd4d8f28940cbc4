package nl.ncw.examples.cli.terminal;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Output of a command. Lines have at most 80 columns, unless a word such as a file name is longer.
 *
 * @param out the writer of results
 * @param err the writer of remarks and errors
 * @param messages the messages
 * @param documents the language of documents: the requested one, or else Dutch, since that is the language of the answers
 * @param streams standard input and output for documents
 */
public record Terminal(
        PrintWriter out, PrintWriter err, TerminalMessages messages, Language documents, StandardStreams streams) {
    /** Number of columns of a line. */
    public static final int COLUMNS = 80;

    private static final String INDENT = "  ";

    /**
     * Returns this terminal with its results among the remarks, so that standard output is free for a document.
     *
     * @return a terminal that prints to {@link #err()} only
     */
    public Terminal onErr() {
        return new Terminal(err, err, messages, documents, streams);
    }

    /**
     * Returns the language of the messages.
     *
     * @return the language
     */
    public Locale locale() {
        return messages.locale();
    }

    /**
     * Prints a message to the results.
     *
     * @param key the key of the message
     * @param values its values
     */
    public void say(String key, Object... values) {
        wrap(out, messages.get(key, values), "", "");
    }

    /**
     * Prints an indented message to the results.
     *
     * @param key the key of the message
     * @param values its values
     */
    public void detail(String key, Object... values) {
        wrap(out, messages.get(key, values), INDENT, INDENT + INDENT);
    }

    /**
     * Prints a text to the results that is not one of the messages, such as one of a catalogue.
     *
     * @param depth the number of steps by which it is indented
     * @param text the text
     */
    public void text(int depth, String text) {
        text(out, depth, text);
    }

    /**
     * Prints a text that is not one of the messages.
     *
     * @param to the writer: {@link #out()} or {@link #err()}
     * @param depth the number of steps by which it is indented
     * @param text the text
     */
    public void text(PrintWriter to, int depth, String text) {
        wrap(to, text, INDENT.repeat(depth), INDENT.repeat(depth + 1));
    }

    /**
     * Prints a message to the remarks and errors.
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
