package nl.ncw.examples.cli.bulk;

import java.nio.file.Path;
import nl.ncw.examples.cli.file.InputFile;

/**
 * Folder to write files to.
 *
 * @param folder the folder, which is made if needed
 * @param extension the file extension of its files, without the dot
 * @param isForced whether files are replaced that no run wrote
 * @param isSigned whether a content is signed, and thus never replaced
 * @param options all that decides on the content of the files besides the input
 */
public record FolderTarget(
        Path folder, String extension, boolean isForced, InputFile.Parser<Boolean> isSigned, RunOptions options) {}
