package nl.ncw.examples.cli.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.examples.cli.finding.FindingCounts;
import nl.ncw.model.finding.Severity;

/**
 * File that a run wrote, as the list of the output folder has it.
 *
 * @param source the digest of the input and the options
 * @param output the digest of the file as it was written
 * @param findings the numbers of findings in the input, which a run that skips the file reports again
 */
record WrittenFile(String source, String output, FindingCounts findings) {
    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64})\t([0-9a-f]{64})\t(\\d{1,9})\t(\\d{1,9})\t(\\d{1,9})\t(.+)");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    /** Returns the line of the list, with the numbers of errors, warnings and remarks. */
    String line(String name) {
        List<String> columns = new ArrayList<>(List.of(source, output));
        for (Severity severity : Severity.values()) {
            columns.add(Integer.toString(findings.count(severity)));
        }
        columns.add(name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
        return String.join("\t", columns);
    }

    /** Returns the file and its name, or empty if this is no line of the list. */
    static Optional<Listed> parse(String line) {
        Matcher columns = LINE.matcher(line);
        if (!columns.matches()) {
            return Optional.empty();
        }
        FindingCounts findings = new FindingCounts(List.of(number(columns, 3), number(columns, 4), number(columns, 5)));
        return Optional.of(
                new Listed(unescaped(columns.group(6)), new WrittenFile(columns.group(1), columns.group(2), findings)));
    }

    private static int number(Matcher columns, int group) {
        return Integer.parseInt(columns.group(group));
    }

    private static String unescaped(String name) {
        return ESCAPE.matcher(name).replaceAll(escape -> switch (escape.group(1)) {
            case "n" -> "\n";
            case "r" -> "\r";
            default -> Matcher.quoteReplacement(escape.group(1));
        });
    }

    /**
     * Line of the list.
     *
     * @param name the name of the file below the output folder
     * @param file the file
     */
    record Listed(String name, WrittenFile file) {}
}
