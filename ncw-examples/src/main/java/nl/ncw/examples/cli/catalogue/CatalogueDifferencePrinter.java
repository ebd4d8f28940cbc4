package nl.ncw.examples.cli.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.difference.CatalogueDifference;
import nl.ncw.model.catalogue.difference.ConditionChange;
import nl.ncw.model.catalogue.difference.ObligationChange;
import nl.ncw.model.catalogue.difference.TextChange;
import nl.ncw.model.text.LocalisedText;

/** Prints the differences between two catalogues, with a heading for each kind of difference. */
final class CatalogueDifferencePrinter {
    private final Terminal terminal;
    private final CatalogueDifference difference;
    private final CataloguePrinter older;
    private final CataloguePrinter newer;

    CatalogueDifferencePrinter(Terminal terminal, Catalogue older, Catalogue newer) {
        this.terminal = terminal;
        this.difference = CatalogueDifference.between(older, newer);
        this.older = new CataloguePrinter(terminal, older);
        this.newer = new CataloguePrinter(terminal, newer);
    }

    void print() {
        if (difference.isEmpty()) {
            terminal.say("difference.none");
        }
        print("difference.added-topics", difference.addedTopics(), newer::print);
        print("difference.added", difference.added(), this::print);
        print("difference.removed-topics", difference.removedTopics(), older::print);
        print("difference.removed", difference.removed(), entry -> older.print(entry.question(), Optional.empty()));
        print("difference.hidden", difference.hidden(), this::print);
        print("difference.reshaped", difference.reshaped(), this::print);
        print("difference.obligations", difference.obligations(), this::print);
        print("difference.conditions", difference.conditions(), this::print);
        print("difference.texts", difference.texts(), this::print);
    }

    private <T> void print(String heading, List<T> differences, Consumer<T> printer) {
        if (!differences.isEmpty()) {
            terminal.out().println();
            terminal.say(heading, differences.size());
            differences.forEach(printer);
        }
    }

    private void print(Catalogue.Entry entry) {
        newer.print(entry.question(), Optional.empty());
    }

    private void print(ObligationChange change) {
        terminal.text(2, "- " + change.question());
        terminal.text(
                3,
                terminal.messages()
                        .get(
                                "difference.becomes",
                                change.profile().key(),
                                newer.nameOf(change.before()),
                                newer.nameOf(change.after())));
    }

    private void print(ConditionChange change) {
        terminal.text(2, "- " + change.question());
        terminal.text(3, terminal.messages().get("change.was", older.describe(change.before())));
        terminal.text(3, terminal.messages().get("change.now", newer.describe(change.after())));
    }

    /** Prints a text in each language in which it differs. */
    private void print(TextChange change) {
        terminal.text(2, "- %s (%s)".formatted(change.id(), change.part()));
        TreeSet<String> languages = new TreeSet<>();
        change.before().ifPresent(text -> languages.addAll(text.languages()));
        change.after().ifPresent(text -> languages.addAll(text.languages()));
        for (String language : languages) {
            Optional<String> before = in(language, change.before());
            Optional<String> after = in(language, change.after());
            if (!before.equals(after)) {
                before.ifPresent(text -> terminal.text(3, "%s - %s".formatted(language, text)));
                after.ifPresent(text -> terminal.text(3, "%s + %s".formatted(language, text)));
            }
        }
    }

    private static Optional<String> in(String language, Optional<LocalisedText> text) {
        return text.filter(translated -> translated.languages().contains(language))
                .map(translated -> translated.in(Locale.forLanguageTag(language)));
    }
}
