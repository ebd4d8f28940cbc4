package nl.ncw.examples.cli.bulk;

import java.util.List;
import java.util.function.Function;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalStyle;

/** Prints files with what there is to say about each, below a heading. */
final class OutcomeLists {
    private final Terminal terminal;

    OutcomeLists(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints the files in their order, and an empty line. Prints nothing if there are none. */
    void print(String heading, List<FileOutcome> outcomes, Function<FileOutcome, String> text) {
        if (outcomes.isEmpty()) {
            return;
        }
        terminal.say(TerminalStyle.HEADING, heading, outcomes.size());
        for (FileOutcome outcome : outcomes) {
            terminal.text(1, text.apply(outcome));
        }
        terminal.out().println();
    }
}
