package nl.ncw.examples.cli.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;

/** Numbers of findings by severity, in words. */
public final class FindingCounts {
    private final List<Finding> findings;

    private FindingCounts(List<Finding> findings) {
        this.findings = findings;
    }

    /**
     * Counts findings.
     *
     * @param findings the findings
     * @return the numbers
     */
    public static FindingCounts of(List<Finding> findings) {
        return new FindingCounts(List.copyOf(findings));
    }

    /**
     * Returns the numbers in words.
     *
     * @param messages the messages
     * @return the words, such as {@code 3 errors, 1 warning}; without errors, they say so
     */
    public String in(TerminalMessages messages) {
        String present = presentIn(messages);
        if (count(Severity.ERROR) > 0) {
            return present;
        }
        String none = messages.get("count.error.none");
        return present.isEmpty() ? none : none + ", " + present;
    }

    /** Returns the numbers that are not zero in words. */
    String presentIn(TerminalMessages messages) {
        return Arrays.stream(Severity.values())
                .filter(severity -> count(severity) > 0)
                .map(severity -> phrase(messages, severity))
                .collect(Collectors.joining(", "));
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private String phrase(TerminalMessages messages, Severity severity) {
        long number = count(severity);
        return messages.get("count." + severity.key() + (number == 1 ? ".one" : ".several"), number);
    }
}
