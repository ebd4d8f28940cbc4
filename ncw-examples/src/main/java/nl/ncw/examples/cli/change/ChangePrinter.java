package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.AgreementChange;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.merge.MergeConflict;
import nl.ncw.model.merge.MergeSide;
import nl.ncw.model.question.QuestionId;

/** Prints what changed in an agreement, in the words and the order of the form; long texts are cut to where they differ. */
final class ChangePrinter {
    private static final TextExcerpts OF_CHANGES = new TextExcerpts(200);
    private static final TextExcerpts OF_CONFLICTS = new TextExcerpts(600);

    private final Terminal terminal;
    private final PathDescriber words;
    private final List<QuestionId> order;

    ChangePrinter(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.words = PathDescriber.of(catalogue, terminal.locale());
        this.order =
                catalogue.entries().stream().map(entry -> entry.question().id()).toList();
    }

    /** Changes, each with what stood there and what stands there now. */
    void changes(List<AgreementChange> changes) {
        changes.stream()
                .sorted(Comparator.comparing(AgreementChange::path, asOnTheForm()))
                .forEach(this::print);
    }

    private void print(AgreementChange change) {
        terminal.text(1, words.of(change.path()));
        if (change.before().isPresent() && change.after().isPresent()) {
            List<String> shown = shown(OF_CHANGES, change.path(), List.of(change.before(), change.after()));
            line("change.was", shown.get(0));
            line("change.now", shown.get(1));
        } else {
            String key = change.after().isPresent() ? "change.new" : "change.gone";
            line(
                    key,
                    shown(OF_CHANGES, change.path(), List.of(change.after().or(change::before)))
                            .get(0));
        }
    }

    /** Conflicts, each with what stands there in every copy, by the names of their files. */
    void conflicts(List<MergeConflict> conflicts, Map<MergeSide, Path> files) {
        conflicts.stream()
                .sorted(Comparator.comparing(MergeConflict::path, asOnTheForm()))
                .forEach(conflict -> print(conflict, files));
    }

    private void print(MergeConflict conflict, Map<MergeSide, Path> files) {
        terminal.text(1, words.of(conflict.path()));
        List<MergeSide> copies = Stream.of(MergeSide.values())
                .filter(copy -> copy != MergeSide.SENT || conflict.sent().isPresent())
                .toList();
        List<String> shown = shown(
                OF_CONFLICTS, conflict.path(), copies.stream().map(conflict::in).toList());
        for (MergeSide copy : copies) {
            line("change.in", files.get(copy), shown.get(copies.indexOf(copy)));
        }
    }

    private void line(String key, Object... values) {
        terminal.text(2, terminal.messages().get(key, values));
    }

    /** Contents side by side. Where they look alike when put on a line, that is said. */
    private List<String> shown(TextExcerpts excerpt, AgreementPath path, List<Optional<AgreementValue>> contents) {
        List<String> shown = excerpt.of(
                contents.stream().map(content -> words.of(path, content)).toList());
        boolean alike = shown.size() > 1 && new HashSet<>(shown).size() == 1;
        return alike
                ? shown.stream()
                        .map(text -> terminal.messages().get("change.blanks", text))
                        .toList()
                : shown;
    }

    private Comparator<AgreementPath> asOnTheForm() {
        return Comparator.comparingInt(path ->
                path.answer().map(key -> 1 + order.indexOf(key.question())).orElse(-1));
    }
}
