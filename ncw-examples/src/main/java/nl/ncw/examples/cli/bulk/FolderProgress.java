package nl.ncw.examples.cli.bulk;

import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.ncw.examples.cli.terminal.Terminal;

/** Progress bar on a terminal, in plain characters and without colours. Shows nothing elsewhere. Leaves no line behind. */
final class FolderProgress implements AutoCloseable {
    private static final int INTERVAL = 250;

    private final Terminal terminal;
    private final Optional<ProgressBar> bar;

    private FolderProgress(Terminal terminal, Optional<ProgressBar> bar) {
        this.terminal = terminal;
        this.bar = bar;
    }

    /** Returns the progress of work on a number of files; 0 files have none. */
    static FolderProgress of(int files, Terminal terminal) {
        if (files == 0 || !terminal.display().isTerminal()) {
            return new FolderProgress(terminal, Optional.empty());
        }
        // The last column is left free: some terminals begin a new line once it is filled.
        int columns = terminal.columns() - 1;
        ProgressBar bar = new ProgressBarBuilder()
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL)
                .setConsumer(new DelegatingProgressBarConsumer(line -> print(terminal, line), columns))
                .build();
        return new FolderProgress(terminal, Optional.of(bar));
    }

    private static void print(Terminal terminal, String line) {
        terminal.err().print('\r' + line);
        terminal.err().flush();
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(shown -> {
            shown.close();
            print(terminal, " ".repeat(terminal.columns() - 1) + '\r');
        });
    }
}
