package nl.ncw.examples.cli.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import nl.ncw.examples.cli.terminal.TextStyle;
import nl.ncw.examples.signing.PadesSigner;
import nl.ncw.examples.signing.SigningKey;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.finding.Finding;
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
        byte[] document = document(files);
        SigningKey key = key();
        target.file().write(signed(document, key));
        terminal.say(TextStyle.DONE, "sign.done", key.owner(), target.file().name());
        new NextSteps(terminal, overlays).afterSigning(target);
        return ExitCode.FINE;
    }

    /** Returns the requested file, or else the one with the name of the document and a suffix, in the same folder. */
    private Path target() throws CommandFailure {
        if (requestedTarget.isPresent()) {
            return requestedTarget.get();
        }
        if (StandardStreams.isInput(file)) {
            throw failure(ExitCode.WRONG_USAGE, "usage.missing", "--out FILE.pdf");
        }
        String name = file.toString();
        boolean named = AgreementFormats.byFileName(file.toString())
                .filter(AgreementFormats.PDF::equals)
                .isPresent();
        String stem = named ? name.substring(0, name.length() - EXTENSION.length()) : name;
        return Path.of(stem + terminal.messages().get("sign.suffix") + EXTENSION);
    }

    /** Reads the document. Requires its pages and its data to agree, since no other should be signed. */
    private byte[] document(AgreementFile files) throws CommandFailure {
        InputFile input = InputFile.of(file, terminal).inMemory();
        if (!files.isPdf(input)) {
            throw failure(ExitCode.UNREADABLE, "sign.no-pdf", input.name());
        }
        List<Finding> pdfFindings = files.read(input).findings().stream()
                .filter(finding -> finding.code().startsWith("pdf."))
                .toList();
        new FindingPrinter(terminal).print(terminal.err(), pdfFindings);
        if (ExitCode.of(pdfFindings) == ExitCode.ERRORS_FOUND) {
            throw failure(ExitCode.ERRORS_FOUND, "sign.disagrees", input.name());
        }
        return input.bytes();
    }

    private SigningKey key() throws CommandFailure {
        InputFile input = InputFile.of(keys, terminal).inMemory();
        char[] password = new KeyPassword(terminal).of(input.name(), passwordFile);
        try {
            SigningKey key = SigningKey.read(new ByteArrayInputStream(input.bytes()), password)
                    .orElseThrow(() -> failure(ExitCode.UNREADABLE, "sign.no-key", input.name()));
            if (!key.isValid(clock)) {
                throw failure(ExitCode.UNREADABLE, "sign.not-valid", key.owner());
            }
            return key;
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.UNREADABLE, terminal.messages().get("sign.wrong-key", input.name()), e);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private byte[] signed(byte[] document, SigningKey key) throws CommandFailure {
        try {
            return new PadesSigner(key, clock).sign(document);
        } catch (IOException e) {
            String name = InputFile.of(file, terminal).name();
            throw new CommandFailure(ExitCode.UNWRITABLE, terminal.messages().get("sign.failed", name), e);
        }
    }

    private CommandFailure failure(int code, String key, Object value) {
        return new CommandFailure(code, terminal.messages().get(key, value));
    }
}
