package nl.ncw.examples.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Replacement of a file, or a new file. The content goes to a temporary file in the same folder, which then takes the place
 * of the file in one step.
 */
final class FileReplacement {
    private static final int LEFT_OUT_BY_WORD = 2;

    private final Path target;
    private final boolean replaces;
    private final Path folder;

    /** Creates the replacement of a file that is no symbolic link, or a new file if none may be replaced. */
    FileReplacement(Path target, boolean replaces) {
        this.target = target;
        this.replaces = replaces;
        this.folder = Objects.requireNonNullElse(target.getParent(), target);
    }

    /** Writes the content. Returns the folder if it was missing, and is made. */
    Optional<Path> write(byte[] content) throws UnwritableFileException {
        if (Files.isDirectory(target)) {
            throw because("output.is-folder", target);
        }
        Optional<FileProtection> kept = protection();
        boolean isMade = OutputFolder.made(folder);
        PartFile part = PartFile.beside(target);
        try {
            fill(part, content, kept);
            move(part);
        } finally {
            part.delete();
        }
        return isMade ? Optional.of(folder) : Optional.empty();
    }

    /** Returns the protection of the file that is replaced. Requires that it may be written, as if it were not replaced. */
    private Optional<FileProtection> protection() throws UnwritableFileException {
        if (!Files.exists(target)) {
            return Optional.empty();
        }
        try {
            FileProtection protection = FileProtection.of(target);
            if (protection.isReadOnly() || !Files.isWritable(target)) {
                throw because("output.is-read-only", target);
            }
            return Optional.of(protection);
        } catch (IOException e) {
            throw because("output.is-refused", folder, e);
        }
    }

    private void fill(PartFile part, byte[] content, Optional<FileProtection> kept) throws UnwritableFileException {
        FileAttribute<?>[] atCreation = kept.map(FileProtection::atCreation).orElseGet(() -> new FileAttribute<?>[0]);
        try (OutputStream out = Channels.newOutputStream(Files.newByteChannel(
                part.path(), Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), atCreation))) {
            // Before there is anything to be read.
            if (kept.isPresent()) {
                kept.get().applyTo(part.path());
            }
            out.write(content);
        } catch (AccessDeniedException e) {
            throw because("output.folder-is-denied", folder, e);
        } catch (IOException e) {
            throw because(isFull(content.length) ? "output.is-full" : "output.is-refused", folder, e);
        }
    }

    private boolean isFull(int needed) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < needed;
        } catch (IOException e) {
            return false;
        }
    }

    private void move(PartFile part) throws UnwritableFileException {
        try {
            if (!replaces) {
                Files.move(part.path(), target);
                return;
            }
            try {
                Files.move(part.path(), target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part.path(), target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (FileAlreadyExistsException e) {
            throw because("output.exists", target, e);
        } catch (IOException e) {
            throw because(isInUse() ? "output.is-in-use" : "output.is-read-only", target, e);
        }
    }

    /** Returns whether a program has the file open. Windows then refuses to replace it, and has no other reason to. */
    private boolean isInUse() {
        String name = String.valueOf(target.getFileName());
        String word = name.substring(Math.min(LEFT_OUT_BY_WORD, name.length()));
        return !target.getFileSystem().getSeparator().equals("/")
                || Files.exists(target.resolveSibling(".~lock." + name + "#"))
                || Files.exists(target.resolveSibling("~$" + name))
                || Files.exists(target.resolveSibling("~$" + word));
    }

    private static UnwritableFileException because(String reason, Path place) {
        return new UnwritableFileException(reason, place);
    }

    private static UnwritableFileException because(String reason, Path place, IOException cause) {
        return new UnwritableFileException(reason, place, cause);
    }
}
