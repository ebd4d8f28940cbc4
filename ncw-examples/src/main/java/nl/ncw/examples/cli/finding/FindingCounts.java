package nl.ncw.examples.cli.finding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;

/**
 * Numbers of findings by severity, in words.
 *
 * @param numbers the number for each severity, in the order of {@link Severity}
 */
public record FindingCounts(List<Integer> numbers) {
    /** Numbers of no findings. */
    public static final FindingCounts NONE = of(List.of());

    /** Numbers of one error. */
    public static final FindingCounts ONE_ERROR = new FindingCounts(Arrays.stream(Severity.values())
            .map(severity -> severity == Severity.ERROR ? 1 : 0)
            .toList());

    /**
     * Creates the numbers.
     *
     * @param numbers the number for each severity, in the order of {@link Severity}
     */
    public FindingCounts {
        numbers = List.copyOf(numbers);
    }

    /**
     * Counts findings.
     *
     * @param findings the findings
     * @return the numbers
     */
    public static FindingCounts of(List<Finding> findings) {
        return new FindingCounts(Arrays.stream(Severity.values())
                .map(severity -> Math.toIntExact(findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .count()))
                .toList());
    }

    /**
     * Returns the number of findings of a severity.
     *
     * @param severity the severity
     * @return the number
     */
    public int count(Severity severity) {
        return numbers.get(severity.ordinal());
    }

    /**
     * Returns these numbers and others together.
     *
     * @param other the other numbers
     * @return the sums
     */
    public FindingCounts plus(FindingCounts other) {
        return new FindingCounts(Arrays.stream(Severity.values())
                .map(severity -> count(severity) + other.count(severity))
                .toList());
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

    private String phrase(TerminalMessages messages, Severity severity) {
        int number = count(severity);
        return messages.get("count." + severity.key() + (number == 1 ? ".one" : ".several"), number);
    }
}
