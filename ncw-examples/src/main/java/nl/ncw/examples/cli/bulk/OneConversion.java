package nl.ncw.examples.cli.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.ncw.examples.cli.file.ForceOption;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.file.OutputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;

/** Conversion of one file of a folder, unless what would come of it is there. Several threads may use it. */
final class OneConversion {
    private final FolderTarget target;
    private final WrittenFiles written;
    private final Terminal terminal;

    OneConversion(FolderTarget target, WrittenFiles written, Terminal terminal) {
        this.target = target;
        this.written = written;
        this.terminal = terminal;
    }

    FileOutcome convert(FolderFile file, String name, InputFile input, Step step) throws CommandFailure, IOException {
        Path output = target.folder().resolve(name);
        String source = FileDigest.of(input.bytes(), target.options().text());
        Optional<String> present = Files.isRegularFile(output) ? Optional.of(FileDigest.of(output)) : Optional.empty();
        Optional<WrittenFile> own = present.flatMap(digest -> written.find(name, digest));
        if (own.map(WrittenFile::source).equals(Optional.of(source))) {
            return FileOutcome.of(file, FileOutcome.Kind.UNCHANGED, new WrittenFile.Listed(name, own.orElseThrow()));
        }
        ConvertedFile converted = step.convert(input);
        String digest = FileDigest.of(converted.content());
        WrittenFile.Listed result = new WrittenFile.Listed(name, new WrittenFile(source, digest, converted.findings()));
        // The list may be gone: the same input always gives the same bytes.
        if (present.equals(Optional.of(digest))) {
            return FileOutcome.of(file, FileOutcome.Kind.UNCHANGED, result);
        }
        OutputFile replaced = OutputFile.of(output, ForceOption.of(present.isPresent()), terminal);
        if (present.isPresent() && own.isEmpty()) {
            replaced.requireNothingKept(target.isSigned(), "output.signed");
            requireForced(name, output);
        }
        written.announce(result);
        replaced.writeOneOfMany(converted.content());
        return FileOutcome.of(file, FileOutcome.Kind.WRITTEN, result);
    }

    private void requireForced(String name, Path output) throws CommandFailure {
        if (!target.isForced()) {
            String reason = written.has(name) ? "bulk.edited" : "bulk.foreign";
            throw new CommandFailure(ExitCode.UNWRITABLE, terminal.messages().get(reason, output));
        }
    }

    /** What makes the content. */
    interface Step {
        ConvertedFile convert(InputFile input) throws CommandFailure;
    }
}
