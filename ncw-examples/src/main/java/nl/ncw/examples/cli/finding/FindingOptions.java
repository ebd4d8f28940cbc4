package nl.ncw.examples.cli.finding;

import java.util.List;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import picocli.CommandLine.Option;

/** Options that choose which findings are printed, and how many of those that are alike. */
public final class FindingOptions {
    @Option(names = "--summary", descriptionKey = "findings.summary")
    private boolean summary;

    @Option(names = "--errors-only", descriptionKey = "findings.errors-only")
    private boolean errorsOnly;

    @Option(names = "--all", descriptionKey = "findings.all")
    private boolean all;

    /**
     * Returns whether only the counts by topic are printed, or those of a folder.
     *
     * @return whether only counts are printed
     */
    public boolean isSummary() {
        return summary;
    }

    /**
     * Returns whether only errors are printed.
     *
     * @return whether warnings and remarks are left out
     */
    public boolean isErrorsOnly() {
        return errorsOnly;
    }

    /** Returns whether findings that are alike are all printed. */
    boolean isAll() {
        return all;
    }

    /**
     * Selects the findings to print.
     *
     * @param findings the findings
     * @return the findings, or the errors among them if only those are requested
     */
    public List<Finding> select(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !errorsOnly || finding.severity() == Severity.ERROR)
                .toList();
    }
}
