package nl.ncw.examples.cli;

import java.util.regex.Pattern;
import nl.ncw.examples.cli.terminal.TerminalMessages;

/**
 * Names of arguments in the user's language. The commands name them in English capitals, such as {@code FILE.pdf} and
 * {@code [NAME=]COPY}; each such word has its translation in the messages. What is to be typed as it stands, such as
 * {@code region|partner}, is in small letters and stays.
 */
final class ArgumentNames {
    private static final Pattern WORD = Pattern.compile("[A-Z]{2,}");

    private final TerminalMessages messages;

    ArgumentNames(TerminalMessages messages) {
        this.messages = messages;
    }

    /** Returns the label of an argument with its words in the user's language. */
    String translate(String label) {
        return WORD.matcher(label).replaceAll(word -> messages.get("argument." + word.group()));
    }
}
