package nl.ncw.examples.cli.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.signing.verification.SignatureReport;
import nl.ncw.examples.signing.verification.SignatureVerifier;
import nl.ncw.examples.signing.verification.TrustAnchors;
import nl.ncw.export.FileCodes;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that verifies the signatures in the PDF of an agreement. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "FILE.pdf", descriptionKey = "ncw.verify.file")
    private Path file = Path.of("");

    @Option(names = "--trust", paramLabel = "FILE")
    private Optional<Path> trust = Optional.empty();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     * @param clock the time at which certificates must be valid, in the time zone of the user
     */
    public VerifyCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal, Catalogues.with(overlays.read(terminal)));
        InputFile input = InputFile.of(file, terminal).inMemory();
        if (!files.isPdf(input)) {
            throw failure("verify.no-pdf", input.name());
        }
        SignatureReportPrinter printer = new SignatureReportPrinter(terminal, clock.getZone(), trust.isPresent());
        SignatureVerifier verifier = verifier();
        ReadResult read;
        try {
            // Before anything else, since it limits how much the file unpacks to.
            read = files.read(input);
        } catch (CommandFailure e) {
            return printWithoutAgreement(printer, input, verifier, e);
        }
        SignatureReport report = report(verifier, input);
        List<Finding> findings = read.findings().stream()
                .filter(finding -> finding.code().startsWith("pdf."))
                .toList();
        List<Signatory> signatories = read.agreement().signatories();
        boolean good = printer.print(report, signatories);
        printer.printPages(findings);
        if (read.agreement().status().isDraft()) {
            terminal.say("verify.draft", terminal.messages().status(read.agreement()));
        }
        return printer.conclude(report, signatories, good && ExitCode.of(findings) == ExitCode.FINE, input.name());
    }

    /** Prints the signatures in a document that was changed so that its agreement cannot be read. */
    private int printWithoutAgreement(
            SignatureReportPrinter printer, InputFile input, SignatureVerifier verifier, CommandFailure refusal)
            throws CommandFailure {
        boolean large = refusal.getCause() instanceof UnreadableAgreementException unreadable
                && unreadable.code().equals(FileCodes.TOO_LARGE);
        SignatureReport report = large ? new SignatureReport(List.of(), List.of(), false) : report(verifier, input);
        if (report.signatures().isEmpty()) {
            throw refusal;
        }
        printer.print(report, List.of());
        terminal.complain(CommandFailure.reason(refusal));
        return printer.conclude(report, List.of(), false, input.name());
    }

    private SignatureVerifier verifier() throws CommandFailure {
        SignatureVerifier verifier = new SignatureVerifier(clock);
        if (trust.isEmpty()) {
            return verifier;
        }
        InputFile certificates = InputFile.of(trust.get(), terminal).inMemory();
        try {
            return verifier.trusting(TrustAnchors.read(certificates.bytes()));
        } catch (IOException e) {
            throw failure("verify.no-certificates", certificates.name());
        }
    }

    private SignatureReport report(SignatureVerifier verifier, InputFile input) throws CommandFailure {
        try {
            return verifier.verify(input.bytes());
        } catch (IOException e) {
            throw failure("verify.failed", input.name());
        }
    }

    private CommandFailure failure(String key, String file) {
        return new CommandFailure(ExitCode.UNREADABLE, terminal.messages().get(key, file));
    }
}
