package nl.ncw.examples.cli;

/** The exit codes of the command line, for scripts. */
final class Exit {
    /** All is well. */
    static final int FINE = 0;

    /** There are findings of severity error. */
    static final int ERRORS_FOUND = 1;

    /** The command line is wrong. */
    static final int WRONG_USAGE = 2;

    /** The input is not there or cannot be read. */
    static final int UNREADABLE = 3;

    /** The output cannot be written. */
    static final int UNWRITABLE = 4;

    /** The program is wrong. */
    static final int BUG = 5;

    private Exit() {}
}
