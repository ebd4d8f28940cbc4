package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.merge.CopyName;

/**
 * Files of a merge by the names of their copies, in the order of the names.
 *
 * @param files the files, that of the agreement as it was sent among them
 * @param labels how each copy is called in messages: by its file, after its name if one was given
 * @param ofParties whether the copies are those of the region and the partner, by their position
 */
record CopyFiles(SortedMap<CopyName, Path> files, SortedMap<CopyName, String> labels, boolean ofParties) {

    /**
     * Returns the files of a merge. Two copies without names are those of the region and the partner. A copy without a name
     * in another number of copies has the name of its file.
     *
     * @throws CommandFailure if two copies have the same name, or one has that of the agreement as it was sent
     */
    static CopyFiles of(Path sent, List<CopyArgument> copies, Terminal terminal) throws CommandFailure {
        boolean ofParties = copies.size() == 2
                && copies.stream().allMatch(copy -> copy.given().isEmpty());
        List<CopyName> names = ofParties
                ? List.of(CopyName.REGION, CopyName.PARTNER)
                : copies.stream().map(CopyArgument::name).toList();
        CopyFiles all = new CopyFiles(new TreeMap<>(), new TreeMap<>(), ofParties);
        all.files.put(CopyName.SENT, sent);
        all.labels.put(CopyName.SENT, InputFile.of(sent, terminal).name());
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < copies.size(); index++) {
            CopyName name = names.get(index);
            if (name.equals(CopyName.SENT)) {
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE, terminal.messages().get("merge.name-sent", name));
            }
            if (!taken.add(name.key().toLowerCase(Locale.ROOT))) {
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE, terminal.messages().get("merge.name-twice", name));
            }
            all.files.put(name, copies.get(index).file());
            all.labels.put(name, copies.get(index).label(terminal));
        }
        return all;
    }

    /** Returns how a copy is called in messages. */
    String label(CopyName copy) {
        return Objects.requireNonNull(labels.get(copy));
    }

    /** Returns the names of the copies in which was written, as they are passed to {@code --prefer}. */
    List<String> names() {
        return files.keySet().stream()
                .filter(name -> !name.equals(CopyName.SENT))
                .map(CopyName::key)
                .toList();
    }
}
