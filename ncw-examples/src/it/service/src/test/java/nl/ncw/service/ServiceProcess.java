package nl.ncw.service;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The service as a process of its own, with its own settings, which can be killed. */
final class ServiceProcess {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final ServiceClient client;

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.client = new ServiceClient(port);
    }

    /**
     * Starts the service and waits until it listens.
     *
     * @param folder where it runs, and keeps its data if it has no other database
     * @param database the URL of the database, or empty for the one of the settings: H2 in a file
     */
    static ServiceProcess start(Path folder, Optional<String> database) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        ServiceApplication.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("CLASSPATH", classPath());
        builder.environment().put("NCW_PORT", "0");
        builder.environment().remove("NCW_DATABASE_URL");
        database.ifPresent(url -> builder.environment().put("NCW_DATABASE_URL", url));
        Process process = builder.start();
        try {
            return new ServiceProcess(process, port(process));
        } catch (IOException failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    /** Returns the class path of the tests without the tests, so that the process has no clock of theirs. */
    private static String classPath() {
        String tests = Path.of(ServiceProcess.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::toString)
                .filter(entry -> !entry.equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Reads the log up to the port, and the rest of it in a thread that ends with the process. */
    private static int port(Process process) throws IOException {
        StringBuilder log = new StringBuilder();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            log.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                Thread rest = new Thread(() -> lines.lines().forEach(ignored -> {}));
                rest.setDaemon(true);
                rest.start();
                return Integer.parseInt(started.group(1));
            }
        }
        throw new IOException("The service did not start:\n" + log);
    }

    ServiceClient client() {
        return client;
    }

    /** Ends the process as SIGKILL does: it cannot finish anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
