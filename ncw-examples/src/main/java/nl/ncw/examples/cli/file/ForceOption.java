package nl.ncw.examples.cli.file;

import picocli.CommandLine.Option;

/** Option that allows what a command otherwise refuses: to replace a file, and what else its help says. */
public final class ForceOption {
    @Option(names = "--force", descriptionKey = "force")
    private boolean given;

    /**
     * Returns whether the user gave the option.
     *
     * @return whether it was given
     */
    public boolean given() {
        return given;
    }
}
