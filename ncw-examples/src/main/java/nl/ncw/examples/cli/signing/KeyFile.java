package nl.ncw.examples.cli.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.signing.SigningKey;

/** Reads the key to sign with from the key store of a user. */
final class KeyFile {
    private final Terminal terminal;
    private final Clock clock;

    KeyFile(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    /**
     * Returns the key with an alias, or else the only one. Requires its certificate to be valid now.
     *
     * @param file the key store
     * @param passwordFile the file with its password, if the user names one
     * @param alias the alias, if the user names one
     */
    SigningKey read(Path file, Optional<Path> passwordFile, Optional<String> alias) throws CommandFailure {
        InputFile input = InputFile.of(file, terminal).inMemory();
        SigningKey key = choose(all(input, passwordFile), input.name(), alias);
        if (!key.isValid(clock)) {
            throw failure(ExitCode.UNREADABLE, "sign.not-valid", key.owner());
        }
        return key;
    }

    private Map<String, SigningKey> all(InputFile input, Optional<Path> passwordFile) throws CommandFailure {
        char[] password = new KeyPassword(terminal).of(input.name(), passwordFile);
        try {
            return SigningKey.readAll(new ByteArrayInputStream(input.bytes()), password);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.UNREADABLE, terminal.messages().get("sign.wrong-key", input.name()), e);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private SigningKey choose(Map<String, SigningKey> keys, String file, Optional<String> alias) throws CommandFailure {
        if (keys.isEmpty()) {
            throw failure(ExitCode.UNREADABLE, "sign.no-key", file);
        }
        String aliases = String.join(", ", keys.keySet());
        if (alias.isEmpty()) {
            if (keys.size() > 1) {
                throw failure(ExitCode.WRONG_USAGE, "sign.which-key", file, aliases);
            }
            return keys.values().iterator().next();
        }
        // Java writes aliases in lower case.
        return keys.entrySet().stream()
                .filter(key -> key.getKey().equalsIgnoreCase(alias.get()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> failure(ExitCode.WRONG_USAGE, "sign.no-such-key", file, alias.get(), aliases));
    }

    private CommandFailure failure(int code, String key, Object... values) {
        return new CommandFailure(code, terminal.messages().get(key, values));
    }
}
