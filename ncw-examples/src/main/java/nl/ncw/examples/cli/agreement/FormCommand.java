package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.catalogue.ProfileKeys;
import nl.ncw.examples.cli.file.ForceOption;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.profile.CooperationProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Command that writes a blank form. */
@Command(name = "form", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class FormCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--profile",
            required = true,
            paramLabel = ProfileKeys.ALL,
            completionCandidates = ProfileKeys.class)
    private CooperationProfile profile = CooperationProfile.STRUCTUREEL;

    @Option(
            names = "--format",
            paramLabel = AgreementFormatConverter.NAMES,
            converter = AgreementFormatConverter.class,
            completionCandidates = AgreementFormatConverter.class)
    private Optional<AgreementFormat> requestedFormat = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private ThemeOption theme = new ThemeOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     */
    public FormCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        Catalogue catalogue = overlays.applyTo(Catalogues.latest(), terminal);
        AgreementTarget target = AgreementTarget.of(out.orElseGet(this::inThisFolder), requestedFormat, force, terminal)
                .styled(theme.read(terminal));
        target.requireReplaceable();
        AgreementFile files = new AgreementFile(terminal);
        files.write(Agreement.draft(catalogue, profile), catalogue, target);
        files.printWritten(target);
        new NextSteps(terminal, overlays).afterForm(profile, target);
        return ExitCode.FINE;
    }

    private Path inThisFolder() {
        AgreementFormat format = requestedFormat.orElse(AgreementFormats.EXCEL);
        String language = terminal.documents().code();
        return Path.of("ncw-%s-%s.%s".formatted(profile.key(), language, format.fileExtension()));
    }
}
