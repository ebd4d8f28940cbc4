package nl.ncw.examples.cli.finding;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalStyle;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.question.Voice;

/**
 * Prints findings for people: by severity, by topic in the order of the form, each with what is wrong and what to do.
 * Findings of a topic that are alike, such as missing answers, are one group with the words of the first questions. Where
 * there are very many, as in a blank form, each topic has their number.
 */
public final class FindingPrinter {
    /** Prefix of the keys of messages about findings that are alike but for their questions. */
    private static final String GROUP = "findings.group.";

    /** Maximum number of questions of a topic that are printed. */
    private static final int SHOWN_QUESTIONS = 3;

    /** Number of findings that stand for all. */
    private static final int SHOWN_FINDINGS = 3;

    /** Maximum number of findings that are alike for which questions are printed; of more, only the numbers. */
    private static final int MOST_SHOWN_IN_FULL = 20;

    private final Terminal terminal;
    private final FindingPlaces places;

    /**
     * Creates a printer of findings about a file, whose catalogue need not be known.
     *
     * @param terminal the terminal
     */
    public FindingPrinter(Terminal terminal) {
        this(terminal, Optional.empty());
    }

    /**
     * Creates a printer of findings about an agreement.
     *
     * @param terminal the terminal
     * @param catalogue the catalogue that the agreement names
     */
    public FindingPrinter(Terminal terminal, Catalogue catalogue) {
        this(terminal, Optional.of(catalogue));
    }

    private FindingPrinter(Terminal terminal, Optional<Catalogue> catalogue) {
        this.terminal = terminal;
        this.places = new FindingPlaces(terminal.messages(), catalogue);
    }

    /**
     * Prints findings.
     *
     * @param to the writer: {@link Terminal#out()} or {@link Terminal#err()}
     * @param findings the findings
     */
    public void print(PrintWriter to, List<Finding> findings) {
        print(to, findings, new FindingOptions());
    }

    /**
     * Prints the first findings, each by itself, and how many more there are.
     *
     * @param to the writer: {@link Terminal#out()} or {@link Terminal#err()}
     * @param findings the findings
     */
    public void printFirst(PrintWriter to, List<Finding> findings) {
        int shown = findings.size() <= SHOWN_FINDINGS + 1 ? findings.size() : SHOWN_FINDINGS;
        findings.subList(0, shown)
                .forEach(finding -> terminal.text(to, 1, "%s [%s]".formatted(places.message(finding), finding.code())));
        if (shown < findings.size()) {
            say(to, 1, "findings.others", findings.size() - shown);
        }
    }

