package nl.ncw.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ncw.catalogue.MalformedCatalogueException;
import nl.ncw.catalogue.OverlayReader;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.overlay.Overlay;
import picocli.CommandLine.Option;

/** The overlays that a command line names, in their order. */
final class OverlayFiles {
    @Option(names = "--overlay", paramLabel = "FILE", descriptionKey = "overlay")
    private List<Path> files = new ArrayList<>();

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** The overlays themselves; no agreement was made with two of one id and version, so that naming one twice is harmless. */
    List<Overlay> read(Terminal terminal) throws Stop {
        List<Overlay> overlays = new ArrayList<>();
        for (Path file : files) {
            Overlay overlay = parse(file, terminal, new OverlayReader()::read);
            if (overlays.stream().noneMatch(overlay::equals)) {
                overlays.add(overlay);
            }
        }
        return overlays;
    }

    /** A catalogue with the overlays on it. */
    Catalogue layOn(Catalogue catalogue, Terminal terminal) throws Stop {
        Catalogue laid = catalogue;
        for (Path file : files) {
            laid = lay(file, laid, terminal);
        }
        return laid;
    }

    static Catalogue lay(Path file, Catalogue catalogue, Terminal terminal) throws Stop {
        return parse(file, terminal, (name, in) -> new OverlayReader().lay(name, in, catalogue));
    }

    private static <T> T parse(Path file, Terminal terminal, Parser<T> parser) throws Stop {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return parser.parse(file.toString(), in);
        } catch (MalformedCatalogueException e) {
            throw new Stop(Exit.UNREADABLE, e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new Stop(Exit.UNREADABLE, terminal.wording().get("input.missing", file), e);
        } catch (IOException e) {
            throw new Stop(Exit.UNREADABLE, terminal.wording().get("input.failed", file, e.getMessage()), e);
        }
    }

    /** Makes something of a file. */
    private interface Parser<T> {
        T parse(String file, InputStream in) throws IOException;
    }
}
