package nl.ncw.examples.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import nl.ncw.examples.cli.terminal.StandardStreams;

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
        StandardStreams closed = new StandardStreams(InputStream.nullInputStream(), OutputStream.nullOutputStream());
        int code = Ncw.run(
                List.of(arguments),
                machine,
                new BufferedReader(answers),
                new PrintWriter(out),
                new PrintWriter(err),
                closed);
        return new Run(code, out.toString(), err.toString());
    }

    /** In a pipe: with a document on standard input, and the one on standard output to be looked at. */
    public static Run ncw(Locale machine, byte[] in, ByteArrayOutputStream document, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Ncw.run(
                List.of(arguments),
                machine,
                new BufferedReader(Reader.nullReader()),
                new PrintWriter(out),
                new PrintWriter(err),
                new StandardStreams(new ByteArrayInputStream(in), document));
        return new Run(code, out.toString(), err.toString());
    }

    /** All that it said and complained of, as if on one line: where lines end is for the terminal to say. */
    public String words() {
        return (out + err).replaceAll("\\s+", " ");
    }
}
