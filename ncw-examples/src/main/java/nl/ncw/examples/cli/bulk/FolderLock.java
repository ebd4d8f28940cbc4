package nl.ncw.examples.cli.bulk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;

/**
 * Lock on an output folder while a run writes to it. The system holds it, so that the lock of a run that was killed is gone
 * with that run. The file of the lock stays: if it were deleted, one run could lock the deleted file, and the next one
 * another file of the same name.
 */
final class FolderLock {
    /** Hidden, so that it is no agreement to read. */
    static final String NAME = ".ncw-written.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock on a folder that exists. */
    static FolderLock take(Path folder, Terminal terminal) throws CommandFailure {
        FolderLock lock = new FolderLock(open(folder, terminal));
        if (!lock.isFree()) {
            lock.release();
            throw new CommandFailure(ExitCode.UNWRITABLE, terminal.messages().get("bulk.in-use", folder));
        }
        return lock;
    }

    private static FileChannel open(Path folder, Terminal terminal) throws CommandFailure {
        try {
            return FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            String reason = terminal.messages().get("output.folder-is-denied", folder);
            throw new CommandFailure(ExitCode.UNWRITABLE, terminal.messages().get("output.failed", folder, reason), e);
        }
    }

    private boolean isFree() {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // A network drive that knows no locks can be written to all the same.
            return true;
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            // The system releases the lock when the program ends.
        }
    }
}
