package nl.ncw.examples.cli.change;

import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.merge.CopyName;

/** Prints what an agreement keeps apart, with the numbers by which {@code ncw kept} takes it. */
final class KeptContentPrinter {
    private final Terminal terminal;
    private final PathDescriber describer;

    KeptContentPrinter(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.describer = PathDescriber.of(catalogue, terminal.locale());
    }

    void print(KeptContent kept) {
        if (kept.size() == 0) {
            terminal.say("kept.none");
            return;
        }
        int number = 1;
        if (!kept.unplaced().isEmpty()) {
            terminal.say("kept.unplaced", kept.unplaced().size());
            for (UnplacedText text : kept.unplaced()) {
                terminal.text(1, "%d. %s".formatted(number++, text.origin()));
                terminal.text(3, text.content());
            }
        }
        if (!kept.setAside().isEmpty()) {
            terminal.say("kept.set-aside", kept.setAside().size());
            for (SetAsideValue value : kept.setAside()) {
                terminal.text(1, "%d. %s".formatted(number++, place(value)));
                terminal.text(3, value.content());
            }
        }
        terminal.out().println();
        terminal.say("kept.next");
    }

    /** Returns whose value it was, where, and when it was not chosen. */
    private String place(SetAsideValue value) {
        String day = value.day().map(terminal::day).map(text -> ", " + text).orElse("");
        return "%s (%s%s)".formatted(describer.of(value.path()), author(value.author()), day);
    }

    /** Returns the words for a party, or else the name of the copy. */
    private String author(String copy) {
        CopyName name = CopyName.of(copy);
        return CopyFiles.isOfParty(name) ? CopyFiles.party(name, terminal) : copy;
    }
}
