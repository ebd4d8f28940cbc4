package nl.ncw.examples.cli.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.agreement.AgreementTarget;
import nl.ncw.examples.cli.agreement.NextSteps;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.file.ForceOption;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.finding.FindingPrinter;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalStyle;
import nl.ncw.examples.signing.PadesSigner;
import nl.ncw.examples.signing.SignatoryFields;
import nl.ncw.examples.signing.SigningKey;
import nl.ncw.examples.signing.SigningObstacle;
import nl.ncw.examples.signing.TimestampException;
import nl.ncw.examples.signing.TimestampServer;
import nl.ncw.examples.signing.UnclearFieldException;
import nl.ncw.examples.signing.verification.SignatoryMatcher;
import nl.ncw.examples.signing.verification.SignerName;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that signs the PDF of an agreement. */
@Command(name = "sign", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class SignCommand implements Callable<Integer> {
    private static final String EXTENSION = ".pdf";

    private final Terminal terminal;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "FILE.pdf", descriptionKey = "ncw.sign.file")
    private Path file = Path.of("");

    @Option(names = "--keystore", required = true, paramLabel = "KEYS.p12")
    private Path keys = Path.of("");

    @Option(names = "--password-file", paramLabel = "FILE")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE.pdf")
    private Optional<Path> requestedTarget = Optional.empty();

    @Option(names = "--alias", paramLabel = "NAME")
    private Optional<String> alias = Optional.empty();

    @Option(names = "--signatory", paramLabel = "NAME")
    private Optional<String> signatory = Optional.empty();

    @Option(names = "--timestamp", paramLabel = "URL")
    private Optional<URI> timestampServer = Optional.empty();

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     * @param clock the time of signing
     */
    public SignCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal, Catalogues.with(overlays.read(terminal)));
        AgreementTarget target = AgreementTarget.of(target(), Optional.of(AgreementFormats.PDF), force, terminal);
        Optional<TimestampServer> timestamps = timestamps();
        InputFile input = InputFile.of(file, terminal).inMemory();
        Agreement agreement = agreement(files, input);
        SigningKey key = new KeyFile(terminal, clock).read(keys, passwordFile, alias);
        target.requireReplaceable();
        List<SigningObstacle> obstacles = obstacles(input, agreement, files.catalogue(agreement), key);
        if (agreement.status().isDraft()) {
            terminal.remark("sign.draft", status(agreement));
        }
        remarkOtherDay(agreement, key);
        PadesSigner signer = signer(key, timestamps, obstacles);
        byte[] signed = signed(input, signer);
        target.file().write(signed);
        terminal.say(TerminalStyle.DONE, "sign.done", key.owner(), target.file().name());
        new NextSteps(terminal, overlays).afterSigning(target, hasOpenField(signed));
        return ExitCode.FINE;
    }

    /** Prints a remark if the agreement says that its signatory signs on another day than today. */
    private void remarkOtherDay(Agreement agreement, SigningKey key) {
        LocalDate today = LocalDate.now(clock);
        SignatoryMatcher.find(SignerName.of(key.certificate()), agreement.signatories())
                .flatMap(Signatory::signedOn)
                .filter(day -> !day.equals(today))
                .ifPresent(day -> terminal.remark("sign.other-day", terminal.day(day), terminal.day(today)));
    }

    private String status(Agreement agreement) {
        return terminal.messages().status(agreement);
    }

    private Optional<TimestampServer> timestamps() throws CommandFailure {
        try {
            return timestampServer.map(TimestampServer::at);
        } catch (IllegalArgumentException e) {
            throw failure(ExitCode.WRONG_USAGE, "sign.no-timestamp-address", timestampServer.orElseThrow());
        }
    }

    /** Returns the requested file, or else the one with the name of the document and a suffix, in the same folder. */
    private Path target() throws CommandFailure {
        if (requestedTarget.isPresent()) {
            return requestedTarget.get();
        }
        if (StandardStreams.isInput(file)) {
            throw failure(
                    ExitCode.WRONG_USAGE,
                    "usage.missing",
                    "--out " + terminal.messages().get("argument.FILE") + EXTENSION);
        }
        String name = file.toString();
        boolean named = AgreementFormats.byFileName(file.toString())
                .filter(AgreementFormats.PDF::equals)
                .isPresent();
        String stem = named ? name.substring(0, name.length() - EXTENSION.length()) : name;
        return Path.of(signedName(stem, terminal.messages().get("sign.suffix")) + EXTENSION);
    }

    /** Returns the name of the signed document. One that was signed before gets a number: {@code -signed-2}. */
    private static String signedName(String stem, String suffix) {
        Matcher before = Pattern.compile("(.*" + Pattern.quote(suffix) + ")(?:-([1-9]\\d{0,3}))?", Pattern.DOTALL)
                .matcher(stem);
        if (!before.matches()) {
            return stem + suffix;
        }
        int number = before.group(2) == null ? 1 : Integer.parseInt(before.group(2));
        return before.group(1) + "-" + (number + 1);
    }

    private static boolean hasOpenField(byte[] signed) {
        try {
            return !SignatoryFields.of(signed).open().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the agreement. Requires the pages and the data of the document to agree, since no other should be signed. */
    private Agreement agreement(AgreementFile files, InputFile input) throws CommandFailure {
        if (!files.isPdf(input)) {
            throw failure(ExitCode.UNREADABLE, "sign.no-pdf", input.name());
        }
        ReadResult result = files.read(input);
        List<Finding> pdfFindings = result.findings().stream()
                .filter(finding -> finding.code().startsWith("pdf."))
                .toList();
        new FindingPrinter(terminal).print(terminal.err(), pdfFindings);
        if (ExitCode.of(pdfFindings) == ExitCode.ERRORS_FOUND) {
            throw failure(ExitCode.ERRORS_FOUND, "sign.disagrees", input.name());
        }
        return result.agreement();
    }

    /** Returns the reasons not to sign, after they were printed. Requires that there are none, or that they are overridden. */
    private List<SigningObstacle> obstacles(InputFile input, Agreement agreement, Catalogue catalogue, SigningKey key)
            throws CommandFailure {
        try {
            List<SigningObstacle> obstacles = SigningObstacle.of(input.bytes(), agreement, catalogue, key, signatory);
            for (SigningObstacle obstacle : obstacles) {
                terminal.remark("sign." + key(obstacle.kind()), obstacle.subject(), input.name());
            }
            if (!obstacles.isEmpty() && !force.given()) {
                throw failure(ExitCode.ERRORS_FOUND, "sign.refused", input.name());
            }
            return obstacles;
        } catch (UnclearFieldException e) {
            throw unclear(e);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.UNREADABLE, terminal.messages().get("sign.failed", input.name()), e);
        }
    }

    private static String key(SigningObstacle.Kind kind) {
        return switch (kind) {
            case BLANK_FORM -> "blank-form";
            case ERRORS -> "errors";
            case BROKEN_SIGNATURE -> "broken-signature";
            case SAME_SIGNER -> "same-signer";
            case SIGNED_FIELD -> "signed-field";
            case FIELD_OF_ANOTHER -> "field-of-another";
            case NO_SIGNATORY -> "no-signatory";
        };
    }

    /** Returns the signer. A signer who signs once more has no field left, and signs without one. */
    private PadesSigner signer(SigningKey key, Optional<TimestampServer> timestamps, List<SigningObstacle> obstacles) {
        PadesSigner signer = new PadesSigner(key, clock);
        if (signatory.isPresent()) {
            signer = signer.signingFor(signatory.get());
        }
        if (timestamps.isPresent()) {
            signer = signer.timestampedBy(timestamps.get());
        }
        boolean again = obstacles.stream()
                .map(SigningObstacle::kind)
                .anyMatch(Set.of(SigningObstacle.Kind.SAME_SIGNER, SigningObstacle.Kind.SIGNED_FIELD)::contains);
        return again ? signer.invisible() : signer;
    }

    private byte[] signed(InputFile input, PadesSigner signer) throws CommandFailure {
        try {
            return signer.sign(input.bytes());
        } catch (UnclearFieldException e) {
            throw unclear(e);
        } catch (TimestampException e) {
            String key = e.answered() ? "sign.bad-timestamp" : "sign.no-timestamp";
            String reason = terminal.messages().get(key, e.server(), CommandFailure.reason(e));
            throw new CommandFailure(ExitCode.UNWRITABLE, reason, e);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.UNWRITABLE, terminal.messages().get("sign.failed", input.name()), e);
        }
    }

    private CommandFailure unclear(UnclearFieldException e) {
        String open = e.open().stream()
                .map(field -> "\"%s\" (%s)".formatted(field.label(), field.name()))
                .collect(Collectors.joining("; "));
        if (open.isEmpty()) {
            return failure(ExitCode.ERRORS_FOUND, "sign.no-open-field");
        }
        return e.signatory()
                .map(name -> failure(ExitCode.WRONG_USAGE, "sign.no-such-field", name, open))
                .orElseGet(() -> failure(ExitCode.WRONG_USAGE, "sign.which-field", open));
    }

    private CommandFailure failure(int code, String key, Object... values) {
        return new CommandFailure(code, terminal.messages().get(key, values));
    }
}
