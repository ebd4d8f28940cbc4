package nl.ncw.examples.cli.file;

import picocli.CommandLine.Option;

/** Option that allows what a command otherwise refuses: to replace a file, and what else its help says. */
public final class ForceOption {
    @Option(names = "--force", descriptionKey = "force")
    private boolean given;

    /**
     * Returns the option as a command decides on it itself.
     *
     * @param given whether an existing file may be replaced
     * @return the option
     */
    public static ForceOption of(boolean given) {
        ForceOption option = new ForceOption();
        option.given = given;
        return option;
    }

    /**
     * Returns whether the user gave the option.
     *
     * @return whether it was given
     */
    public boolean given() {
        return given;
    }
}
