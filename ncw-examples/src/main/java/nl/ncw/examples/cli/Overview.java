package nl.ncw.examples.cli;

import java.util.List;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Completeness;
import nl.ncw.model.agreement.Tally;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Obligation;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.Severity;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.validation.AgreementValidators;

/** Prints how an agreement stands: whose it is, how complete, and what validation finds. */
final class Overview {
    private final Terminal terminal;
    private final Catalogue catalogue;

    Overview(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    ValidationReport print(Agreement agreement) {
        String unknown = terminal.wording().get("unknown");
        terminal.say(
                "agreement",
                agreement.id().orElse(unknown),
                agreement.region().map(SafetyRegion::name).orElse(unknown),
                agreement.partner().map(CrisisPartner::name).orElse(unknown));
        terminal.detail(
                "agreement.state",
                terminal.wording().get("status." + agreement.status().key()),
                agreement.profile().key());
        Completeness completeness = Completeness.of(agreement, catalogue);
        Tally total = completeness.total();
        terminal.detail(
                "agreement.completeness",
                total.percentage(),
                settled(completeness.of(Obligation.REQUIRED)),
                settled(completeness.of(Obligation.RECOMMENDED)),
                total.toBeSettled());
        ValidationReport report = AgreementValidators.standard().validate(agreement, catalogue);
        terminal.detail("agreement.findings", counts(report).toArray());
        terminal.findings(terminal.out(), report.findings());
        return report;
    }

    private String settled(Tally tally) {
        return terminal.wording().get("of", tally.settled(), tally.asked());
    }

    private static List<Integer> counts(ValidationReport report) {
        return List.of(
                report.errors().size(),
                report.of(Severity.WARNING).size(),
                report.of(Severity.INFO).size());
    }
}
