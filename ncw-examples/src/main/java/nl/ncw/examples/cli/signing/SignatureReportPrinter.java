package nl.ncw.examples.cli.signing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
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

    /** Prints the signatures. Returns whether all are intact, and none is in the field of another signatory. */
    boolean print(SignatureReport report, List<Signatory> signatories) {
        int number = 0;
        boolean inOwnFields = true;
        for (VerifiedSignature signature : report.signatures()) {
            number++;
            terminal.say(
                    "verify." + SignatureSummary.key(signature.kind()),
                    number,
                    report.signatures().size(),
                    summary.signer(signature));
            terminal.detail("verify.integrity", summary.integrity(signature));
            printTrust(signature);
            inOwnFields &= printSigner(signature, signatories);
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
        return report.isIntact() && inOwnFields;
    }

    private boolean isTrusted(SignatureReport report) {
        return !checksTrust
                || report.signatures().stream().allMatch(signature -> signature.trust() == SignerTrust.TRUSTED);
    }

    private void printTrust(VerifiedSignature signature) {
        // Who signed does not matter if the signature is not his.
        if (signature.defect().isEmpty()) {
            terminal.detail("verify.trust." + SignatureSummary.key(signature.trust()));
        }
    }

    /** Prints who signed. Returns whether the signature is not in the field of another signatory. */
    private boolean printSigner(VerifiedSignature signature, List<Signatory> signatories) {
        Optional<SignerName> signer = signature.signer();
        if (signer.isEmpty()) {
            return true;
        }
        String organisation =
                signer.get().organisation().isEmpty() ? "" : ", " + signer.get().organisation();
        terminal.detail("verify.certificate", signer.get().commonName() + organisation);
        if (signature.kind() != VerifiedSignature.Kind.SIGNATURE || signatories.isEmpty()) {
            return true;
        }
        Optional<Signatory> found = SignatoryMatcher.find(signer.get(), signatories);
        if (found.isEmpty()) {
            terminal.detail("verify.no-signatory");
            return true;
        }
        terminal.detail("verify.signatory", named(found.get()));
        printOtherDay(signature, found.get());
        boolean other = SignatoryMatcher.isFieldOfAnother(signature.field(), found.get(), signatories);
        if (other) {
            terminal.detail("verify.field-of-another", signature.field());
        }
        return !other;
    }

    /** Prints the day on which the agreement says that somebody signed, if the signature was made on another one. */
    private void printOtherDay(VerifiedSignature signature, Signatory signatory) {
        Optional<LocalDate> made =
                signature.time().map(time -> time.instant().atZone(zone).toLocalDate());
        signatory
                .signedOn()
                .filter(day -> made.isPresent() && !made.get().equals(day))
                .ifPresent(day -> terminal.detail("verify.other-day", terminal.day(day)));
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
    int conclude(SignatureReport report, List<Signatory> signatories, boolean good, String file) {
        terminal.out().println();
        if (!report.isSigned()) {
            terminal.say(TerminalStyle.ERROR, "verify.unsigned", file);
            return ExitCode.ERRORS_FOUND;
        }
        if (!good) {
            terminal.say(TerminalStyle.ERROR, "verify.bad", file);
            return ExitCode.ERRORS_FOUND;
        }
        if (!isTrusted(report)) {
            terminal.say(TerminalStyle.ERROR, "verify.untrusted", file);
            return ExitCode.ERRORS_FOUND;
        }
        if (report.signatures().stream().anyMatch(signature -> isUnknown(signature, signatories))) {
            terminal.say(TerminalStyle.WARNING, "verify.unknown-signer", file);
        } else if (!report.unsignedFields().isEmpty()) {
            terminal.say(TerminalStyle.WARNING, "verify.incomplete", file);
        } else {
            terminal.say(TerminalStyle.DONE, "verify.good", file);
        }
        return ExitCode.FINE;
    }

    private static boolean isUnknown(VerifiedSignature signature, List<Signatory> signatories) {
        return signature.kind() == VerifiedSignature.Kind.SIGNATURE
                && !signatories.isEmpty()
                && signature
                        .signer()
                        .flatMap(signer -> SignatoryMatcher.find(signer, signatories))
                        .isEmpty();
    }

    private static String named(Signatory signatory) {
        return signatory.organisation().isEmpty()
                ? signatory.name()
                : "%s (%s)".formatted(signatory.name(), signatory.organisation());
    }
}
