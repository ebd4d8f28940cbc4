package nl.ncw.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;

/** Reads and writes agreements in files. */
final class AgreementFile {
    private final Terminal terminal;
    private final CatalogueSource catalogues;

    AgreementFile(Terminal terminal) {
        this(terminal, Catalogues.bundled());
    }

    AgreementFile(Terminal terminal, CatalogueSource catalogues) {
        this.terminal = terminal;
        this.catalogues = catalogues;
    }

    ReadResult read(Path file) throws Stop {
        return parse(file, (format, in) -> format.reader().read(in, catalogues));
    }

    /** Reads the file of a partner, whose name may not stand in it. */
    ReadResult read(Path file, String partner) throws Stop {
        return parse(file, (format, in) -> format.reader(partner).read(in, catalogues));
    }

    /** Reads a file that is one of several, and says what was found in it. */
    ReadResult readAloud(Path file) throws Stop {
        ReadResult result = read(file);
        if (!result.findings().isEmpty()) {
            terminal.remark("findings.of", file, result.findings().size());
            terminal.findings(terminal.err(), result.findings());
        }
        return result;
    }

    boolean isPdf(Path file) throws Stop {
        return parse(file, (format, in) -> format == InputFormat.PDF);
    }

    private <T> T parse(Path file, Parser<T> parser) throws Stop {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            InputFormat format = InputFormat.of(in, file)
                    .orElseThrow(
                            () -> new Stop(Exit.UNREADABLE, words("input.other-format", file, InputFormat.titles())));
            return parser.parse(format, in);
        } catch (UnreadableAgreementException e) {
            throw new Stop(Exit.UNREADABLE, unreadable(file, e), e);
        } catch (NoSuchFileException e) {
            throw new Stop(Exit.UNREADABLE, words("input.missing", file), e);
        } catch (IOException e) {
            throw new Stop(Exit.UNREADABLE, words("input.failed", file, e.getMessage()), e);
        }
    }

    private String unreadable(Path file, UnreadableAgreementException e) {
        String place = e.place().toString();
        String message = e.message(terminal.locale());
        return place.isEmpty()
                ? words("input.unreadable", file, message)
                : words("input.unreadable-at", file, place, message);
    }

    /** The format to write a file in: the one asked for, which its name must fit, or else the one that its name says. */
    FileFormat format(Optional<FileFormat> asked, Path target) throws Stop {
        Optional<FileFormat> named = FileFormat.of(target);
        FileFormat format =
                asked.or(() -> named).orElseThrow(() -> new Stop(Exit.WRONG_USAGE, words("output.no-format", target)));
        if (named.isPresent() && named.get() != format) {
            throw new Stop(Exit.WRONG_USAGE, words("output.other-format", target, format.extension()));
        }
        return format;
    }

    /** Requires that a file takes the place of no input, but for JSON that takes the place of JSON. */
    void requireOther(Path input, Path target, FileFormat format) throws Stop {
        boolean mayReplace = format == FileFormat.JSON
                && isSame(input, target)
                && parse(input, (known, in) -> known == InputFormat.JSON);
        if (!mayReplace) {
            requireNot(input, target);
        }
    }

    /** Requires that a file does not take the place of another, by whatever name. */
    void requireNot(Path input, Path target) throws Stop {
        if (isSame(input, target)) {
            throw new Stop(Exit.WRONG_USAGE, words("output.is-input", target));
        }
    }

    private static boolean isSame(Path input, Path target) {
        try {
            return Files.isSameFile(input, target);
        } catch (IOException e) {
            // One of them is not there.
            return false;
        }
    }

    /** The catalogue that an agreement names. */
    Catalogue catalogue(Agreement agreement) throws Stop {
        CatalogueReference reference = agreement.catalogue();
        String message = reference.overlays().isEmpty() ? "catalogue.unknown" : "catalogue.overlays-unknown";
        return catalogues.find(reference).orElseThrow(() -> new Stop(Exit.UNREADABLE, words(message, reference)));
    }

    /** Writes a file whole or not at all: beside its place first, then moved there. */
    void write(Agreement agreement, Catalogue catalogue, FileFormat format, Path file) throws Stop {
        write(file, out -> format.writer(terminal.documents().locale()).write(agreement, catalogue, out));
    }

    /** Writes a file whole or not at all. */
    void write(byte[] content, Path file) throws Stop {
        write(file, out -> out.write(content));
    }

    private void write(Path file, Filler filler) throws Stop {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(target.getParent());
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    filler.fill(out);
                }
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new Stop(Exit.UNWRITABLE, words("output.failed", file, e), e);
        }
    }

    private String words(String key, Object... values) {
        return terminal.wording().get(key, values);
    }

    /** Fills a file. */
    private interface Filler {
        void fill(OutputStream out) throws IOException;
    }

    /** Makes something of a file in a format. */
    private interface Parser<T> {
        T parse(InputFormat format, InputStream in) throws IOException;
    }
}
