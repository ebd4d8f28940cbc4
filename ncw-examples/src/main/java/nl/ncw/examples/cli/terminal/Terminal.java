package nl.ncw.examples.cli.terminal;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Output of a command. Lines have at most the columns of the display, unless a word such as a file name is longer. Results
 * may have colours, remarks and errors have none, since only standard output is known to be a terminal.
 *
 * @param out the writer of results
 * @param err the writer of remarks and errors
 * @param messages the messages
 * @param documents the language of documents: the requested one, or else Dutch, since that is the language of the answers
 * @param streams standard input and output for documents
 * @param display the width and colours
 */
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        TerminalMessages messages,
        Language documents,
        StandardStreams streams,
        Display display) {
    private static final String INDENT = "  ";

    /** Word that a shell takes as one argument without quotes. */
    private static final Pattern SHELL_WORD = Pattern.compile("[\\p{L}\\p{N}_./:=@%+,~\\\\-]+");

    /**
     * Returns this terminal with its results among the remarks, so that standard output is free for a document.
     *
     * @return a terminal that prints to {@link #err()} only
     */
    public Terminal onErr() {
        return printingTo(err);
    }

    /**
     * Returns a terminal in the same language that prints results and remarks to a writer, without colours.
     *
     * @param to the writer
     * @return the terminal
     */
    public Terminal printingTo(PrintWriter to) {
        return new Terminal(to, to, messages, documents, streams, display.withoutColours());
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
     * Returns the maximum number of columns of a line.
     *
     * @return the number
     */
    public int columns() {
        return display.columns();
    }

    /**
     * Returns a day as people write it in the language of the messages.
     *
     * @param day the day
     * @return the day, such as {@code 5 mei 2026}
     */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.get("date.pattern"), locale())
                .format(day);
    }

    /**
     * Prints a message to the results.
     *
     * @param key the key of the message
     * @param values its values
     */
    public void say(String key, Object... values) {
        say(TerminalStyle.PLAIN, key, values);
    }

    /**
     * Prints a message to the results in a style.
     *
     * @param style the style
     * @param key the key of the message
     * @param values its values
     */
    public void say(TerminalStyle style, String key, Object... values) {
        wrap(out, style, messages.get(key, values), "", "");
    }

    /**
     * Prints what the user usually does next. The command stays on one line, so that it can be copied.
     *
     * @param key the key of the message, whose value is the command
     * @param words the words of the command after {@code ncw}; a file may have spaces
     */
    public void nextStep(String key, String... words) {
        String command = Stream.concat(Stream.of("ncw"), Stream.of(words).map(Terminal::quoted))
                .collect(Collectors.joining(" "));
        String step = messages.get("next", messages.get(key));
        out.println();
        if (step.length() + 1 + command.length() <= columns()) {
            out.println(step + " " + command);
        } else {
            wrap(out, TerminalStyle.PLAIN, step, "", "");
            out.println(INDENT + command);
        }
    }

    /** Returns a word in quotes if a shell needs them: double ones, which Windows knows too, where they suffice. */
    private static String quoted(String word) {
        if (SHELL_WORD.matcher(word).matches()) {
            return word;
        }
        boolean isPlain = word.chars().noneMatch(character -> "\"$`!\\".indexOf(character) >= 0);
        return isPlain ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }

    /**
     * Prints an indented message to the results.
     *
     * @param key the key of the message
     * @param values its values
     */
    public void detail(String key, Object... values) {
        wrap(out, TerminalStyle.PLAIN, messages.get(key, values), INDENT, INDENT + INDENT);
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
        text(to, TerminalStyle.PLAIN, depth, text);
    }

    /**
     * Prints a text in a style that is not one of the messages.
     *
     * @param to the writer: {@link #out()} or {@link #err()}
     * @param style the style
     * @param depth the number of steps by which it is indented
     * @param text the text
     */
    public void text(PrintWriter to, TerminalStyle style, int depth, String text) {
        wrap(to, style, text, INDENT.repeat(depth), INDENT.repeat(depth + 1));
    }

    /**
     * Prints a message to the remarks and errors.
     *
     * @param key the key of the message
     * @param values its values
     */
    public void remark(String key, Object... values) {
        wrap(err, TerminalStyle.PLAIN, messages.get(key, values), "", "");
    }

    /**
     * Returns the failure of a command that was not used as it can be.
     *
     * @param key the key of the message that says how it can
     * @param values its values
     * @return the failure
     */
    public CommandFailure wrongUsage(String key, Object... values) {
        return new CommandFailure(ExitCode.WRONG_USAGE, messages.get(key, values));
    }

    /**
     * Prints why a command failed.
     *
     * @param message the reason, in the user's language
     */
    public void complain(String message) {
        wrap(err, TerminalStyle.PLAIN, messages.get("complaint", message), "", INDENT);
    }

    private void wrap(PrintWriter to, TerminalStyle style, String text, String firstIndent, String nextIndent) {
        TerminalStyle used = display.isColoured() && to == out ? style : TerminalStyle.PLAIN;
        StringBuilder line = new StringBuilder(firstIndent);
        boolean empty = true;
        for (String word : text.split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > columns()) {
                to.println(used.of(line.toString()));
                line = new StringBuilder(nextIndent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        to.println(used.of(line.toString()));
    }
}
