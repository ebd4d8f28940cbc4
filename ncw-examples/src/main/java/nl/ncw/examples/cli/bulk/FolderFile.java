package nl.ncw.examples.cli.bulk;

import java.nio.file.Path;

/**
 * File in a folder or one of its sub-folders.
 *
 * @param folder the folder
 * @param name the name below the folder, with {@code /} between the names of sub-folders
 */
record FolderFile(Path folder, String name) {
    Path path() {
        return folder.resolve(name);
    }
}
