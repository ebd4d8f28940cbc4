package nl.ncw.examples.cli.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.signing.verification.SignatureReport;
import nl.ncw.examples.signing.verification.SignatureVerifier;
import nl.ncw.examples.signing.verification.SignerName;
import nl.ncw.examples.signing.verification.VerifiedSignature;
import nl.ncw.export.AgreementFormats;

/** Prints in one line each whether the signatures in a PDF are intact. */
public final class SignatureSummary {
    private final Terminal terminal;

    /**
     * What the signatures of a file show.
     *
     * @param isIntact whether none of them is broken, as in a file without signatures
     * @param isByAll whether there are signatures, and no field that nobody signed
     */
    public record Outcome(boolean isIntact, boolean isByAll) {
        static final Outcome UNSIGNED = new Outcome(true, false);
        static final Outcome NOT_VERIFIED = new Outcome(false, false);

        /**
         * Returns the exit code.
         *
         * @return {@link ExitCode#ERRORS_FOUND} if a signature is not intact
         */
        public int code() {
            return isIntact ? ExitCode.FINE : ExitCode.ERRORS_FOUND;
        }
    }

    /**
     * Creates a printer.
     *
     * @param terminal the terminal
     */
    public SignatureSummary(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Prints the signatures in a file that was read before. Prints nothing for other formats than PDF.
     *
     * @param files the reader of the file
     * @param file the file, in memory
     * @return what they show
     * @throws CommandFailure if the file cannot be read
     */
    public Outcome print(AgreementFile files, InputFile file) throws CommandFailure {
        return print(files, file, signature -> true);
    }

    /**
     * Prints the signatures in a file that was read before as {@link #print}, but only those that are not intact.
     *
     * @param files the reader of the file
     * @param file the file, in memory
     * @return what they show
     * @throws CommandFailure if the file cannot be read
     */
    public Outcome printBroken(AgreementFile files, InputFile file) throws CommandFailure {
        return print(files, file, signature -> !signature.isIntact());
    }

    private Outcome print(AgreementFile files, InputFile file, Predicate<VerifiedSignature> isPrinted)
            throws CommandFailure {
        if (!files.isPdf(file)) {
            return Outcome.UNSIGNED;
        }
        try {
            SignatureReport report = report(file.bytes());
            report.signatures().stream().filter(isPrinted).forEach(this::print);
            return new Outcome(
                    report.isIntact(),
                    report.isSigned() && report.unsignedFields().isEmpty());
        } catch (IOException e) {
            terminal.detail("signature.not-verified");
            return Outcome.NOT_VERIFIED;
        }
    }

    /** Prints that a file which is made from a signed one is not signed. Prints nothing for files without signatures. */
    void printLeftBehind(AgreementFile files, InputFile file) throws CommandFailure {
        if (!files.isPdf(file)) {
            return;
        }
        try {
            if (report(file.bytes()).isSigned()) {
                terminal.remark("signature.left-behind", file.name());
            }
        } catch (IOException e) {
            terminal.remark("signature.not-verified");
        }
    }

    /** Returns whether a file is a PDF that somebody signed. Nothing else is read to its end. */
    static boolean isSigned(InputStream file) throws IOException {
        if (AgreementFormats.of(file, "").filter(AgreementFormats.PDF::equals).isEmpty()) {
            return false;
        }
        byte[] content = file.readAllBytes();
        try {
            return report(content).isSigned();
        } catch (IOException e) {
            // Of what cannot be verified nobody can say that it is signed.
            return false;
        }
    }

    private static SignatureReport report(byte[] file) throws IOException {
        // Trust is not checked, so that the time does not matter.
        return new SignatureVerifier(Clock.systemUTC()).verify(file);
    }

    private void print(VerifiedSignature signature) {
        boolean stamp = signature.kind() == VerifiedSignature.Kind.TIME_STAMP;
        if (!signature.isIntact()) {
            terminal.detail("signature.broken", signer(signature), integrity(signature));
        } else if (stamp) {
            terminal.detail("signature.stamp", signer(signature));
        } else {
            terminal.detail("signature.intact", signer(signature));
        }
    }

    /**
     * Returns the name of a signer.
     *
     * @param signature the signature
     * @return the common name in the certificate, or words for an unknown one
     */
    public String signer(VerifiedSignature signature) {
        return signature
                .signer()
                .map(SignerName::commonName)
                .orElseGet(() -> terminal.messages().get("signature.nobody"));
    }

    /**
     * Returns whether a signature is intact, in words.
     *
     * @param signature the signature
     * @return a sentence
     */
    public String integrity(VerifiedSignature signature) {
        if (signature.defect().isPresent()) {
            return terminal.messages()
                    .get("signature.defect." + key(signature.defect().get()));
        }
        if (signature.isIntact()) {
            return terminal.messages().get("signature.good");
        }
        String parts = signature.changes().stream()
                .sorted()
                .map(part -> terminal.messages().get("signature.part." + key(part)))
                .collect(Collectors.joining(", "));
        return terminal.messages().get("signature.changed", parts);
    }

    /**
     * Returns the last part of the key of a message.
     *
     * @param constant the constant that the message is about
     * @return its name in lower case, with hyphens
     */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
