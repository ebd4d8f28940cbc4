package nl.ncw.examples.cli.bulk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import nl.ncw.examples.cli.terminal.CommandFailure;

/**
 * Work on files by all cores, whose results are taken in the order of the files. A few results per core wait for those
 * before them, and no more files are begun meanwhile, so that memory does not grow with the number of files.
 */
final class OrderedWork {
    private static final int WAITING_PER_CORE = 8;

    private OrderedWork() {}

    /** Works on the files. The results are taken by the calling thread. The work throws nothing that is expected. */
    static <T> void run(List<FolderFile> files, Function<FolderFile, T> work, Results<T> results)
            throws CommandFailure {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(cores);
        Deque<Future<T>> pending = new ArrayDeque<>();
        try {
            for (FolderFile file : files) {
                if (pending.size() == cores * WAITING_PER_CORE) {
                    results.take(take(pending));
                }
                pending.add(pool.submit(() -> work.apply(file)));
            }
            while (!pending.isEmpty()) {
                results.take(take(pending));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T take(Deque<Future<T>> pending) {
        try {
            return pending.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Takes results, one at a time.
     *
     * @param <T> the results
     */
    interface Results<T> {
        /** Takes the result of the next file. A failure ends the work on all files. */
        void take(T result) throws CommandFailure;
    }
}
