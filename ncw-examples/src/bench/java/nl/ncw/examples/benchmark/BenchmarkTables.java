package nl.ncw.examples.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.ncw.examples.benchmark.Measurements.Measurement;

/** The tables of the page, in Markdown. */
final class BenchmarkTables {
    /** CPU seconds that we want a command to need at most. */
    private static final Map<String, String> COLD_TARGETS =
            Map.of("--help", "0.4", "validate", "0.9", "export pdf", "1.2");

    private final StringBuilder text = new StringBuilder();

    void floors(List<Target> targets, List<String> documents, Measurements measurements) {
        heading("Beside the floor");
        row("work", "agreement", "floor", "ms", "floor, ms", "ratio", "at most", "kB", "floor, kB", "ratio of kB");
        rule(10);
        for (Target target : targets) {
            for (String document : documents) {
                Measurement ours = measurements.of(target.name(document), "ncw");
                Measurement floor = measurements.of(target.name(document), "floor");
                row(
                        target.verb() + " " + target.extension(),
                        document,
                        target.floor(),
                        number(ours.millis()),
                        number(floor.millis()),
                        "**" + number(ours.millis() / floor.millis()) + "**",
                        number(target.ratio()),
                        number(ours.kilobytes()),
                        number(floor.kilobytes()),
                        number(ours.kilobytes() / floor.kilobytes()));
            }
        }
    }

    void validation(List<String> documents, Measurements measurements) {
        heading("Validation");
        row("agreement", "ms", "at most", "kB", "at most");
        rule(5);
        for (String document : documents) {
            Measurement ours = measurements.of("validate " + document, "ncw");
            row(document, number(ours.millis()), "0.1", number(ours.kilobytes()), "200");
        }
    }

    void growth(List<String> works, List<Integer> rows, Measurements measurements) {
        heading("Growth");
        text.append("Milliseconds for as many contacts (for the upgrade: answers that no catalogue asks for).")
                .append(
                        " The exponent is that of time between the last two sizes, each of which is the faster of two rounds:")
                .append(" 1 is a straight line, at most 1.15 is wanted.\n\n");
        List<String> heading = new ArrayList<>(List.of("work"));
        rows.forEach(count -> heading.add(count + " rows"));
        heading.add("exponent");
        row(heading.toArray(String[]::new));
        rule(heading.size());
        for (String work : works) {
            List<String> cells = new ArrayList<>(List.of(work));
            rows.forEach(count -> cells.add(number(measurements.least(work + " " + count, "ncw"))));
            int last = rows.get(rows.size() - 1);
            int before = rows.get(rows.size() - 2);
            double times =
                    measurements.least(work + " " + last, "ncw") / measurements.least(work + " " + before, "ncw");
            cells.add("**" + number(Math.log(times) / Math.log((double) last / before)) + "**");
            row(cells.toArray(String[]::new));
        }
    }

    void coldStarts(List<List<String>> programs, Map<String, List<String>> commands, int runs)
            throws IOException, InterruptedException {
        heading("Cold starts");
        text.append("A whole process, from its start to its end: seconds of all cores together, and by the clock.\n\n");
        row("command", "by", "CPU, s", "at most", "wall, s");
        rule(5);
        for (String command : new TreeMap<>(commands).keySet()) {
            for (List<String> program : programs) {
                List<String> line = new ArrayList<>(program);
                line.addAll(commands.get(command));
                ColdStart.Seconds seconds = ColdStart.of(line, runs);
                row(
                        "`" + command + "`",
                        program.size() > 1 ? "`java -jar`" : "launcher",
                        number(seconds.cpu()),
                        COLD_TARGETS.getOrDefault(command, ""),
                        number(seconds.wall()));
            }
        }
    }

    void bulk(List<Bulk.Outcome> outcomes) {
        heading("Many at once");
        text.append(
                        "Random agreements, read from JSON, validated, and written as PDF and XLSX, in a JVM with 256 MB. There are")
                .append(" %d different ones, taken in turn.\n\n".formatted(Bulk.DIFFERENT));
        row("agreements", "threads", "seconds", "agreements a second and core", "peak of the heap, MB");
        rule(5);
        for (Bulk.Outcome outcome : outcomes) {
            row(
                    String.valueOf(outcome.agreements()),
                    String.valueOf(outcome.threads()),
                    number(outcome.seconds()),
                    number(outcome.agreementsASecondAndCore()),
                    number(outcome.peakMegabytes()));
        }
    }

    private void heading(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void rule(int columns) {
        text.append("|---".repeat(columns)).append("|\n");
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.0f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
