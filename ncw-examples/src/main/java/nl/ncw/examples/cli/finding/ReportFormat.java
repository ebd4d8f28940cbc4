package nl.ncw.examples.cli.finding;

import java.util.Iterator;
import java.util.List;

/** Formats of a report. */
public enum ReportFormat {
    /** Text for people. */
    TEXT,
    /** JSON for programs. */
    JSON;

    /** Names on the command line, which shells complete. */
    public static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("text", "json").iterator();
        }
    }
}
