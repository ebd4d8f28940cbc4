package nl.ncw.examples.cli.terminal;

import java.util.List;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;

/** The exit codes of the command line, for scripts. */
public final class ExitCode {
    /** All is well. */
    public static final int FINE = 0;

    /** There are findings of severity error. */
    public static final int ERRORS_FOUND = 1;

    /** The command line is wrong. */
    public static final int WRONG_USAGE = 2;

    /** The input is not there or cannot be read. */
    public static final int UNREADABLE = 3;

    /** The output cannot be written. */
    public static final int UNWRITABLE = 4;

    /** The program is wrong. */
    public static final int BUG = 5;

    private ExitCode() {}

    /**
     * The exit code of a command that did its work on what it read.
     *
     * @param findings what was found in it
     * @return {@link #ERRORS_FOUND} if one of the findings is an error, else {@link #FINE}
     */
    public static int of(List<Finding> findings) {
        return findings.stream().map(Finding::severity).anyMatch(Severity.ERROR::equals) ? ERRORS_FOUND : FINE;
    }
}
