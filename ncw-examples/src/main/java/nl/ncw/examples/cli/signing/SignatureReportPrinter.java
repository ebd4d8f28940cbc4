package nl.ncw.examples.cli.signing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.ncw.examples.cli.agreement.SignatureSummary;
import nl.ncw.examples.cli.finding.FindingPrinter;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalStyle;
import nl.ncw.examples.signing.verification.SignatoryMatcher;
import nl.ncw.examples.signing.verification.SignatureReport;
import nl.ncw.examples.signing.verification.SignerName;
import nl.ncw.examples.signing.verification.SignerTrust;
import nl.ncw.examples.signing.verification.SigningTime;
import nl.ncw.examples.signing.verification.VerifiedSignature;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.finding.Finding;

/** Prints what the verification of the signatures in a document showed. */
final class SignatureReportPrinter {
    private final Terminal terminal;
    private final ZoneId zone;
    private final boolean checksTrust;
    private final SignatureSummary summary;

    /** @param checksTrust whether there are trusted certificates, so that a signer who is not trusted is an error */
    SignatureReportPrinter(Terminal terminal, ZoneId zone, boolean checksTrust) {
        this.terminal = terminal;
        this.zone = zone;
        this.checksTrust = checksTrust;
        this.summary = new SignatureSummary(terminal);
    }

    /** Prints the signatures. Returns whether all are intact and, if that is checked, all signers are trusted. */
    boolean print(SignatureReport report, List<Signatory> signatories) {
        int number = 0;
        for (VerifiedSignature signature : report.signatures()) {
            number++;
            terminal.say(
                    "verify." + SignatureSummary.key(signature.kind()),
                    number,
                    report.signatures().size(),
                    summary.signer(signature));
            terminal.detail("verify.integrity", summary.integrity(signature));
            printTrust(signature);
            signature.signer().ifPresent(signer -> printSigner(signature.kind(), signer, signatories));
            printTime(signature);
            printCover(signature);
        }
        if (report.agreementChanged()) {
            terminal.say("verify.agreement-changed");
        }
        if (!report.unsignedFields().isEmpty()) {
            terminal.say("verify.unsigned-fields");
            report.unsignedFields().forEach(field -> terminal.text(1, field));
        }
        return report.isIntact()
                && (!checksTrust || report.signatures().stream().allMatch(this::isTrusted));
    }

    private boolean isTrusted(VerifiedSignature signature) {
        return signature.trust() == SignerTrust.TRUSTED;
    }

    private void printTrust(VerifiedSignature signature) {
        // Who signed does not matter if the signature is not his.
        if (signature.defect().isEmpty()) {
            terminal.detail("verify.trust." + SignatureSummary.key(signature.trust()));
        }
    }

    private void printSigner(VerifiedSignature.Kind kind, SignerName signer, List<Signatory> signatories) {
        String organisation = signer.organisation().isEmpty() ? "" : ", " + signer.organisation();
        terminal.detail("verify.certificate", signer.commonName() + organisation);
        if (kind == VerifiedSignature.Kind.SIGNATURE && !signatories.isEmpty()) {
            SignatoryMatcher.find(signer, signatories)
                    .ifPresentOrElse(
                            found -> terminal.detail("verify.signatory", named(found)),
                            () -> terminal.detail("verify.no-signatory"));
        }
    }

    private void printTime(VerifiedSignature signature) {
        signature
                .time()
                .ifPresent(time -> terminal.detail("verify.time." + SignatureSummary.key(time.source()), text(time)));
    }

    private String text(SigningTime time) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(terminal.locale());
        DateTimeFormatter hour = DateTimeFormatter.ofPattern("HH:mm (zzz)", terminal.locale());
        return time.instant().atZone(zone).format(day) + ", "
                + time.instant().atZone(zone).format(hour);
    }

    private void printCover(VerifiedSignature signature) {
        if (signature.defect().isEmpty()) {
            String cover = signature.coversWholeFile() ? "all" : signature.isIntact() ? "part" : "changed";
            terminal.detail("verify.cover." + cover);
        }
    }

    /** Prints whether the pages and the data of the document agree. */
    void printPages(List<Finding> findings) {
        terminal.say(ExitCode.of(findings) == ExitCode.FINE ? "verify.pages-agree" : "verify.pages-disagree");
        new FindingPrinter(terminal).print(terminal.out(), findings);
    }

    /** Prints the conclusion. Returns the exit code. */
    int conclude(SignatureReport report, boolean good, String file) {
        terminal.out().println();
        if (!report.isSigned()) {
            terminal.say(TerminalStyle.ERROR, "verify.unsigned", file);
            return ExitCode.ERRORS_FOUND;
        }
        terminal.say(good ? TerminalStyle.DONE : TerminalStyle.ERROR, good ? "verify.good" : "verify.bad", file);
        return good ? ExitCode.FINE : ExitCode.ERRORS_FOUND;
    }

    private static String named(Signatory signatory) {
        return signatory.organisation().isEmpty()
                ? signatory.name()
                : "%s (%s)".formatted(signatory.name(), signatory.organisation());
    }
}
