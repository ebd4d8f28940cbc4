package nl.ncw.examples.cli.terminal;

import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Width and colours of what shows the output.
 *
 * @param columns the maximum number of columns of a line
 * @param isColoured whether standard output shows colours
 * @param isTerminal whether a person sees lines change, such as those of a progress bar
 */
public record Display(int columns, boolean isColoured, boolean isTerminal) {
    /** Display of output that goes to a file or another program. */
    public static final Display PLAIN = new Display(80, false, false);

    /** Minimum number of columns in which picocli sets help. */
    private static final int FEWEST_COLUMNS = 55;

    /** Maximum number of columns in which prose reads well. */
    private static final int MOST_COLUMNS = 100;

    /**
     * Returns the display that an environment describes. {@code NO_COLOR} (no-color.org) and {@code CLICOLOR_FORCE}
     * decide on colours before anything else. A Windows console shows colours only if it is known to.
     *
     * @param environment the environment variables
     * @param isTerminal whether standard output is a terminal
     * @param isWindows whether the program runs on Windows
     * @param measured the width of the terminal; asked only of a terminal, without {@code COLUMNS}
     * @return the display
     */
    public static Display of(
            Map<String, String> environment, boolean isTerminal, boolean isWindows, IntSupplier measured) {
        return new Display(
                columns(environment, isTerminal, measured),
                isColoured(environment, isTerminal, isWindows),
                isTerminal && !isDumb(environment));
    }

    /** Returns this display without colours. */
    Display withoutColours() {
        return new Display(columns, false, isTerminal);
    }

    private static int columns(Map<String, String> environment, boolean isTerminal, IntSupplier measured) {
        String given = environment.getOrDefault("COLUMNS", "");
        int columns = PLAIN.columns;
        if (given.matches("[1-9]\\d{0,4}")) {
            columns = Integer.parseInt(given);
        } else if (isTerminal) {
            columns = measured.getAsInt();
        }
        return Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, columns));
    }

    private static boolean isColoured(Map<String, String> environment, boolean isTerminal, boolean isWindows) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String forced = environment.getOrDefault("CLICOLOR_FORCE", "");
        if (!forced.isEmpty() && !forced.equals("0")) {
            return true;
        }
        return isTerminal && !isDumb(environment) && (!isWindows || isColouredWindows(environment));
    }

    private static boolean isDumb(Map<String, String> environment) {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Returns whether a Windows console is one that says that it knows control sequences. */
    private static boolean isColouredWindows(Map<String, String> environment) {
        return environment.containsKey("WT_SESSION")
                || environment.containsKey("ANSICON")
                || environment.containsKey("TERM")
                || environment.getOrDefault("ConEmuANSI", "").equals("ON");
    }
}
