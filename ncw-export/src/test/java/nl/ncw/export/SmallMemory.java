package nl.ncw.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java machine of its own, in which a program that takes much memory comes to a bad end. */
public final class SmallMemory {
    private SmallMemory() {}

    /** The lines that a program with a main method prints; what it dies of is among them. */
    public static List<String> lines(Class<?> program) throws IOException, InterruptedException {
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        // As the tests themselves: what it reads is over before the optimising compiler pays.
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                System.getProperty("java.class.path"),
                                System.getProperty("jdk.module.path", "")),
                        program.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                // Of a library that finds nothing to write its log with.
                .filter(line -> !line.contains("Log4j API"))
                .toList();
        assertThat(machine.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return lines;
    }
}
