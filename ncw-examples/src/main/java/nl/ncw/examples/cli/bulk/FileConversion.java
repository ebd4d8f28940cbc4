package nl.ncw.examples.cli.bulk;

import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;

/** What a command makes of one file. Several threads call it at once. */
public interface FileConversion {
    /**
     * Converts a file.
     *
     * @param input the file, in memory
     * @param terminal the terminal for remarks about this file, which are printed at the end
     * @return the new content
     * @throws CommandFailure if the file cannot be converted
     */
    ConvertedFile convert(InputFile input, Terminal terminal) throws CommandFailure;
}
