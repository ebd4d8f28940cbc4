package nl.ncw.examples.cli.signing;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;

/**
 * Reads the password of a key store from a file, an environment variable or the terminal. It is never on the command line,
 * which other users of the machine can see and the shell records.
 */
final class KeyPassword {
    private static final String VARIABLE = "NCW_KEYSTORE_PASSWORD";

    private final Terminal terminal;

    KeyPassword(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the password: the first line of the file if there is one, else the variable, else what the user types. */
    char[] of(String keys, Optional<Path> file) throws CommandFailure {
        if (file.isPresent()) {
            return firstLine(file.get());
        }
        String set = System.getenv(VARIABLE);
        if (set != null) {
            return set.toCharArray();
        }
        Console console = System.console();
        char[] typed = console == null
                ? null
                : console.readPassword("%s ", terminal.messages().get("sign.password", keys));
        if (typed == null) {
            throw terminal.wrongUsage("sign.no-password", VARIABLE);
        }
        return typed;
    }

    private char[] firstLine(Path file) throws CommandFailure {
        String content = new String(InputFile.of(file, terminal).bytes(), StandardCharsets.UTF_8);
        return content.lines().findFirst().orElse("").toCharArray();
    }
}