    /**
     * Prints the findings that the user chose.
     *
     * @param to the writer: {@link Terminal#out()} or {@link Terminal#err()}
     * @param findings the findings
     * @param options the options
     */
    public void print(PrintWriter to, List<Finding> findings, FindingOptions options) {
        List<Finding> selected = options.select(findings);
        if (options.isSummary()) {
            byTopic(selected)
                    .forEach((topic, found) -> terminal.text(
                            to,
                            1,
                            topic.title() + ": " + FindingCounts.of(found).presentIn(terminal.messages())));
            return;
        }
        Map<Severity, List<Finding>> bySeverity =
                selected.stream().collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.toList()));
        bySeverity.forEach((severity, found) -> {
            to.println();
            String heading = terminal.messages().get("findings." + severity.key(), found.size());
            terminal.text(to, styleOf(severity), 0, heading);
            print(to, found, options.isAll());
        });
    }

    private static TerminalStyle styleOf(Severity severity) {
        return switch (severity) {
            case ERROR -> TerminalStyle.ERROR;
            case WARNING -> TerminalStyle.WARNING;
            case INFO -> TerminalStyle.HEADING;
        };
    }

    /** Prints the findings of one severity: what to do about those that are alike, and all by topic. */
    private void print(PrintWriter to, List<Finding> findings, boolean all) {
        Map<String, Long> alike = counts(findings);
        alike.forEach((code, number) -> {
            String action = terminal.messages().get(GROUP + code + ".action");
            terminal.text(to, 1, "%s. %s [%s]".formatted(head(code, number), action, code));
        });
        Set<String> counted = new HashSet<>(alike.keySet());
        counted.removeIf(code -> all || alike.getOrDefault(code, 0L) <= MOST_SHOWN_IN_FULL);
        byTopic(findings).forEach((topic, found) -> print(to, topic, found, alike.keySet(), counted, all));
        if (!counted.isEmpty()) {
            say(to, 1, "findings.counted");
        }
    }

    /** Returns how many findings are alike but for their questions, by the codes that several findings have. */
    private Map<String, Long> counts(List<Finding> findings) {
        Map<String, Long> counts = findings.stream()
                .filter(finding -> terminal.messages().bundle().containsKey(GROUP + finding.code() + ".action"))
                .filter(finding -> places.question(finding.place()).isPresent())
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.counting()));
        counts.values().removeIf(number -> number < 2);
        return counts;
    }

    private SortedMap<FindingTopic, List<Finding>> byTopic(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> places.topicOf(finding.place()), TreeMap::new, Collectors.toList()));
    }

    private void print(
            PrintWriter to,
            FindingTopic topic,
            List<Finding> findings,
            Set<String> alike,
            Set<String> counted,
            boolean all) {
        Map<String, List<Finding>> byCode = findings.stream()
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
        boolean isOneGroup = byCode.size() == 1 && alike.containsAll(byCode.keySet());
        if (!isOneGroup) {
            terminal.text(to, TerminalStyle.HEADING, 1, topic.title());
        }
        byCode.forEach((code, found) -> {
            if (alike.contains(code)) {
                String head = head(code, found.size());
                terminal.text(to, isOneGroup ? 1 : 2, isOneGroup ? topic.title() + ": " + head : head);
                if (!counted.contains(code)) {
                    printQuestions(to, isOneGroup ? 2 : 3, found, all);
                }
            } else {
                found.forEach(finding -> terminal.text(to, 2, "%s [%s]".formatted(places.message(finding), code)));
            }
        });
    }

    private String head(String code, long number) {
        return terminal.messages().get(GROUP + code + (number == 1 ? ".one" : ".several"), number);
    }

    private void printQuestions(PrintWriter to, int depth, List<Finding> findings, boolean all) {
        List<String> questions = questions(findings, terminal.columns() - 2 * depth - "- ".length());
        // One more question takes no more room than saying that there is one more.
        int shown = all || questions.size() <= SHOWN_QUESTIONS + 1 ? questions.size() : SHOWN_QUESTIONS;
        questions.subList(0, shown).forEach(question -> terminal.text(to, depth, "- " + question));
        if (shown < questions.size()) {
            say(to, depth, "findings.more", questions.size() - shown);
        }
    }

    /** Returns the questions of findings, each once and in one line, with the parties that are asked each by itself. */
    private List<String> questions(List<Finding> findings, int width) {
        Map<String, List<Voice>> voices = new LinkedHashMap<>();
        findings.forEach(finding -> voices.computeIfAbsent(
                        places.question(finding.place()).orElseThrow(), question -> new ArrayList<>())
                .add(finding.place().answer().orElseThrow().voice()));
        List<String> questions = new ArrayList<>();
        voices.forEach((question, asked) -> {
            String parties = parties(asked);
            questions.add(FindingPlaces.shortened(question, width - parties.length()) + parties);
        });
        return questions;
    }

    private String parties(List<Voice> asked) {
        String key = asked.size() > 1 ? "both" : asked.get(0).key();
        return asked.contains(Voice.JOINT) ? "" : " (" + terminal.messages().get("findings.party." + key) + ")";
    }

    private void say(PrintWriter to, int depth, String key, Object... values) {
        terminal.text(to, depth, terminal.messages().get(key, values));
    }
}
