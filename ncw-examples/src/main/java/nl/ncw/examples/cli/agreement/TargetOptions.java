package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import java.util.Optional;
import nl.ncw.examples.cli.bulk.FolderTarget;
import nl.ncw.examples.cli.bulk.RunOptions;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.file.ForceOption;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.file.OutputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ProgramVersion;
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
     * Returns the format of the files of a folder.
     *
     * @param otherwise the format if none is requested, if there is one
     * @param terminal the terminal, whose language is that of failures
     * @return the format, in the requested style
     * @throws CommandFailure if no format is requested where one is needed, or if the theme cannot be read
     */
    public AgreementFormat format(Optional<AgreementFormat> otherwise, Terminal terminal) throws CommandFailure {
        Optional<AgreementFormat> used = format.or(() -> otherwise);
        if (used.isEmpty()) {
            throw terminal.wrongUsage("bulk.no-format", path);
        }
        return used.get().styled(theme.read(terminal));
    }

    /**
     * Returns the folder to write files to.
     *
     * @param used the format of the files
     * @param command what makes the files of those that are read
     * @param overlays the overlays of the command
     * @param terminal the terminal, whose language is that of failures and of documents
     * @return the folder
     * @throws CommandFailure if the theme or an overlay cannot be read
     */
    public FolderTarget folder(AgreementFormat used, String command, OverlayOptions overlays, Terminal terminal)
            throws CommandFailure {
        RunOptions options = new RunOptions()
                .add("version", String.join("", new ProgramVersion().getVersion()))
                .add("command", command)
                .add("format", used.fileExtension())
                .add("language", terminal.documents().locale().getLanguage());
        theme.addTo(options, terminal);
        for (Path overlay : overlays.files()) {
            options.add("overlay", InputFile.of(overlay, terminal).bytes());
        }
        return new FolderTarget(path, used.fileExtension(), force.given(), SignatureSummary::isSigned, options);
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
