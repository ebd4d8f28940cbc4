package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import nl.ncw.examples.cli.bulk.FileConversion;
import nl.ncw.examples.cli.bulk.FolderConversion;
import nl.ncw.examples.cli.bulk.FolderTarget;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;

/**
 * Folder whose files are converted to another folder.
 *
 * @param folder the folder to read
 * @param target the folder to write
 */
public record ConvertedFolder(Path folder, FolderTarget target) {
    /**
     * Converts the files, and says what comes next.
     *
     * @param conversion what is made of each file
     * @param overlays the overlays that the next command needs too
     * @param terminal the terminal
     * @return the exit code
     * @throws CommandFailure if the folder cannot be converted
     */
    public int write(FileConversion conversion, OverlayOptions overlays, Terminal terminal) throws CommandFailure {
        FolderConversion run = new FolderConversion(terminal, target);
        int code = run.run(folder, conversion);
        new NextSteps(terminal, overlays).afterConversion(folder, target, run.firstWithErrors(), code);
        return code;
    }
}
