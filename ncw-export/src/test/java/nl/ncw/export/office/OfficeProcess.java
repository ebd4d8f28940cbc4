package nl.ncw.export.office;

import com.sun.star.bridge.UnoUrlResolver;
import com.sun.star.bridge.XUnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.connection.NoConnectException;
import com.sun.star.uno.XComponentContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The process of a LibreOffice with a profile of its own, and the door to it. */
final class OfficeProcess {
    private static final long SECONDS_TO_START = 60;
    private static final long SECONDS_TO_END = 10;

    /**
     * Dutch, so that {@code 12,5} is a number and {@code 31-3-2026} a day. And no formula bar, of which Debian's LibreOffice
     * without a screen lacks the parts.
     */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Setup/L10N">
                <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop>
              </item>
              <item oor:path="/org.openoffice.Office.Views/Windows">
                <node oor:name="26100" oor:op="replace">
                  <prop oor:name="Visible" oor:op="fuse"><value>false</value></prop>
                </node>
              </item>
            </oor:items>
            """;

    private final Process process;
    private final Path log;
    private final String door;

    private OfficeProcess(Process process, Path log, String door) {
        this.process = process;
        this.log = log;
        this.door = door;
    }

    /** Starts a LibreOffice that keeps its profile in a folder. */
    static OfficeProcess start(Path folder) throws IOException {
        Path profile = folder.resolve("profile");
        Path settings = profile.resolve("user").resolve("registrymodifications.xcu");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, SETTINGS);
        Path log = folder.resolve("log");
        String door = "socket,host=127.0.0.1,port=%d,tcpNoDelay=1;urp;".formatted(freePort());
        ProcessBuilder office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "--nodefault",
                        "--accept=" + door)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        try {
            return new OfficeProcess(office.start(), log, door);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "This test needs LibreOffice: no program soffice was found."
                            + " On Debian: apt-get install --no-install-recommends libreoffice-calc-nogui libreoffice-writer-nogui",
                    e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits for LibreOffice to open its door, and enters. */
    XComponentContext context() throws IOException {
        XUnoUrlResolver resolver = resolver();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        do {
            Optional<XComponentContext> context = Uno.call(() -> knock(resolver));
            if (context.isPresent()) {
                return context.get();
            }
        } while (!hasEndedWithin(50, TimeUnit.MILLISECONDS) && System.nanoTime() < end);
        kill();
        throw new IllegalStateException("LibreOffice does not answer; what it printed: " + Files.readString(log));
    }

    private static XUnoUrlResolver resolver() {
        try {
            return UnoUrlResolver.create(Bootstrap.createInitialComponentContext((Map<String, Object>) null));
        } catch (Exception e) {
            throw new IllegalStateException("UNO cannot be used", e);
        }
    }

    private Optional<XComponentContext> knock(XUnoUrlResolver resolver) throws com.sun.star.uno.Exception {
        try {
            Object context = resolver.resolve("uno:" + door + "StarOffice.ComponentContext");
            return Optional.of(Uno.as(XComponentContext.class, context));
        } catch (NoConnectException e) {
            return Optional.empty();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for LibreOffice to end, and ends it if it does not. */
    void end() {
        if (!hasEndedWithin(SECONDS_TO_END, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private boolean hasEndedWithin(long time, TimeUnit unit) {
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends LibreOffice at once: the program soffice, and those that it started. */
    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
