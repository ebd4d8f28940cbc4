package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.agreement.AgreementTarget;
import nl.ncw.examples.cli.agreement.NextSteps;
import nl.ncw.examples.cli.agreement.TargetOptions;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.finding.FindingPrinter;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.upgrade.AgreementUpgrade;
import nl.ncw.model.upgrade.UpgradeResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Command that upgrades an agreement to the newest catalogue and prints the findings. */
@Command(name = "upgrade", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class UpgradeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private TargetOptions targets = new TargetOptions();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     */
    public UpgradeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        CatalogueSource catalogues = Catalogues.with(overlays.read(terminal));
        AgreementFile files = new AgreementFile(terminal, catalogues);
        AgreementTarget target = targets.target(terminal);
        ReadResult read = files.readAndPrintFindings(file);
        target.requireReplaceable();
        Agreement before = read.agreement();
        Catalogue newest = newest(before, catalogues);
        AgreementUpgrade upgrade = AgreementUpgrade.to(newest, catalogues);
        if (!upgrade.reaches(before.catalogue())) {
            throw new CommandFailure(
                    ExitCode.UNREADABLE, terminal.messages().get("catalogue.unknown", before.catalogue()));
        }
        UpgradeResult result = upgrade.apply(before);
        print(before, result, newest);
        files.write(result.agreement(), newest, target);
        files.printWritten(target);
        new NextSteps(terminal, overlays).afterChange(target);
        return ExitCode.of(read.findings());
    }

    /** Returns the newest catalogue, with the overlays that the agreement names if they are given and fit. */
    private static Catalogue newest(Agreement agreement, CatalogueSource catalogues) {
        CatalogueReference latest = Catalogues.latest().reference();
        CatalogueReference overlaid = new CatalogueReference(
                latest.id(), latest.version(), agreement.catalogue().overlays());
        return catalogues.find(overlaid).orElseGet(Catalogues::latest);
    }

    private void print(Agreement before, UpgradeResult result, Catalogue newest) {
        CatalogueReference reached = result.agreement().catalogue();
        terminal.say(
                before.catalogue().equals(reached) ? "upgrade.newest" : "upgrade.done", before.catalogue(), reached);
        if (!reached.equals(newest.reference())) {
            terminal.say("catalogue.overlays-unknown", reached);
        }
        new FindingPrinter(terminal, newest).print(terminal.out(), result.findings());
    }
}
