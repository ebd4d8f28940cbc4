package nl.ncw.examples.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Completeness;
import nl.ncw.model.agreement.Tally;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Obligation;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.Finding;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.Severity;
import nl.ncw.validation.AgreementValidators;

/** Prints how an agreement stands: whose it is, how complete, and what validation finds. */
final class Overview {
    private final Terminal terminal;
    private final Catalogue catalogue;

    Overview(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    /** Prints how a freshly made agreement stands. */
    List<Finding> print(Agreement agreement) {
        return print(new ReadResult(agreement, List.of()));
    }

    /** Prints how an agreement out of a file stands, and gives all that was found in reading and in validation. */
    List<Finding> print(ReadResult result) {
        Agreement agreement = result.agreement();
        printStanding(agreement);
        Set<String> saidByReader = keptByReader(result);
        List<Finding> findings = Stream.concat(
                        // Validation says the same of an unknown question, and counts it for the error that it is.
                        result.findings().stream()
                                .filter(finding -> !finding.code().equals("json.unknown-question")),
                        AgreementValidators.knowing(SafetyRegions.all())
                                .validate(agreement, catalogue)
                                .findings()
                                .stream()
                                .filter(finding ->
                                        !saidByReader.contains(finding.place().toString())))
                .toList();
        terminal.detail(
                "agreement.findings",
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO));
        terminal.findings(terminal.out(), findings);
        return findings;
    }

    /** Prints whose an agreement is and how complete. */
    void printStanding(Agreement agreement) {
        Wording wording = terminal.wording();
        terminal.say(
                "agreement",
                agreement.id().orElseGet(() -> wording.get("agreement.no-id")),
                agreement.region().map(SafetyRegion::name).orElseGet(() -> wording.get("agreement.no-region")),
                agreement.partner().map(CrisisPartner::name).orElseGet(() -> wording.get("agreement.no-partner")));
        terminal.detail(
                "agreement.state",
                wording.get("status." + agreement.status().key()),
                agreement.profile().key());
        Completeness completeness = Completeness.of(agreement, catalogue);
        Tally total = completeness.total();
        terminal.detail(
                "agreement.completeness",
                total.percentage(),
                settled(completeness.of(Obligation.REQUIRED)),
                settled(completeness.of(Obligation.RECOMMENDED)),
                total.toBeSettled());
    }

    /** The places of what the reader kept just now, and has said more of than validation can. */
    private static Set<String> keptByReader(ReadResult result) {
        List<Unplaced> unplaced = result.agreement().unplaced();
        return IntStream.range(0, unplaced.size())
                .filter(index -> result.findings().stream()
                        .anyMatch(finding -> finding.place()
                                .toString()
                                .startsWith(unplaced.get(index).origin())))
                .mapToObj("unplaced[%d]"::formatted)
                .collect(Collectors.toSet());
    }

    private String settled(Tally tally) {
        return terminal.wording().get("of", tally.settled(), tally.asked());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
