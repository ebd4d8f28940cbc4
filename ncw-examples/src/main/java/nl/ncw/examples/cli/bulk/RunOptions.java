package nl.ncw.examples.cli.bulk;

import java.util.ArrayList;
import java.util.List;

/** All that decides on the content of the files of a run besides the input, as a text that is compared. Not thread-safe. */
public final class RunOptions {
    private final List<String> lines = new ArrayList<>();

    /**
     * Adds an option.
     *
     * @param name the name of the option
     * @param value its value
     * @return these options
     */
    public RunOptions add(String name, String value) {
        lines.add(name + "=" + value);
        return this;
    }

    /**
     * Adds the content of a file that an option names.
     *
     * @param name the name of the option
     * @param content the content of the file
     * @return these options
     */
    public RunOptions add(String name, byte[] content) {
        return add(name, FileDigest.of(content));
    }

    /** Returns the options, which are the same text for the same options. */
    String text() {
        return String.join("\n", lines);
    }
}
