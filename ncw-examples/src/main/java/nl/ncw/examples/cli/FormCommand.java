package nl.ncw.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.profile.CooperationProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a blank form to fill in. */
@Command(name = "form", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FormCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--profile", required = true, paramLabel = ProfileCommand.PROFILES)
    private CooperationProfile profile = CooperationProfile.STRUCTUREEL;

    @Option(names = "--format", paramLabel = FileFormat.NAMES)
    private Optional<FileFormat> asked = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private OverlayFiles overlays = new OverlayFiles();

    FormCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Stop {
        Catalogue catalogue = overlays.layOn(Catalogues.latest(), terminal);
        AgreementFile files = new AgreementFile(terminal);
        if (asked.isEmpty() && out.isEmpty()) {
            String option = "--format " + FileFormat.NAMES;
            throw new Stop(Exit.WRONG_USAGE, terminal.wording().get("usage.missing", option));
        }
        FileFormat format = files.format(asked, out.orElse(Path.of("")));
        Path target = out.orElseGet(() -> Path.of(
                "ncw-%s-%s%s".formatted(profile.key(), terminal.documents().code(), format.extension())));
        files.write(Agreement.draft(catalogue, profile), catalogue, format, target);
        terminal.say("written", target);
        return Exit.FINE;
    }
}
