package nl.ncw.examples.cli.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Temporary file {@code .NAME.UUID.part} in which a file is written. A run that is killed leaves it behind.
 *
 * @param path the file
 */
record PartFile(Path path) {
    private static final Pattern NAME = Pattern.compile("\\..+\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part");
    private static final Duration LONGEST_RUN = Duration.ofDays(1);
    /** With four bytes each, and those of the rest of the name, no more than the 255 bytes that a name may have. */
    private static final int MOST_CHARACTERS = 50;

    /** Returns the temporary file of a file, in the same folder. */
    static PartFile beside(Path target) {
        StringBuilder name = new StringBuilder(".");
        String.valueOf(target.getFileName()).codePoints().limit(MOST_CHARACTERS).forEach(name::appendCodePoint);
        return new PartFile(target.resolveSibling(name + "." + UUID.randomUUID() + ".part"));
    }

    /** Deletes the file if it is still there. If that fails, a later run deletes it. */
    void delete() {
        delete(path);
    }

    /** Deletes the temporary files that runs left behind more than a day ago. */
    static void removeDead(Path folder) {
        removeBefore(folder, Clock.systemUTC().instant().minus(LONGEST_RUN));
    }

    /** Deletes the temporary files that runs left behind, those of runs that others may still be in too. */
    static void removeAll(Path folder) {
        removeBefore(folder, Instant.MAX);
    }

    private static void removeBefore(Path folder, Instant limit) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> isDead(file, limit))) {
            files.forEach(PartFile::delete);
        } catch (IOException | DirectoryIteratorException e) {
            // A folder in which files can be written but not listed, or another run that deletes them.
        }
    }

    private static boolean isDead(Path file, Instant limit) throws IOException {
        if (!NAME.matcher(String.valueOf(file.getFileName())).matches()) {
            return false;
        }
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile()
                && attributes.lastModifiedTime().toInstant().isBefore(limit);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Not the run's own failure.
        }
    }
}
