package nl.ncw.examples.programs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Run of a program of the machine. */
final class Run {
    private static final String NODE_MODULES = System.getProperty("ncw.node-modules", "");
    private static final int MINUTES = 2;

    private Run() {}

    /** Runs a command to its end. */
    static void command(Object... command) throws IOException {
        Path said = Files.createTempFile("ncw-program", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(Arrays.stream(command).map(Object::toString).toList());
        if (!NODE_MODULES.isEmpty()) {
            builder.environment().put("NODE_PATH", NODE_MODULES);
        }
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command[0] + " did not end within " + MINUTES + " minutes");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(Arrays.toString(command) + ":\n" + Files.readString(said));
        }
        Files.delete(said);
    }

    /** Copies a script among the test resources to a folder. */
    static Path script(String name, Path folder) throws IOException {
        Path script = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(Run.class.getResourceAsStream(name), name)) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        return script;
    }
}
