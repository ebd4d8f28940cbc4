package nl.ncw.examples.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/**
 * What a run of the command line ended with.
 *
 * @param code the exit code
 * @param out what it said
 * @param err what it complained of
 */
public record Run(int code, String out, String err) {
    public static Run ncw(Locale machine, String... arguments) {
        return ncw(machine, Reader.nullReader(), arguments);
    }

    /** With somebody at the terminal, or what takes the place of somebody. */
    public static Run ncw(Locale machine, Reader answers, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Ncw.run(
                List.of(arguments), machine, new BufferedReader(answers), new PrintWriter(out), new PrintWriter(err));
        return new Run(code, out.toString(), err.toString());
    }

    /** All that it said and complained of, as if on one line: where lines end is for the terminal to say. */
    public String words() {
        return (out + err).replaceAll("\\s+", " ");
    }
}
