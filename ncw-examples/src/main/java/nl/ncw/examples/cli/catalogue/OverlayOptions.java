package nl.ncw.examples.cli.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ncw.catalogue.MalformedCatalogueException;
import nl.ncw.catalogue.OverlayReader;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.overlay.Overlay;
import picocli.CommandLine.Option;

/** Options that name overlays, which are applied in their order. */
public final class OverlayOptions {
    @Option(names = "--overlay", paramLabel = "FILE", descriptionKey = "overlay")
    private List<Path> files = new ArrayList<>();

    boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * Returns the files of the overlays.
     *
     * @return the files, in their order
     */
    public List<Path> files() {
        return List.copyOf(files);
    }

    /**
     * Reads the overlays. An overlay that is named twice is returned once, since no agreement names it twice.
     *
     * @param terminal the terminal, whose language is that of failures
     * @return the overlays, in their order
     * @throws CommandFailure if a file cannot be read or holds no overlay
     */
    public List<Overlay> read(Terminal terminal) throws CommandFailure {
        List<Overlay> overlays = new ArrayList<>();
        for (Path file : files) {
            Overlay overlay = parse(file, terminal, new OverlayReader()::read);
            if (overlays.stream().noneMatch(overlay::equals)) {
                overlays.add(overlay);
            }
        }
        return overlays;
    }

    /**
     * Applies the overlays to a catalogue.
     *
     * @param catalogue the catalogue
     * @param terminal the terminal, whose language is that of failures
     * @return the catalogue with the overlays
     * @throws CommandFailure if a file cannot be read, holds no overlay or does not fit the catalogue
     */
    public Catalogue applyTo(Catalogue catalogue, Terminal terminal) throws CommandFailure {
        Catalogue overlaid = catalogue;
        for (Path file : files) {
            overlaid = apply(file, overlaid, terminal);
        }
        return overlaid;
    }

    static Catalogue apply(Path file, Catalogue catalogue, Terminal terminal) throws CommandFailure {
        return parse(file, terminal, (name, in) -> new OverlayReader().lay(name, in, catalogue));
    }

    private static <T> T parse(Path path, Terminal terminal, Parser<T> parser) throws CommandFailure {
        InputFile file = InputFile.of(path, terminal);
        return file.parse(in -> {
            try {
                return parser.parse(file.name(), in);
            } catch (MalformedCatalogueException e) {
                throw new CommandFailure(ExitCode.UNREADABLE, CommandFailure.reason(e), e);
            }
        });
    }

    /** Parses a file. */
    private interface Parser<T> {
        T parse(String file, InputStream in) throws IOException;
    }
}
