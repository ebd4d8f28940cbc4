package nl.ncw.examples.cli.finding;

/** Formats of a report. */
public enum ReportFormat {
    /** Text for people. */
    TEXT,
    /** JSON for programs. */
    JSON
}
