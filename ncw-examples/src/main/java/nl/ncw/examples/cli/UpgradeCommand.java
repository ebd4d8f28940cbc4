package nl.ncw.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.change.CatalogueUpgrade;
import nl.ncw.model.change.UpgradeResult;
import nl.ncw.model.port.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Carries an agreement over to the newest catalogue and says what became of the answers. */
@Command(name = "upgrade", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class UpgradeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE.json", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path target = Path.of("");

    UpgradeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Stop {
        AgreementFile files = new AgreementFile(terminal);
        files.requireOther(file, target, FileFormat.JSON);
        ReadResult read = files.read(file);
        terminal.findings(terminal.err(), read.findings());
        Agreement before = read.agreement();
        Catalogue newest = Catalogues.latest();
        CatalogueUpgrade upgrade = CatalogueUpgrade.to(newest, Catalogues.bundled());
        if (!upgrade.reaches(before.catalogue())) {
            throw new Stop(Exit.UNREADABLE, terminal.wording().get("catalogue.unknown", before.catalogue()));
        }
        UpgradeResult result = upgrade.apply(before);
        boolean upgraded = !before.catalogue().equals(result.agreement().catalogue());
        terminal.say(
                upgraded ? "upgrade.done" : "upgrade.newest",
                before.catalogue(),
                result.agreement().catalogue());
        terminal.findings(terminal.out(), result.findings());
        files.write(result.agreement(), newest, FileFormat.JSON, target);
        terminal.say("written", target);
        return ValidateCommand.hasErrors(read.findings()) ? Exit.ERRORS_FOUND : Exit.FINE;
    }
}
