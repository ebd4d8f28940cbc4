package nl.ncw.examples.cli.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.examples.cli.finding.FindingCounts;
import nl.ncw.examples.cli.finding.FindingOptions;
import nl.ncw.examples.cli.finding.FindingPrinter;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalMessages;
import nl.ncw.examples.cli.terminal.TerminalStyle;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AnswerCounts;
import nl.ncw.model.agreement.Completeness;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.Obligation;
import nl.ncw.validation.AgreementValidators;

/** Prints a summary of an agreement: its parties, status and completeness, and its findings. */
public final class AgreementSummaryPrinter {
    private final Terminal terminal;
    private final Catalogue catalogue;

    /**
     * Creates a printer.
     *
     * @param terminal the terminal
     * @param catalogue the catalogue that the agreements name
     */
    public AgreementSummaryPrinter(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    /** Prints the summary of an agreement that was not read from a file. */
    void print(Agreement agreement) {
        print(agreement, findings(ReadResult.of(agreement, List.of())), new FindingOptions(), true);
    }

    /** Prints the summary of an agreement with the findings that the user chose, as {@link #printCounts}. */
    void print(Agreement agreement, List<Finding> findings, FindingOptions options, boolean isIntact) {
        printCounts(agreement, findings, isIntact);
        new FindingPrinter(terminal, catalogue).print(terminal.out(), findings, options);
    }

    /**
     * Prints the summary of an agreement with the numbers of its findings. Below a signature that is not intact they are said
     * to be those of the content, since "no errors" would contradict it.
     */
    void printCounts(Agreement agreement, List<Finding> findings, boolean isIntact) {
        printStatus(agreement);
        String counts = FindingCounts.of(findings).in(terminal.messages());
        terminal.text(1, isIntact ? counts : terminal.messages().get("validate.content", counts));
    }

    /** Returns the findings of reading and validation. What both report is returned once. */
    List<Finding> findings(ReadResult result) {
        Set<String> reportedByReader = keptByReader(result);
        return Stream.concat(
                        // Validation reports an unknown question too, and with its severity, error.
                        result.findings().stream()
                                .filter(finding -> !finding.code().equals("json.unknown-question")),
                        AgreementValidators.knowing(SafetyRegions.register())
                                .validate(result.agreement(), catalogue)
                                .findings()
                                .stream()
                                .filter(finding -> !reportedByReader.contains(
                                        finding.place().toString())))
                .toList();
    }

    /**
     * Returns the errors that validation finds in an agreement.
     *
     * @param agreement the agreement
     * @return the findings of severity error
     */
    public List<Finding> errors(Agreement agreement) {
        return findings(ReadResult.of(agreement, List.of())).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * Prints the parties, status and completeness of an agreement.
     *
     * @param agreement the agreement
     */
    public void printStatus(Agreement agreement) {
        TerminalMessages messages = terminal.messages();
        terminal.say(
                TerminalStyle.HEADING,
                "agreement",
                agreement
                        .id()
                        .or(() -> agreement.get(AgreementProperties.REFERENCE))
                        .orElseGet(() -> messages.get("agreement.no-id")),
                names(agreement, Party.REGION),
                names(agreement, Party.PARTNER));
        terminal.detail(
                "agreement.state",
                messages.status(agreement),
                agreement.profile().key());
        Completeness completeness = Completeness.of(agreement, catalogue);
        AnswerCounts total = completeness.total();
        terminal.detail(
                "agreement.completeness",
                total.percentage(),
                settled(completeness.of(Obligation.REQUIRED)),
                settled(completeness.of(Obligation.RECOMMENDED)),
                total.toBeSettled());
    }

    /** Returns the names of the organisations of a side that are to sign. */
    private String names(Agreement agreement, Party party) {
        List<String> names = agreement.signingOrganisations().stream()
                .filter(organisation -> organisation.party() == party)
                .map(Organisation::name)
                .toList();
        return names.isEmpty() ? terminal.messages().get("agreement.no-" + party.key()) : String.join(", ", names);
    }

    /** Returns the places of kept texts that the reader has findings about, which say more than those of validation. */
    private static Set<String> keptByReader(ReadResult result) {
        List<UnplacedText> unplaced = result.agreement().unplaced();
        return IntStream.range(0, unplaced.size())
                .filter(index -> result.findings().stream()
                        .anyMatch(finding -> finding.place()
                                .toString()
                                .startsWith(unplaced.get(index).origin())))
                .mapToObj("unplaced[%d]"::formatted)
                .collect(Collectors.toSet());
    }

    private String settled(AnswerCounts counts) {
        return terminal.messages().get("of", counts.settled(), counts.asked());
    }
}
