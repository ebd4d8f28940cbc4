package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import java.util.Optional;
import nl.ncw.examples.cli.file.ForceOption;
import nl.ncw.examples.cli.file.OutputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.export.theme.DocumentTheme;

/**
 * File to write an agreement to, and its format.
 *
 * @param file the file
 * @param format the format
 */
public record AgreementTarget(OutputFile file, AgreementFormat format) {
    /**
     * Returns the file with the requested format, or else with the one that its extension says. JSON is written to standard
     * output unless another format is requested. Requires a file that has not the extension of another format.
     *
     * @param path the file, or {@code -} for standard output
     * @param requested the format, or empty if the file extension determines it
     * @param force whether an existing file may be replaced
     * @param terminal the terminal, whose language is that of failures
     * @return the file and its format
     * @throws CommandFailure if the file has the extension of another format, or that of none and no format is requested
     */
    public static AgreementTarget of(
            Path path, Optional<AgreementFormat> requested, ForceOption force, Terminal terminal)
            throws CommandFailure {
        Optional<AgreementFormat> named = AgreementFormats.byFileName(path.toString());
        AgreementFormat format = requested
                .or(() -> named)
                .or(() -> StandardStreams.isOutput(path) ? Optional.of(AgreementFormats.JSON) : Optional.empty())
                .orElseThrow(() -> terminal.wrongUsage("output.no-format", path));
        if (named.isPresent() && !named.get().equals(format)) {
            throw terminal.wrongUsage("output.other-format", path, "." + format.fileExtension());
        }
        return new AgreementTarget(OutputFile.of(path, force, terminal), format);
    }

    /**
     * Requires that the file may be written. A command asks this once its input was read, so that an existing file does
     * not hide what is wrong with the input, but before its work. A signed document is never replaced: nothing brings
     * signatures back.
     *
     * @throws CommandFailure if the file is there and may not be replaced
     */
    public void requireReplaceable() throws CommandFailure {
        file.requireReplaceable();
        file.requireNothingKept(SignatureSummary::isSigned, "output.signed");
    }

    /**
     * Returns this target with a format that follows a house style.
     *
     * @param theme the theme
     * @return the same file, in that style
     */
    public AgreementTarget styled(DocumentTheme theme) {
        return new AgreementTarget(file, format.styled(theme));
    }

    /**
     * Returns this target with a form to fill in, also of a finished agreement.
     *
     * @return the same file, as a form
     */
    public AgreementTarget asForm() {
        return new AgreementTarget(file, format.asForm());
    }
}
