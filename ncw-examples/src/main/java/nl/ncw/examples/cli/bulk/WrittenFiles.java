package nl.ncw.examples.cli.bulk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.ncw.examples.cli.file.ForceOption;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.file.OutputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;

/**
 * List of the files that runs wrote into a folder, kept in that folder, so that a run replaces no file of somebody else and
 * goes on where another one stopped. Any thread may look things up, one adds and saves.
 */
final class WrittenFiles {
    /** Name of the list. It is not that of an agreement, so that the folder can be worked on in its turn. */
    static final String NAME = "ncw-written.txt";

    private static final String HEADING = "# ncw-written 1";

    /** Share of its time that a run may spend on saving the list, which takes longer the longer it is. */
    private static final int TIMES_THE_COST = 20;

    private static final long LEAST_NANOSECONDS = 1_000_000_000;

    private final Path list;
    private final Terminal terminal;
    private final Map<String, WrittenFile> files = new ConcurrentSkipListMap<>();
    private boolean isSaved = true;
    private long nextSave = System.nanoTime() + LEAST_NANOSECONDS;

    private WrittenFiles(Path list, Terminal terminal) {
        this.list = list;
        this.terminal = terminal;
    }

    /** Returns the list of a folder, which is empty if the folder has none. */
    static WrittenFiles in(Path folder, Terminal terminal) throws CommandFailure {
        WrittenFiles written = new WrittenFiles(folder.resolve(NAME), terminal);
        if (Files.exists(written.list)) {
            String content = new String(InputFile.of(written.list, terminal).bytes(), StandardCharsets.UTF_8);
            written.parse(content);
        }
        return written;
    }

    private void parse(String content) throws CommandFailure {
        List<String> lines = content.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw malformed();
        }
        for (String line : lines.subList(1, lines.size())) {
            WrittenFile.Listed listed = WrittenFile.parse(line).orElseThrow(this::malformed);
            files.put(listed.name(), listed.file());
        }
    }

    private CommandFailure malformed() {
        return new CommandFailure(ExitCode.UNREADABLE, terminal.messages().get("bulk.list-malformed", list));
    }

    /** Returns what a run wrote under a name. */
    Optional<WrittenFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Adds a file, and saves the list if that was long ago. */
    void add(String name, WrittenFile file) throws CommandFailure {
        if (!file.equals(files.put(name, file))) {
            isSaved = false;
        }
        if (System.nanoTime() - nextSave > 0) {
            save();
        }
    }

    /** Saves the list, whole or not at all, if it has changed. */
    void save() throws CommandFailure {
        if (isSaved) {
            return;
        }
        long start = System.nanoTime();
        StringBuilder lines = new StringBuilder(HEADING).append('\n');
        files.forEach((name, file) -> lines.append(file.line(name)).append('\n'));
        OutputFile.of(list, ForceOption.of(true), terminal)
                .writeOneOfMany(lines.toString().getBytes(StandardCharsets.UTF_8));
        isSaved = true;
        long end = System.nanoTime();
        nextSave = end + Math.max(LEAST_NANOSECONDS, TIMES_THE_COST * (end - start));
    }
}
