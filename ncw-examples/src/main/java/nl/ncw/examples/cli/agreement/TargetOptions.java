package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import java.util.Optional;
import nl.ncw.examples.cli.file.ForceOption;
import nl.ncw.examples.cli.file.OutputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.theme.DocumentTheme;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that name the file to write an agreement to, and its format. */
public final class TargetOptions {
    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path path = Path.of("");

    @Option(
            names = "--format",
            paramLabel = AgreementFormatConverter.NAMES,
            converter = AgreementFormatConverter.class,
            completionCandidates = AgreementFormatConverter.class,
            descriptionKey = "format")
    private Optional<AgreementFormat> format = Optional.empty();

    @Mixin
    private ThemeOption theme = new ThemeOption();

    @Mixin
    private ForceOption force = new ForceOption();

    /**
     * Returns the target.
     *
     * @param terminal the terminal, whose language is that of failures
     * @return the file and its format
     * @throws CommandFailure if the file has the extension of another format, or that of none and no format is named
     */
    public AgreementTarget target(Terminal terminal) throws CommandFailure {
        return AgreementTarget.of(path, format, force, terminal).styled(theme.read(terminal));
    }

    /**
     * Returns another file to write, under the same rules.
     *
     * @param other the file, or {@code -} for standard output
     * @param terminal the terminal, whose language is that of failures
     * @return the file, to which nothing is written yet
     */
    public OutputFile file(Path other, Terminal terminal) {
        return OutputFile.of(other, force, terminal);
    }

    /**
     * Returns the theme of what is written.
     *
     * @param terminal the terminal, whose language is that of failures
     * @return the theme
     * @throws CommandFailure if the theme cannot be read
     */
    public DocumentTheme theme(Terminal terminal) throws CommandFailure {
        return theme.read(terminal);
    }

    /**
     * Returns whether the user allows what is otherwise refused.
     *
     * @return whether the option was given
     */
    public boolean forced() {
        return force.given();
    }
}
