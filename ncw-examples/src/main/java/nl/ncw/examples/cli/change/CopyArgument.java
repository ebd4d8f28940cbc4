package nl.ncw.examples.cli.change;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.merge.CopyName;
import picocli.CommandLine.ITypeConverter;

/**
 * Copy of an agreement on the command line, as {@code FILE} or {@code NAME=FILE}.
 *
 * @param given the name before the file, if there is one
 * @param fromFile the name of the file without its extension
 * @param file the file
 */
record CopyArgument(Optional<CopyName> given, CopyName fromFile, Path file) {

    /** Returns the copy that an argument names. The name of an existing file may itself have an equals sign. */
    static CopyArgument of(String argument) {
        int equals = argument.indexOf('=');
        boolean isNamed = equals > 0
                && !argument.substring(0, equals).contains("/")
                && !argument.substring(0, equals).contains("\\")
                && !isFile(argument);
        Path file = Path.of(isNamed ? argument.substring(equals + 1) : argument);
        return new CopyArgument(
                isNamed ? Optional.of(CopyName.of(argument.substring(0, equals))) : Optional.empty(),
                nameOf(file),
                file);
    }

    /** Returns the copy of an option that names a file. */
    static CopyArgument of(CopyName name, Path file) {
        return new CopyArgument(Optional.of(name), nameOf(file), file);
    }

    private static CopyName nameOf(Path file) {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        int extension = name.lastIndexOf('.');
        return CopyName.of(extension > 0 ? name.substring(0, extension) : name);
    }

    CopyName name() {
        return given.orElse(fromFile);
    }

    /** Returns whether the argument is the name of a file. On Windows a name before a file may hold what no file name may. */
    private static boolean isFile(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Returns how the copy is called in messages: by its file, after a name of the user's own. */
    String label(Terminal terminal) {
        String name = InputFile.of(file, terminal).name();
        return given.filter(copy -> !CopyFiles.isOfParty(copy))
                .map(copy -> "%s (%s)".formatted(copy, name))
                .orElse(name);
    }

    /** Converter from the text of an argument. */
    static final class Converter implements ITypeConverter<CopyArgument> {
        @Override
        public CopyArgument convert(String value) {
            return of(value);
        }
    }
}
