package nl.ncw.examples.cli.terminal;

import java.util.List;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;

/** Exit codes of the command line, for scripts. */
public final class ExitCode {
    /** The command succeeded, without findings of severity error. */
    public static final int FINE = 0;

    /** There are findings of severity error. */
    public static final int ERRORS_FOUND = 1;

    /** The command line is wrong. */
    public static final int WRONG_USAGE = 2;

    /** The input does not exist or cannot be read. */
    public static final int UNREADABLE = 3;

    /** The output cannot be written. */
    public static final int UNWRITABLE = 4;

    /** The program has a bug. */
    public static final int BUG = 5;

    private ExitCode() {}

    /**
     * Returns the exit code of a command that completed.
     *
     * @param findings the findings in its input
     * @return {@link #ERRORS_FOUND} if one of the findings is an error, else {@link #FINE}
     */
    public static int of(List<Finding> findings) {
        return findings.stream().map(Finding::severity).anyMatch(Severity.ERROR::equals) ? ERRORS_FOUND : FINE;
    }
}
