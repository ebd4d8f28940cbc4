package nl.ncw.examples.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A command of the command line as a whole process: what a user waits for, and what the machine does for it. */
final class ColdStart {
    /** Ticks of the clock of Linux, which does not change with the machine. */
    private static final double TICKS_A_SECOND = 100;

    private ColdStart() {}

    /** Seconds of a run: by the clock, and of all cores together where the system tells. */
    record Seconds(double wall, double cpu) {}

    /** The mean of some runs, after one that fills the caches of the system and of the launcher. */
    static Seconds of(List<String> command, int runs) throws IOException, InterruptedException {
        run(command);
        double wall = 0;
        double cpu = 0;
        for (int i = 0; i < runs; i++) {
            double before = childrenCpu().orElse(Double.NaN);
            long start = System.nanoTime();
            run(command);
            wall += (System.nanoTime() - start) / 1e9;
            cpu += childrenCpu().orElse(Double.NaN) - before;
        }
        return new Seconds(wall / runs, cpu / runs);
    }

    /** How the command line can be started: by its jar, and by the launcher if the build made one. */
    static List<List<String>> programs(Path target) {
        List<List<String>> programs = new ArrayList<>();
        programs.add(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                target.resolve("ncw.jar").toString()));
        Path launcher = target.resolve(File.separatorChar == '\\' ? "ncw.cmd" : "ncw");
        if (Files.isExecutable(launcher)) {
            programs.add(List.of(launcher.toString()));
        }
        return programs;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        // 1 says that the agreement has errors, which is an answer.
        if (exit > 1) {
            throw new IOException(command + ": exit code " + exit);
        }
    }

    /** Processor time of all processes that this one started and that ended, in seconds; on Linux only. */
    private static OptionalDouble childrenCpu() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.isReadable(stat)) {
            return OptionalDouble.empty();
        }
        // The name of the program, in brackets, may have blanks. See proc(5): fields 16 and 17 are cutime and cstime.
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return OptionalDouble.of((Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND);
    }
}
