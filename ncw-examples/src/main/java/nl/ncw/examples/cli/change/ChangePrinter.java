package nl.ncw.examples.cli.change;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.AgreementChange;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.merge.ConflictSettlement;
import nl.ncw.model.merge.CopyName;
import nl.ncw.model.merge.MergeConflict;

/** Prints changes of an agreement in the terms and the order of the form. Long texts are cut to where they differ. */
final class ChangePrinter {
    private static final TextExcerpts CHANGE_EXCERPTS = new TextExcerpts(200);
    private static final TextExcerpts CONFLICT_EXCERPTS = new TextExcerpts(600);

    private final Terminal terminal;
    private final PathDescriber describer;

    ChangePrinter(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.describer = PathDescriber.of(catalogue, terminal.locale());
    }

    /** Prints changes, each with the values before and after. */
    void printChanges(List<AgreementChange> changes) {
        changes.stream()
                .sorted(Comparator.comparing(AgreementChange::path, describer.formOrder()))
                .forEach(this::print);
    }

    private void print(AgreementChange change) {
        terminal.text(1, describer.of(change.path()));
        if (change.before().isPresent() && change.after().isPresent()) {
            List<String> shown = shown(CHANGE_EXCERPTS, change.path(), List.of(change.before(), change.after()));
            line("change.was", shown.get(0));
            line("change.now", shown.get(1));
        } else {
            String key = change.after().isPresent() ? "change.new" : "change.gone";
            line(
                    key,
                    shown(CHANGE_EXCERPTS, change.path(), List.of(change.after().or(change::before)))
                            .get(0));
        }
    }

    /**
     * Prints conflicts, each with the value that was sent and the different ones, below the labels of their copies, and
     * with what settles it, if that is known.
     */
    void printConflicts(
            List<MergeConflict> conflicts,
            Map<AgreementPath, ConflictSettlement> settled,
            Map<CopyName, String> labels) {
        conflicts.stream()
                .sorted(Comparator.comparing(MergeConflict::path, describer.formOrder()))
                .forEach(conflict -> {
                    print(conflict, labels);
                    Optional.ofNullable(settled.get(conflict.path()))
                            .ifPresent(settlement -> print(conflict.path(), settlement, labels));
                });
    }

    private void print(AgreementPath path, ConflictSettlement settlement, Map<CopyName, String> labels) {
        String holds = switch (settlement.kind()) {
            case CHOSEN -> String.valueOf(labels.get(((ConflictSettlement.Chosen) settlement).copy()));
            case WRITTEN -> written(path, (ConflictSettlement.Written) settlement);
        };
        line("change.holds", holds);
    }

    private String written(AgreementPath path, ConflictSettlement.Written settlement) {
        return shown(CONFLICT_EXCERPTS, path, List.of(Optional.of(settlement.value())))
                .get(0);
    }

    private void print(MergeConflict conflict, Map<CopyName, String> labels) {
        terminal.text(1, describer.of(conflict.path()));
        List<MergeConflict.Version> versions = Stream.concat(
                        conflict.sent().stream()
                                .map(value -> new MergeConflict.Version(List.of(CopyName.SENT), Optional.of(value))),
                        conflict.versions().stream())
                .toList();
        List<String> shown = shown(
                CONFLICT_EXCERPTS,
                conflict.path(),
                versions.stream().map(MergeConflict.Version::value).toList());
        for (int index = 0; index < versions.size(); index++) {
            String copies =
                    versions.get(index).copies().stream().map(labels::get).collect(Collectors.joining(", "));
            line("change.in", copies, shown.get(index));
        }
    }

    private void line(String key, Object... values) {
        terminal.text(2, terminal.messages().get(key, values));
    }

    /** Returns excerpts of values. If the excerpts are equal, since only white space differs, each says so. */
    private List<String> shown(TextExcerpts excerpt, AgreementPath path, List<Optional<ValueAtPath>> values) {
        List<String> shown = excerpt.of(
                values.stream().map(value -> describer.of(path, value)).toList());
        boolean looksEqual = shown.size() > 1 && new HashSet<>(shown).size() == 1;
        return looksEqual
                ? shown.stream()
                        .map(text -> terminal.messages().get("change.blanks", text))
                        .toList()
                : shown;
    }
}
