package nl.ncw.examples.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when the numbers were measured, without names of machines or people. */
final class Machine {
    private Machine() {}

    /** The beginning of the page. */
    static String heading(Settings settings) throws IOException, InterruptedException {
        return """
                # Benchmarks

                Written by `mvn -B -Pbench`, in one run: %s, %d cores, %s %s on %s, commit %s.%s

                Each benchmark runs beside its floor: the least that the library of the format needs for the same content, in
                turn, each in a JVM of its own. Times are means; allocation is what one piece of work takes from the heap,
                whether or not it keeps it. *Full* is the sample of a water board, *blank* a form for the profile *koppel*.
                """.formatted(
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.name"),
                commit(settings),
                settings.quick() ? "\n**Quick settings: these numbers show that all works, and nothing else.**" : "");
    }

    private static String commit(Settings settings) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                .directory(settings.module().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? commit : "unknown";
    }
}
