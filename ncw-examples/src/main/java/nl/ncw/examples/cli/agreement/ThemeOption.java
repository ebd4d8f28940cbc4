package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import java.util.Optional;
import nl.ncw.examples.cli.bulk.RunOptions;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.export.theme.ThemeReader;
import nl.ncw.export.theme.UnreadableThemeException;
import picocli.CommandLine.Option;

/** Option that names the house style of documents. */
public final class ThemeOption {
    @Option(names = "--theme", paramLabel = "FILE.json", descriptionKey = "theme")
    private Optional<Path> file = Optional.empty();

    /**
     * Reads the theme.
     *
     * @param terminal the terminal, whose language is that of failures
     * @return the theme of the file, or the standard one if none is named
     * @throws CommandFailure if the file cannot be read or holds no theme
     */
    public DocumentTheme read(Terminal terminal) throws CommandFailure {
        if (file.isEmpty()) {
            return DocumentTheme.standard();
        }
        // A missing file, a folder and the like are reported as of any other input.
        return InputFile.of(file.get(), terminal).parse(in -> {
            try {
                return ThemeReader.read(file.get());
            } catch (UnreadableThemeException e) {
                throw failure(terminal, e);
            }
        });
    }

    /** Adds the theme to the options that decide on what is written. */
    void addTo(RunOptions options, Terminal terminal) throws CommandFailure {
        if (file.isEmpty()) {
            return;
        }
        DocumentTheme theme = read(terminal);
        options.add("theme", InputFile.of(file.get(), terminal).bytes());
        theme.logo().ifPresent(logo -> options.add("logo", logo.png()));
        theme.font()
                .ifPresent(font -> options.add("regular", font.regular())
                        .add("bold", font.bold())
                        .add("italic", font.italic()));
    }

    private CommandFailure failure(Terminal terminal, UnreadableThemeException e) {
        String place = e.pointer().isEmpty() ? "" : " (" + e.pointer() + ")";
        String message =
                terminal.messages().get("theme.unreadable", file.orElseThrow() + place, e.message(terminal.locale()));
        return new CommandFailure(ExitCode.UNREADABLE, message, e);
    }
}
