package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.examples.cli.bulk.FolderTarget;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.profile.CooperationProfile;

/** Prints the command that a user usually runs next. Nothing is printed about standard input and output. */
public final class NextSteps {
    private final Terminal terminal;
    private final OverlayOptions overlays;

    /**
     * Creates a printer.
     *
     * @param terminal the terminal
     * @param overlays the overlays of the command, which the next one needs too
     */
    public NextSteps(Terminal terminal, OverlayOptions overlays) {
        this.terminal = terminal;
        this.overlays = overlays;
    }

    /**
     * Prints how to validate an agreement that was written.
     *
     * @param target the file with the agreement
     */
    public void afterChange(AgreementTarget target) {
        if (!target.file().isStandardOutput()) {
            print("next.validate", "validate", target.file().name());
        }
    }

    /**
     * Prints how to see the texts that have no place in an agreement that was read from a form, or how to validate it if
     * there are none.
     *
     * @param agreement the agreement that was written
     * @param target the file with it
     */
    public void afterReading(Agreement agreement, AgreementTarget target) {
        if (agreement.unplaced().isEmpty()) {
            afterChange(target);
        } else if (!target.file().isStandardOutput()) {
            print("next.kept", "kept", target.file().name());
        }
    }

    /** Prints how to import a form, once it is filled in, or how to make one that can be imported. */
    void afterForm(CooperationProfile profile, AgreementTarget target) {
        String name = target.file().name();
        if (target.file().isStandardOutput() || target.format().equals(AgreementFormats.JSON)) {
            return;
        }
        if (isPdf(target)) {
            print("next.form-to-fill", "form", "--profile", profile.key(), "--format", "xlsx");
        } else {
            print("next.import", "import", name, "--out", withExtension(name, ".json"));
        }
    }

    /** Prints how to make the document of an agreement without errors, how to sign it, or how to verify it. */
    void afterValidation(Path file, Agreement agreement, boolean isSignedByAll) {
        boolean isPdf = AgreementFormats.byFileName(file.toString())
                .filter(AgreementFormats.PDF::equals)
                .isPresent();
        if (StandardStreams.isInput(file)) {
            return;
        }
        if (isSignedByAll) {
            print("next.verify", "verify", file.toString());
        } else if (isPdf) {
            sign(agreement, file.toString());
        } else {
            print("next.export", "export", file.toString(), "--out", withExtension(file.toString(), ".pdf"));
        }
    }

    /** Prints how to see what is wrong with the signatures of a file. */
    void afterBrokenSignature(Path file) {
        if (!StandardStreams.isInput(file)) {
            print("next.verify", "verify", file.toString());
        }
    }

    /** Prints how to see the errors in a file of a folder, or how to make documents of agreements that have none. */
    void afterFolderValidation(Path folder, Optional<String> firstWithErrors, int code) {
        if (firstWithErrors.isPresent()) {
            details(folder, firstWithErrors.get());
        } else if (code == ExitCode.FINE) {
            print("next.export", "export", folder.toString(), "--format", "pdf", "--out", folder + "-pdf");
        }
    }

    /**
     * Prints how to see the errors in a file that was read, or how to validate what was written. What failed has to be mended
     * first, as the report of the conversion says.
     *
     * @param folder the folder that was read
     * @param target the folder that was written
     * @param firstWithErrors the first file that was read with errors, if there is one
     * @param code the exit code
     */
    void afterConversion(Path folder, FolderTarget target, Optional<String> firstWithErrors, int code) {
        if (firstWithErrors.isPresent()) {
            details(folder, firstWithErrors.get());
        } else if (code == ExitCode.FINE) {
            print("next.validate", "validate", target.folder().toString());
        }
    }

    private void details(Path folder, String name) {
        print("next.details", "validate", folder.resolve(name).toString());
    }

    /**
     * Prints how to see whether a PDF of an agreement that is adopted can be signed. Validation takes longest of what a short
     * run does, so that only the command that is asked for it pays for it.
     */
    void afterExport(Agreement agreement, AgreementTarget target) {
        if (isPdf(target) && !agreement.status().isDraft()) {
            afterChange(target);
        }
    }

    private void sign(Agreement agreement, String file) {
        if (!agreement.status().isDraft()) {
            terminal.nextStep(
                    "next.sign", "sign", file, "--keystore", terminal.messages().get("next.keystore"));
        }
    }

    private static boolean isPdf(AgreementTarget target) {
        return AgreementFormats.PDF.fileExtension().equals(target.format().fileExtension());
    }

    /**
     * Prints how the next signatory signs a PDF that was signed, or how to verify it if nobody else is to sign.
     *
     * @param target the signed file
     * @param hasOpenField whether somebody else is to sign
     */
    public void afterSigning(AgreementTarget target, boolean hasOpenField) {
        if (target.file().isStandardOutput()) {
            return;
        }
        if (hasOpenField) {
            print(
                    "next.sign-too",
                    "sign",
                    target.file().name(),
                    "--keystore",
                    terminal.messages().get("next.keystore"));
        } else {
            print("next.verify", "verify", target.file().name());
        }
    }

    private void print(String key, String... words) {
        terminal.nextStep(
                key,
                Stream.concat(
                                Stream.of(words),
                                overlays.files().stream()
                                        .flatMap(overlay -> Stream.of("--overlay", overlay.toString())))
                        .toArray(String[]::new));
    }

    private static String withExtension(String file, String extension) {
        int dot = file.lastIndexOf('.');
        return AgreementFormats.byFileName(file).isPresent() ? file.substring(0, dot) + extension : file + extension;
    }
}
