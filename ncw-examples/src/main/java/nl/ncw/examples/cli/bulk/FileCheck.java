package nl.ncw.examples.cli.bulk;

import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;

/** How a command checks one file. Several threads call it at once. */
public interface FileCheck {
    /**
     * Checks a file.
     *
     * @param input the file, in memory
     * @param terminal the terminal for remarks about this file, which are printed at the end
     * @return what is missing or wrong
     * @throws CommandFailure if the file cannot be read
     */
    CheckedFile check(InputFile input, Terminal terminal) throws CommandFailure;
}
