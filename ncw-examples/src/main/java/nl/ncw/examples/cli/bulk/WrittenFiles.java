package nl.ncw.examples.cli.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import nl.ncw.examples.cli.file.ForceOption;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.file.OutputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;

/**
 * List of the files that runs wrote into a folder, kept in that folder, so that a run replaces no file of somebody else and
 * goes on where another one stopped. A file is listed just before it is written. So the list has a file that was not
 * written, and what stood there before, if a run was killed in between; it never lacks one. While a run has the list, no
 * other one can have it. Safe for use by several threads.
 */
final class WrittenFiles implements AutoCloseable {
    /** Name of the list. It is not that of an agreement, so that the folder can be worked on in its turn. */
    static final String NAME = "ncw-written.txt";

    private static final String HEADING = "# ncw-written 1";

    private final Path list;
    private final Terminal terminal;
    private final FolderLock lock;

    /** What may stand under each name. The last one is what was listed last. */
    private final Map<String, List<WrittenFile>> files = new ConcurrentSkipListMap<>();

    private Optional<OutputStream> added = Optional.empty();
    private boolean isSaved = true;

    private WrittenFiles(Path list, Terminal terminal, FolderLock lock) {
        this.list = list;
        this.terminal = terminal;
        this.lock = lock;
    }

    /** Opens the list of a folder, which is empty if the folder has none. Requires that no other run has it open. */
    static WrittenFiles open(Path folder, Terminal terminal) throws CommandFailure {
        FolderLock lock = FolderLock.take(folder, terminal);
        WrittenFiles written = new WrittenFiles(folder.resolve(NAME), terminal, lock);
        try {
            if (Files.exists(written.list)) {
                written.parse(new String(InputFile.of(written.list, terminal).bytes(), StandardCharsets.UTF_8));
            }
            return written;
        } catch (CommandFailure e) {
            lock.release();
            throw e;
        }
    }

    private void parse(String content) throws CommandFailure {
        List<String> lines = content.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw malformed();
        }
        // The last line of a run that was killed may be half one. What it would have listed was not written.
        int end = content.endsWith("\n") ? lines.size() : Math.max(1, lines.size() - 1);
        for (String line : lines.subList(1, end)) {
            add(WrittenFile.parse(line).orElseThrow(this::malformed));
        }
    }

    private CommandFailure malformed() {
        return new CommandFailure(ExitCode.UNREADABLE, terminal.messages().get("bulk.list-malformed", list));
    }

    private void add(WrittenFile.Listed listed) {
        files.merge(
                listed.name(),
                List.of(listed.file()),
                (before, last) -> Stream.concat(before.stream().filter(file -> !last.contains(file)), last.stream())
                        .toList());
    }

    /** Returns whether a run wrote a file under a name. */
    boolean has(String name) {
        return files.containsKey(name);
    }

    /** Returns the file with a digest that a run wrote under a name. */
    Optional<WrittenFile> find(String name, String output) {
        return files.getOrDefault(name, List.of()).stream()
                .filter(file -> file.output().equals(output))
                .reduce((before, last) -> last);
    }

    /** Lists a file that is about to be written. */
    synchronized void announce(WrittenFile.Listed listed) throws CommandFailure {
        try {
            if (added.isEmpty()) {
                save();
                added = Optional.of(Files.newOutputStream(list, StandardOpenOption.APPEND));
            }
            add(listed);
            isSaved = false;
            // In one write: a run that is killed leaves a whole line, or the last one is cut.
            added.get().write(line(listed.name(), listed.file()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            String reason = terminal.messages().get("output.is-refused", list.resolveSibling(""));
            throw new CommandFailure(ExitCode.UNWRITABLE, terminal.messages().get("output.failed", list, reason), e);
        }
    }

    /** Says that a file stands as it is listed, so that nothing else can be there. */
    synchronized void confirm(WrittenFile.Listed listed) {
        List<WrittenFile> only = List.of(listed.file());
        if (!only.equals(files.put(listed.name(), only))) {
            isSaved = false;
        }
    }

    /** Saves the list, each file once and in the order of the names, and leaves it to other runs. */
    @Override
    public synchronized void close() throws CommandFailure {
        try {
            if (added.isPresent()) {
                added.get().close();
            }
            if (!isSaved) {
                save();
            }
        } catch (IOException e) {
            // All lines are there: each was written when it was added.
        } finally {
            lock.release();
        }
    }

    private void save() throws CommandFailure {
        StringBuilder lines = new StringBuilder(HEADING).append('\n');
        files.forEach((name, some) -> some.forEach(file -> lines.append(line(name, file))));
        OutputFile.of(list, ForceOption.of(true), terminal)
                .writeOneOfMany(lines.toString().getBytes(StandardCharsets.UTF_8));
        isSaved = true;
    }

    private static String line(String name, WrittenFile file) {
        return file.line(name) + "\n";
    }
}
