package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.agreement.AgreementTarget;
import nl.ncw.examples.cli.agreement.NextSteps;
import nl.ncw.examples.cli.agreement.TargetOptions;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.catalogue.ProfileKeys;
import nl.ncw.examples.cli.finding.FindingPrinter;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.upgrade.ProfileChangeResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that changes the profile of an agreement and prints the effects. */
@Command(name = "profile", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class ProfileCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = ProfileKeys.ALL, completionCandidates = ProfileKeys.class)
    private CooperationProfile profile = CooperationProfile.STRUCTUREEL;

    @Mixin
    private TargetOptions targets = new TargetOptions();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     */
    public ProfileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal, Catalogues.with(overlays.read(terminal)));
        AgreementTarget target = targets.target(terminal);
        ReadResult result = files.readAndPrintFindings(file);
        target.requireReplaceable();
        Agreement before = result.agreement();
        Catalogue catalogue = files.catalogue(before);
        ProfileChangeResult change = change(before, catalogue);
        terminal.say("profile.changed", before.profile().key(), profile.key());
        print("profile.coming-in", change.comingIn());
        print("profile.going-out", change.goingOut());
        terminal.say("profile.out-of-view", change.outOfView().size());
        print("profile.now-missing", change.nowMissing());
        new FindingPrinter(terminal, catalogue).print(terminal.err(), change.findings());
        files.write(change.agreement(), catalogue, target);
        files.printWritten(target);
        new NextSteps(terminal, overlays).afterChange(target);
        return ExitCode.of(result.findings());
    }

    private ProfileChangeResult change(Agreement agreement, Catalogue catalogue) throws CommandFailure {
        if (!catalogue.profiles().containsKey(profile)) {
            throw terminal.wrongUsage("profile.not-covered", catalogue, profile.key());
        }
        return ProfileChangeResult.of(agreement, catalogue, profile);
    }

    private void print(String key, List<Catalogue.Entry> entries) {
        terminal.say(key, entries.size());
        entries.forEach(entry -> terminal.detail(
                "profile.question",
                entry.topic().title().in(terminal.locale()),
                entry.question().text().in(terminal.locale())));
    }
}
