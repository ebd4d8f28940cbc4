package nl.ncw.examples.cli;

import java.io.PrintWriter;
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
record Run(int code, String out, String err) {
    static Run ncw(Locale machine, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Ncw.run(List.of(arguments), machine, new PrintWriter(out), new PrintWriter(err));
        return new Run(code, out.toString(), err.toString());
    }

    /** All that it said and complained of, as if on one line: where lines end is for the terminal to say. */
    String words() {
        return (out + err).replaceAll("\\s+", " ");
    }
}
