package nl.ncw.examples.cli.bulk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.ncw.export.AgreementFormats;

/**
 * Search for the files in a folder and its sub-folders whose names are those of agreements. Hidden files, and those that
 * Word, Excel and LibreOffice keep beside an open document, are none. A sub-folder that cannot be listed is found as a
 * file, so that it is reported as one that cannot be read.
 */
final class AgreementFolder extends SimpleFileVisitor<Path> {
    private static final String HIDDEN = ".";
    private static final String OPEN_IN_OFFICE = "~$";

    private final Path root;
    private final Path output;
    private final List<String> names = new ArrayList<>();

    private AgreementFolder(Path root, Path output) {
        this.root = root;
        this.output = output;
    }

    /** Returns the files in the order of their names. Those in the output folder are left out. */
    static List<FolderFile> files(Path folder, Path output) throws IOException {
        AgreementFolder search = new AgreementFolder(folder.toRealPath(), real(output));
        Files.walkFileTree(search.root, search);
        // By UTF-16, not by the rules of a language: the same order on each machine.
        return search.names.stream()
                .sorted(Comparator.naturalOrder())
                .map(name -> new FolderFile(folder, name))
                .toList();
    }

    /** Returns the path of a folder without symbolic links, as far as it exists. */
    static Path real(Path folder) throws IOException {
        return Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean isSkipped = !directory.equals(root) && (directory.equals(output) || isHidden(directory));
        return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // A symbolic link counts as the file that it names.
        if (!isHidden(file) && AgreementFormats.byFileName(file.toString()).isPresent() && Files.isRegularFile(file)) {
            add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        add(file);
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file) {
        names.add(StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/")));
    }

    private static boolean isHidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(HIDDEN) || name.startsWith(OPEN_IN_OFFICE);
    }
}
