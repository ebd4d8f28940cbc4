package nl.ncw.examples.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;

/** Who may read and write a file. The file that replaces it gets the same, and is open to nobody else before. */
sealed interface FileProtection permits PosixProtection, WindowsProtection {
    /** Returns the protection of an existing file, in what its file system has for it. */
    static FileProtection of(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return posix == null ? WindowsProtection.of(file) : new PosixProtection(posix.readAttributes());
    }

    /** Returns whether the file is marked as one that nobody may write, not even the user who may write all. */
    boolean isReadOnly();

    /** Returns the attributes to create the new file with. */
    FileAttribute<?>[] atCreation();

    /** Gives the new file the protection, as far as the user may. */
    void applyTo(Path part) throws IOException;

    /** Returns whether something that only some users may do was done. */
    static boolean isDone(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Changes an attribute. */
    interface Step {
        void run() throws IOException;
    }
}
