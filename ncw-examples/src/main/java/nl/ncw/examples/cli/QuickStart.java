package nl.ncw.examples.cli;

import java.util.List;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import nl.ncw.examples.cli.terminal.TerminalStyle;

/** Prints what a new user does first, in the order of the work. */
final class QuickStart {
    private static final List<String> STEPS =
            List.of("advise", "form", "import", "merge", "validate", "export", "sign", "verify");

    private final Terminal terminal;

    QuickStart(Terminal terminal) {
        this.terminal = terminal;
    }

    void print() {
        TerminalMessages messages = terminal.messages();
        terminal.say("ncw.usage.description.0");
        terminal.out().println();
        terminal.say(TerminalStyle.HEADING, "start.heading");
        int width = STEPS.stream()
                .mapToInt(step -> messages.get("start." + step).length())
                .max()
                .orElse(0);
        String row = "  %-" + width + "s  ncw %s";
        STEPS.forEach(step -> terminal.out()
                .println(row.formatted(messages.get("start." + step), messages.get("start." + step + ".command"))));
        terminal.out().println();
        terminal.say("start.help");
    }
}
