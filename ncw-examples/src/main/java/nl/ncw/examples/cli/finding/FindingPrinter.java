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
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.question.Voice;

/**
 * Prints findings for people: by severity, by topic in the order of the form, each with what is wrong and what to do.
 * Findings of a topic that are alike, such as missing answers, are one group with the words of the first questions.
 */
public final class FindingPrinter {
    private static final int SHOWN_QUESTIONS = 3;

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
                            to, 1, topic.title() + ": " + FindingCounts.of(found).in(terminal.messages())));
            return;
        }
        Map<Severity, List<Finding>> bySeverity = selected.stream()
                .collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.toList()));
        bySeverity.forEach((severity, found) -> {
            terminal.text(to, 0, terminal.messages().get("findings." + severity.key(), found.size()));
            Set<String> explained = new HashSet<>();
            byTopic(found).forEach((topic, ofTopic) -> print(to, topic, ofTopic, explained, options.isAll()));
        });
    }

    private SortedMap<FindingTopic, List<Finding>> byTopic(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> places.topicOf(finding.place()), TreeMap::new, Collectors.toList()));
    }

    private void print(
            PrintWriter to, FindingTopic topic, List<Finding> findings, Set<String> explained, boolean all) {
        terminal.text(to, 1, topic.title());
        Map<String, List<Finding>> byCode = findings.stream()
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
        byCode.forEach((code, alike) -> {
            if (alike.size() > 1 && isGrouped(alike)) {
                printGroup(to, code, alike, explained.add(code), all);
            } else {
                alike.forEach(finding -> terminal.text(to, 2, "%s [%s]".formatted(places.message(finding), code)));
            }
        });
    }

    /** Returns whether findings with one code differ only in their questions, so that what to do is said once. */
    private boolean isGrouped(List<Finding> alike) {
        return terminal.messages().bundle().containsKey("findings.group." + alike.get(0).code())
                && alike.stream()
                        .allMatch(finding -> places.question(finding.place()).isPresent());
    }

    /** Prints a group; what to do is printed with the first one of its severity. */
    private void printGroup(PrintWriter to, String code, List<Finding> alike, boolean isFirst, boolean all) {
        String head = terminal.messages().get("findings.group." + code, alike.size());
        String action = isFirst ? " " + terminal.messages().get("findings.group." + code + ".action") : "";
        terminal.text(to, 2, "%s.%s [%s]".formatted(head, action, code));
        List<String> questions = questions(alike);
        // One more question takes no more room than saying that there is one more.
        int shown = all || questions.size() <= SHOWN_QUESTIONS + 1 ? questions.size() : SHOWN_QUESTIONS;
        questions.subList(0, shown).forEach(question -> terminal.text(to, 3, "- " + question));
        if (shown < questions.size()) {
            terminal.text(to, 3, terminal.messages().get("findings.more", questions.size() - shown));
        }
    }

    /** Returns the questions of findings, each once, with the parties that are asked if not all together are. */
    private List<String> questions(List<Finding> findings) {
        Map<String, List<Voice>> voices = new LinkedHashMap<>();
        findings.forEach(finding -> voices.computeIfAbsent(
                        places.question(finding.place()).orElseThrow(), question -> new ArrayList<>())
                .add(finding.place().answer().orElseThrow().voice()));
        List<String> questions = new ArrayList<>();
        voices.forEach((question, asked) -> questions.add(FindingPlaces.shortened(question) + parties(asked)));
        return questions;
    }

    private String parties(List<Voice> asked) {
        String parties = asked.stream()
                .filter(voice -> voice != Voice.JOINT)
                .map(voice -> terminal.messages().get("findings.party." + voice.key()))
                .collect(Collectors.joining(", "));
        return parties.isEmpty() ? "" : " (" + parties + ")";
    }
}
