package nl.ncw.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/** Program in the place of {@code ncw.jar}, which tells how it was started and is itself what an archive is made of. */
final class LaunchedProgram {
    private LaunchedProgram() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String argument : arguments) {
            out.println("argument: " + argument);
        }
        out.println("input: " + new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        ManagementFactory.getRuntimeMXBean().getInputArguments().forEach(option -> out.println("option: " + option));
        ClassDataArchive.requested().ifPresent(archive -> archive.makeInBackground(LaunchedProgram.class));
        System.exit(arguments.length > 0 && arguments[0].equals("fail") ? 3 : 0);
    }
}
