package nl.ncw.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.examples.cli.terminal.StandardStreams;

/** Runs of the usual commands, whose classes the archive of class data then holds. */
final class ArchiveTraining {
    private ArchiveTraining() {}

    /**
     * Runs the commands.
     *
     * @param arguments the folder for the files that they write
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        run("--help");
        run("samples", "--out", folder.toString());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(ArchiveTraining::isFirstSample).toList()) {
                run("validate", file.toString());
                run("import", file.toString(), "--out", file + ".json");
                run("export", file.toString(), "--format", "pdf", "--out", file + ".pdf");
            }
        }
    }

    /** Returns whether a file holds the first sample: one agreement in each format is enough. */
    private static boolean isFirstSample(Path file) {
        return file.getFileName().toString().contains("-001.");
    }

    private static void run(String... arguments) {
        Ncw.run(
                List.of(arguments),
                Locale.getDefault(Locale.Category.DISPLAY),
                new BufferedReader(Reader.nullReader()),
                new PrintWriter(OutputStream.nullOutputStream()),
                new PrintWriter(OutputStream.nullOutputStream()),
                new StandardStreams(InputStream.nullInputStream(), OutputStream.nullOutputStream()));
    }
}
